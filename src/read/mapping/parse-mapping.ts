import type { TextFile } from '../../model/text-file.ts'
import { readDocument, type Parsed } from '../../yaml-document/document.ts'
import { explain, toMistake } from '../../yaml-document/explain.ts'
import { byPosition, quote, type Mistake } from '../../yaml-document/mistake.ts'
import { nearest } from '../../nearest.ts'
import type { Path } from '../../yaml-document/locate.ts'
import { mappingSchema, type Mapping } from './mapping-schema.ts'

export type ParsedMapping = { readonly mapping: Mapping } | { readonly mistakes: readonly [Mistake, ...Mistake[]] }

/** A mapping file, or every mistake in it, in order. Never throws. */
export function parseMapping(file: TextFile): ParsedMapping {
  const { parsed, mistakes } = readDocument(file)
  const result = parsed === null ? null : mappingSchema.safeParse(parsed.value)
  const issues = parsed === null || result?.success !== false ? [] : explain(parsed, mappingSchema, result.error.issues)
  const checked = parsed === null ? [] : check(parsed)
  const [first, ...rest] = [...mistakes, ...issues, ...checked].sort(byPosition)
  if (first !== undefined) return { mistakes: [first, ...rest] }
  if (result?.success === true) return { mapping: result.data }
  const said = { found: 'no mapping', expected: 'a mapping', message: 'found no mapping, expected one' }
  return { mistakes: [{ file: file.file, line: 1, column: 1, ...said }] }
}

/** What the schema cannot say, because it is about two places at once. */
function check(parsed: Parsed): readonly Mistake[] {
  const { syntax, entries } = parsed.value
  const known = Array.isArray(entries) ? entries.filter((path): path is string => typeof path === 'string') : null
  const say = (path: Path, found: string, expected: string, suggestion: string | null = null): Mistake =>
    toMistake(parsed, path, 'value', { found, expected, suggestion })
  if (syntax === 'csv')
    return entries === undefined ? [] : [say(['entries'], '`entries` beside `syntax: csv`', 'none: each row is one')]
  const without =
    entries === undefined && typeof syntax === 'string'
      ? [say(['syntax'], `${quote(syntax)} without \`entries\``, 'the paths of the entries')]
      : []
  const unknown = [...pathsOf(parsed.value, 'found')].flatMap(({ path, value }) =>
    known === null || known.includes(value)
      ? []
      : [
          say(
            path,
            `${quote(value)}, which is no path of \`entries\``,
            `one of ${known.join(', ')}`,
            nearest(value, known),
          ),
        ],
  )
  return [...without, ...unknown]
}

/** Every text in the lists under a key, wherever in the file it stands. */
function* pathsOf(value: unknown, key: string, above: Path = []): Generator<{ path: Path; value: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [name, child] of Object.entries(value)) {
    const path = [...above, Array.isArray(value) ? Number(name) : name]
    if (name === key && Array.isArray(child))
      for (const [index, text] of child.entries())
        if (typeof text === 'string') yield { path: [...path, index], value: text }
    yield* pathsOf(child, key, path)
  }
}
