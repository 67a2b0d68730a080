import { catalogSchema, serviceSchema, type Service } from '../model/ownership.ts'
import type { TextFile } from '../model/text-file.ts'
import { checks } from './checks.ts'
import { readDocument, type Parsed } from '../yaml-document/document.ts'
import { entries, names, noEntries, type Entries } from './entries.ts'
import { explain, mostMistakes, toMistake } from '../yaml-document/explain.ts'
import { byPosition, type Mistake } from '../yaml-document/mistake.ts'

export type ParsedCatalog =
  { readonly services: readonly Service[] } | { readonly mistakes: readonly [Mistake, ...Mistake[]] }

/** A service catalogue, each service with its `file:line`, or every mistake in it, in order. Never throws. */
export function parseCatalog(file: TextFile): ParsedCatalog {
  const { parsed, mistakes } = readDocument(file)
  const services = parsed === null ? [] : entries(parsed, 'services', serviceSchema)
  const [first, ...rest] = parsed === null ? mistakes : [...mistakes, ...mistakesIn(parsed, services)].sort(byPosition)
  if (first !== undefined) return { mistakes: [first, ...rest] }
  return {
    services: services.map(({ value, path }) => ({
      ...value,
      source: `${file.file}:${parsed?.locate(path, 'value').line ?? 1}`,
    })),
  }
}

function mistakesIn(parsed: Parsed, services: Entries['services']): readonly Mistake[] {
  const result = catalogSchema.safeParse(parsed.value)
  const issues = result.success ? [] : explain(parsed, catalogSchema, result.error.issues)
  const all: Entries = { ...noEntries, names: { rules: [], services: names(parsed, 'services') }, services }
  const complaints = Object.values(checks)
    .flatMap((check) => check(all, 'warn').slice(0, mostMistakes))
    .map(({ path, ...said }) => toMistake(parsed, path, 'value', said))
  return [...issues, ...complaints]
}
