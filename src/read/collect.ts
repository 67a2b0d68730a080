import type { Aside, Draft } from '../model/draft.ts'
import type { Counts, PlacedDraft } from '../model/report.ts'
import type { RawEntry } from './decode/entry.ts'
import { splitReport, type Flaw } from './decode/flaw.ts'
import type { Limits } from './limits.ts'
import type { Reader } from './reader.ts'

export type Skipped = Flaw & { readonly pointer: string }

export type Collected = {
  readonly drafts: PlacedDraft[]
  readonly counts: () => Counts
  readonly skipped: readonly Skipped[]
  readonly take: (entry: RawEntry) => void
}

/** Turns entries into drafts, one by one, and accounts for each: what is refused is skipped with its pointer and the reason. */
export function createCollector(reader: Reader, prepared: unknown, limits: Limits): Collected {
  const drafts: PlacedDraft[] = []
  const skipped: Skipped[] = []
  const repeated = new Map<string, 'kept' | 'dismissed' | 'skipped'>()
  const tally = { kept: 0, dismissed: 0, skipped: 0 }
  const count = (pointer: string, fate: keyof typeof tally, repeats: boolean): void => {
    if (repeats) {
      const known = repeated.get(pointer)
      if (known === fate || known === 'kept') return
      if (known !== undefined) tally[known]--
      repeated.set(pointer, fate)
    }
    tally[fate]++
  }
  const skip = (entry: RawEntry, message: string, code: Flaw['code'] = 'entry-skipped'): void => {
    count(entry.pointer, 'skipped', entry.repeats)
    if (skipped.length >= limits.problems) return
    skipped.push({
      code,
      message: `Entry ${entry.pointer} ${message}`,
      next:
        code === 'too-large'
          ? splitReport
          : `If ${reader.title} wrote this, please report it with the entry: the reader may not know this version.`,
      pointer: entry.pointer,
      ...(entry.byte === undefined ? {} : { byte: entry.byte }),
      ...(entry.line === undefined ? {} : { line: entry.line }),
    })
  }
  const place = (entry: RawEntry, made: readonly (Draft | Aside)[]): void => {
    const fates = new Map<string, 'kept' | 'dismissed'>()
    for (const item of made) {
      const pointer = item.at === undefined ? entry.pointer : entry.pointer + item.at
      const kept = !('aside' in item) && item.dismissed === undefined
      if (!('aside' in item)) drafts.push({ draft: item, pointer })
      if (made.length === 1) return count(pointer, kept ? 'kept' : 'dismissed', entry.repeats)
      if (kept || !fates.has(pointer)) fates.set(pointer, kept ? 'kept' : 'dismissed')
    }
    for (const [pointer, fate] of fates) count(pointer, fate, entry.repeats)
  }
  const take = (entry: RawEntry): void => {
    if (entry.flaw !== undefined) {
      skip(entry, entry.flaw.message, entry.flaw.code)
      return
    }
    const parsed = reader.entry.safeParse(entry.value)
    if (!parsed.success) {
      skip(entry, `is not what ${reader.title} writes: ${inWords(parsed.error.issues)}.`)
      return
    }
    try {
      const made = reader.draft(parsed.data, { prepared, keys: entry.keys, path: entry.path, pointer: entry.pointer })
      place(entry, isList(made) ? made : [made])
    } catch (error) {
      skip(entry, `could not be understood: ${error instanceof Error ? error.message : String(error)}.`)
    }
  }
  return { drafts, skipped, take, counts: () => ({ read: tally.kept + tally.dismissed + tally.skipped, ...tally }) }
}

const isList = (made: Draft | Aside | readonly (Draft | Aside)[]): made is readonly (Draft | Aside)[] =>
  Array.isArray(made)

/** The first mistakes a schema found: `location/path: expected string, received undefined`. */
export function inWords(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): string {
  const shown = issues
    .slice(0, 3)
    .map(
      ({ path, message }) =>
        `${path.length === 0 ? 'the value' : path.map(String).join('/')}: ${message.replace(/^Invalid input: /, '')}`,
    )
  return [...shown, ...(issues.length > 3 ? [`and ${issues.length - 3} more`] : [])].join('; ')
}
