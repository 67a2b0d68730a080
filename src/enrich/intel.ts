import { z } from 'zod'
import type { Problem } from '../model/problem.ts'
import type { TextFile } from '../model/text-file.ts'

/** CISA's catalogue of known exploited vulnerabilities, reduced to what decides. */
export type Kev = {
  readonly file: string
  /** Day of the catalogue, as it says itself. */
  readonly date: string
  readonly entries: ReadonlyMap<string, { readonly added: string; readonly ransomware: boolean }>
}
/** FIRST's exploit predictions for the CVEs that were asked for. */
export type Epss = {
  readonly file: string
  readonly date: string
  readonly model: string
  readonly probabilities: ReadonlyMap<string, number>
}
export type Intel = { readonly kev: Kev; readonly epss: Epss | null }

const kevSchema = z.object({
  catalogVersion: z.string().optional(),
  dateReleased: z.string().optional(),
  count: z.number().optional(),
  vulnerabilities: z
    .array(z.object({ cveID: z.string(), dateAdded: z.string(), knownRansomwareCampaignUse: z.string().optional() }))
    .min(1),
})

const day = 86_400_000
/** A catalogue older than this says nothing about what it does not list: the list grows every few days. */
const currentFor = 30

/** How many days old the catalogue is where that is too many to take its silence for no; null where it is current, or names no day. */
export function staleDays({ date }: Kev, now: Date): number | null {
  const age = Math.floor((now.getTime() - Date.parse(date)) / day)
  return age > currentFor ? age : null
}

const next = 'Give the file as its publisher serves it; until then the fact is shown as unknown.'

/**
 * Parses the KEV catalogue (https://www.cisa.gov/known-exploited-vulnerabilities-catalog, JSON). An empty or broken file is a problem
 * and never an empty catalogue: that nothing is exploited must be said by somebody. Never throws.
 */
export function parseKev({ file, text }: TextFile): { kev: Kev } | { problem: Problem } {
  const refused = (message: string): { problem: Problem } => ({
    problem: { code: 'intel', message, next, at: { file } },
  })
  let document: unknown
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refused(
      `not JSON where the KEV catalogue was expected: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  const parsed = kevSchema.safeParse(document)
  if (!parsed.success)
    return refused('no list `vulnerabilities` with `cveID` and `dateAdded`, as the KEV catalogue has, or an empty one')
  const { count, vulnerabilities } = parsed.data
  if (count !== undefined && vulnerabilities.length < count)
    return refused(`a catalogue of ${count} entries was announced and ${vulnerabilities.length} are there`)
  const entries = vulnerabilities.map(
    ({ cveID, dateAdded, knownRansomwareCampaignUse }) =>
      [cveID.toUpperCase(), { added: dateAdded, ransomware: knownRansomwareCampaignUse === 'Known' }] as const,
  )
  const date = (parsed.data.dateReleased ?? parsed.data.catalogVersion ?? 'no date').slice(0, 10).replaceAll('.', '-')
  return { kev: { file, date, entries: new Map(entries) } }
}

/**
 * Parses an EPSS file (https://www.first.org/epss/data_stats, CSV with a comment line that names model and date), keeping the CVEs
 * wanted. Without one readable row it is a problem. Never throws.
 */
export function parseEpss(
  { file, text }: TextFile,
  wanted: ReadonlySet<string>,
): { epss: Epss } | { problem: Problem } {
  const probabilities = new Map<string, number>()
  let rows = 0
  let width = 0
  let date = 'no date'
  let model = 'unknown model'
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const line = text.slice(start, newline < 0 ? undefined : newline)
    start = newline < 0 ? text.length : newline + 1
    if (line.startsWith('#')) {
      model = /model_version:([^,\s]+)/.exec(line)?.[1] ?? model
      date = /score_date:(\d{4}-\d{2}-\d{2})/.exec(line)?.[1] ?? date
      continue
    }
    if (!/^cve-/i.test(line)) continue
    const columns = line.split(',')
    const [cve = '', score = ''] = columns
    const probability = Number(score)
    // A row with fewer columns than those above it is the cut end of a file: half a number is another number.
    if (score.trim() === '' || !(probability >= 0 && probability <= 1) || columns.length < width) continue
    width = columns.length
    rows++
    const id = cve.trim().toUpperCase()
    if (wanted.has(id)) probabilities.set(id, probability)
  }
  if (rows > 0) return { epss: { file, date, model, probabilities } }
  return {
    problem: {
      code: 'intel',
      message: 'no row `cve,epss,…` with a probability from 0 to 1, as an EPSS file has',
      next,
      at: { file },
    },
  }
}
