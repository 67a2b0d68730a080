import { claims } from '../claims.ts'
import type { Limits } from '../limits.ts'
import { mayFit } from '../may-fit.ts'
import type { Reader } from '../reader.ts'
import { cutEntries } from './cut.ts'
import type { Flaw } from './flaw.ts'
import { stretch, type Input } from './input.ts'
import { headOf } from './json-document.ts'
import { indexJson } from './json-index.ts'
import type { JsonIndex } from './json-outline.ts'
import { toEntryPath } from './paths.ts'
import type { Start } from './start.ts'

/** Who claims a document, and what is wrong with it where nobody does. */
export type Asked = { readonly claimed: readonly Reader[]; readonly flaw: Flaw | null }

type Sample = { readonly head: unknown; readonly flaw: Flaw | null }

/**
 * Asks readers of JSON and JSON lines. The beginning of the text decides where it can, with what is open closed; else the whole
 * document, without its entries, is asked.
 */
export function askJson(input: Input, start: Start, readers: readonly Reader[], limits: Limits): Asked {
  const most = limits.headObjects
  const sampled = { paths: [toEntryPath('/*')], many: true, most, limits: { ...limits, entries: most } }
  const early = indexJson([input.prefix.subarray(start.at)], sampled)
  const documents = sampleOf(early, start.at)
  const list: readonly unknown[] = Array.isArray(documents.head) ? documents.head : []
  const claimed = claimants(readers, list, { single: early.roots === 1, limits })
  const [end] = early.runs[0]?.ends ?? []
  if (early.roots > 1 && end !== undefined) {
    // Whoever knows a run of documents as one report knows the first of it, too; else the first stands alone.
    const isRun = claimed.length > 0 && claimants(claimed, list.slice(0, 1), { single: false, limits }).length > 0
    const alone = isRun ? null : askJson(stretch(input, 0, start.at + end, limits), start, readers, limits)
    if (alone !== null && (claimed.length === 0 || alone.claimed.length > 0)) return alone
  }
  // An entry that is no JSON spoils the whole, and not the document without its entries.
  const conclusive = claimed.length === 1 || early.roots > 1 || (input.whole && documents.head !== undefined)
  // What is cut off by the prefix is no flaw of the file.
  if (conclusive) return { claimed, flaw: input.whole || early.flaw === null ? documents.flaw : null }
  const whole = sampleWhole(input, start, readers, limits)
  return { claimed: claimants(readers, [whole.head], { single: true, limits }), flaw: whole.flaw }
}

function claimants(
  readers: readonly Reader[],
  documents: readonly unknown[],
  { single, limits }: { readonly single: boolean; readonly limits: Limits },
): Reader[] {
  const claimsRun = (reader: Reader): boolean => claimsCut(reader, documents, { keep: limits.headObjects })
  const claimsOne = (reader: Reader): boolean => claimsCut(reader, documents[0], null)
  return readers.filter((reader) =>
    reader.syntax === 'json-lines' ? claimsRun(reader) : reader.syntax === 'json' && single && claimsOne(reader),
  )
}

/** What does not fit with all its entries does not fit without them either: hardly any reader is worth a copy that is cut for it. */
const claimsCut = (reader: Reader, value: unknown, many: { readonly keep: number } | null): boolean =>
  mayFit(reader.head, value) && claims(reader, cutEntries(value, reader.entries.map(toEntryPath), many))

function sampleOf(index: JsonIndex, start: number): Sample {
  let flaw = index.flaw
  const head = headOf(index, (found) => {
    if (found.code !== 'encoding') flaw ??= found
  })
  return { head, flaw: flaw === null || flaw.byte === undefined ? flaw : { ...flaw, byte: flaw.byte + start } }
}

function sampleWhole(input: Input, start: Start, readers: readonly Reader[], limits: Limits): Sample {
  const rootIsArray = input.prefix[start.at] === 0x5b
  const single = readers.filter(({ syntax }) => syntax === 'json')
  const paths = [...new Set(single.flatMap(({ entries }) => entries))]
    .map(toEntryPath)
    // A path such as `/*` would cut an object that other readers know down to one member.
    .filter(({ segments }) => rootIsArray || segments.length > 1)
  return sampleOf(indexJson(input.chunks(start.at), { paths, many: false, cutInside: true, limits }), start.at)
}
