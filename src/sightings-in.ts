import type { Report, ReportFile } from './model/report.ts'
import { normaliser, secretsOf } from './normalise/index.ts'
import { mapped, read, readers, type Mapping } from './read/index.ts'

/** How report files are read: plain data, the same for every file of a run. */
export type Reading = {
  /** Readers of the platform team, besides those that ship. */
  readonly mappings: readonly Mapping[]
  /** Absolute prefixes to take off paths: the root of the checkout, where tools wrote absolute paths. */
  readonly roots: readonly string[]
  /** Key of the hash of secrets; without it a secret's identity is its detector and place. */
  readonly secretKey: string | null
}

/** What a file says, in our words. */
export type Found = {
  readonly reports: readonly Report[]
  /** Values that it knows as secrets: no other report may show them. */
  readonly secrets: readonly string[]
}

/** Makes the function that reads a file and brings it into our words: read, normalise. It never throws, and knows no other file. */
export function sightingsReader({ mappings, roots, secretKey }: Reading): (file: ReportFile) => Found {
  const known = [...readers, ...mappings.map(mapped)]
  const normalise = normaliser({ roots, secretKey: secretKey ?? 'within this run' })
  return (file) => {
    const reports: Report[] = []
    const secrets: string[] = []
    for (const raw of read(file, known)) {
      for (const secret of secretsOf(raw)) secrets.push(secret)
      reports.push(normalise(raw))
    }
    return { reports, secrets }
  }
}
