import type { Aside, Draft } from '../model/draft.ts'
import type { Counts, PlacedDraft } from '../model/report.ts'
import { checked } from './checked.ts'
import type { RawEntry } from './decode/entry.ts'
import { splitReport, type Flaw } from './decode/flaw.ts'
import { inWords } from './in-words.ts'
import type { Limits } from './limits.ts'
import type { Reader } from './reader.ts'

export type Skipped = Flaw & { readonly pointer: string }

type Fate = 'kept' | 'dismissed' | 'skipped'

/** What has become of the entries so far. */
export type Collection = {
  readonly drafts: PlacedDraft[]
  /** The first of those that were skipped. */
  readonly skipped: Skipped[]
  /** Distinct pointers, by what became of them. */
  readonly tally: Record<Fate, number>
  /** The fate of pointers that may come again. */
  readonly repeated: Map<string, Fate>
}

/** Every entry is accounted for. */
export const countsOf = ({ tally }: Collection): Counts => ({
  read: tally.kept + tally.dismissed + tally.skipped,
  ...tally,
})

/**
 * Takes a report’s entries one by one and makes drafts of them. What is refused is skipped, with its pointer and the reason; `take`
 * never throws.
 */
export function createCollector(
  reader: Reader,
  prepared: unknown,
  limits: Limits,
): { readonly collection: Collection; readonly take: (entry: RawEntry) => void } {
  const collection: Collection = {
    drafts: [],
    skipped: [],
    tally: { kept: 0, dismissed: 0, skipped: 0 },
    repeated: new Map(),
  }
  const skip = (entry: RawEntry, message: string, code: Flaw['code']): void => {
    count(collection, entry.pointer, { fate: 'skipped', repeats: entry.repeats })
    if (collection.skipped.length < limits.problems)
      collection.skipped.push(toSkipped(entry, reader, { message, code }))
  }
  const draft = (entry: RawEntry, data: unknown): void => {
    const { keys, path, pointer } = entry
    try {
      const made = reader.draft(data, { prepared, keys, path, pointer })
      if (isList(made)) placeAll(collection, entry, made)
      else place(collection, entry, made)
    } catch (error) {
      skip(
        entry,
        `could not be understood: ${error instanceof Error ? error.message : String(error)}.`,
        'entry-skipped',
      )
    }
  }
  const take = (entry: RawEntry): void => {
    if (entry.flaw !== undefined) {
      skip(entry, entry.flaw.message, entry.flaw.code)
      return
    }
    const parsed = checked(reader, entry)
    if (parsed.success) draft(entry, parsed.data)
    else skip(entry, `is not what ${reader.title} writes: ${inWords(parsed.error.issues)}.`, 'entry-skipped')
  }
  return { collection, take }
}

const isList = (made: Draft | Aside | readonly (Draft | Aside)[]): made is readonly (Draft | Aside)[] =>
  Array.isArray(made)

function place(collection: Collection, entry: RawEntry, made: Draft | Aside): void {
  const pointer = pointerOf(entry, made)
  count(collection, pointer, { fate: keep(collection, pointer, made), repeats: entry.repeats })
}

/** Two drafts of one pointer count once; one that is kept outweighs one that is dismissed. */
function placeAll(collection: Collection, entry: RawEntry, made: readonly (Draft | Aside)[]): void {
  const fates = new Map<string, Fate>()
  for (const item of made) {
    const pointer = pointerOf(entry, item)
    const fate = keep(collection, pointer, item)
    if (fate === 'kept' || !fates.has(pointer)) fates.set(pointer, fate)
  }
  for (const [pointer, fate] of fates) count(collection, pointer, { fate, repeats: entry.repeats })
}

const pointerOf = (entry: RawEntry, { at }: Draft | Aside): string =>
  at === undefined ? entry.pointer : entry.pointer + at

function keep({ drafts }: Collection, pointer: string, made: Draft | Aside): Fate {
  if ('aside' in made) return 'dismissed'
  drafts.push({ draft: made, pointer })
  return made.dismissed === undefined ? 'kept' : 'dismissed'
}

const weight: Readonly<Record<Fate, number>> = { kept: 2, dismissed: 1, skipped: 0 }

function count(
  { tally, repeated }: Collection,
  pointer: string,
  { fate, repeats }: { readonly fate: Fate; readonly repeats: boolean },
): void {
  if (repeats) {
    const before = repeated.get(pointer)
    if (before !== undefined && weight[before] >= weight[fate]) return
    if (before !== undefined) tally[before]--
    repeated.set(pointer, fate)
  }
  tally[fate]++
}

const toSkipped = (entry: RawEntry, reader: Reader, { message, code }: Pick<Flaw, 'message' | 'code'>): Skipped => ({
  code,
  message: `Entry ${entry.pointer} ${message}`,
  next:
    code === 'too-large'
      ? splitReport
      : `Look the entry up in the report. If ${reader.title} wrote it so, please report it with the entry.`,
  pointer: entry.pointer,
  ...(entry.byte === undefined ? {} : { byte: entry.byte }),
  ...(entry.line === undefined ? {} : { line: entry.line }),
})
