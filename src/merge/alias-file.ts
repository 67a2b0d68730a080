import { recogniseIdentifier, type Identifier } from '../model/identifier.ts'
import type { Problem } from '../model/problem.ts'

/** One advisory and the other names of the same flaw. */
export type AliasRecord = { readonly id: Identifier; readonly aliases: readonly Identifier[] }

const next =
  'Give OSV records (https://ossf.github.io/osv-schema/): one JSON object, a list of them, or one in each line. Until then nothing is joined by this file.'

/**
 * Parses a file of aliases: OSV records as JSON, as a list, as `{"vulns": []}`, or one in each line; of each only `id`, `aliases` and
 * `withdrawn` count. `related` and `upstream` name other flaws and are left out. A file that is broken anywhere is a problem and none of it
 * is used: what an unknown part would have said is not known. Never throws.
 */
export function parseAliases({
  file,
  text,
}: {
  readonly file: string
  readonly text: string
}): { readonly records: readonly AliasRecord[] } | { readonly problem: Problem } {
  const refused = (message: string, line?: number): { problem: Problem } => ({
    problem: { code: 'intel', message, next, at: { file, ...(line === undefined ? {} : { line }) } },
  })
  const records: AliasRecord[] = []
  for (const { value, line } of documentsOf(text.replace(/^\uFEFF/, ''))) {
    if (value === undefined) return refused('not JSON where an OSV record was expected', line)
    for (const one of listOf(value)) {
      const record = toRecord(one)
      if (record === null) return refused('no OSV record: it needs an `id`, and `aliases` that are a list of ids', line)
      if (record !== 'withdrawn') records.push(record)
    }
  }
  return records.length === 0 ? refused('no OSV record with an `id` and `aliases` in it') : { records }
}

type Document = { readonly value: unknown; readonly line?: number }

/** The whole text where it is JSON, else its lines; `undefined` stands for what cannot be parsed. */
function documentsOf(text: string): readonly Document[] {
  const whole = parsed(text)
  if (whole !== undefined) return [{ value: whole }]
  return text
    .split('\n')
    .map((line, at) => ({ text: line.trim(), line: at + 1 }))
    .filter((one) => one.text !== '')
    .map(({ text: one, line }) => ({ value: parsed(one), line }))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return isObject(value) && Array.isArray(value['vulns']) ? value['vulns'] : [value]
}

function toRecord(value: unknown): AliasRecord | 'withdrawn' | null {
  if (!isObject(value) || typeof value['id'] !== 'string') return null
  const { aliases = [], withdrawn } = value
  if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string')) return null
  if (withdrawn !== undefined && withdrawn !== null) return 'withdrawn'
  return { id: nameOf(value['id']), aliases: aliases.map(nameOf) }
}

/** An id of a list that is not known here is a name all the same: it may stand between two that are. */
const nameOf = (text: string): Identifier => {
  const known = recogniseIdentifier(text)
  return known === null || known.scheme === 'cwe' ? { scheme: 'osv', value: text.trim() } : known
}
