import type { z } from 'zod'
import { describe } from './describe.ts'
import type { Parsed } from './document.ts'
import type { Path } from './locate.ts'
import { byPosition, found, quote, type Mistake } from './mistake.ts'
import { nearest } from '../nearest.ts'
import { keysAt, schemasAt } from './schema-at.ts'

type Issue = z.core.$ZodIssue
type Explained = { readonly mistake: Mistake; readonly path: Path; readonly missing: boolean }

/** What a schema found wrong with a file, each as the person who wrote it would want to be told; in the order of the file. */
export function explain(parsed: Parsed, schema: z.core.$ZodType, issues: readonly Issue[]): readonly Mistake[] {
  const explained = issues.slice(0, mostMistakes).flatMap((issue) => explainIssue(issue, [], { parsed, schema }))
  // A misspelt key is one mistake, not also a missing one.
  const meant = new Set(
    explained.flatMap(({ mistake, path, missing }) =>
      missing || mistake.suggestion === undefined ? [] : [keyOf([...path, mistake.suggestion])],
    ),
  )
  return explained
    .filter(({ path, missing }) => !missing || !meant.has(keyOf(path)))
    .map(({ mistake }) => mistake)
    .sort(byPosition)
}

/** More than anybody reads: a file of other rubbish shall not take longer than one of ours. */
export const mostMistakes = 1000

type Context = { readonly parsed: Parsed; readonly schema: z.core.$ZodType }
const keyOf = (path: Path): string => path.map(String).join('\n')

function explainIssue(issue: Issue, base: Path, context: Context): readonly Explained[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, mostMistakes).map((key) => unknownKey(key, path, context))
  if (issue.code === 'invalid_union') {
    const branch = meantBranch(issue.errors)
    if (branch !== null) return branch.flatMap((inner) => explainIssue(inner, path, context))
  }
  return [isMissing(context.parsed.value, path) ? missingKey(path, context) : wrongValue(issue, path, context)]
}

/** The branch of a union that the author meant: the one whose kind of value is right, with the fewest mistakes inside. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const possible = branches.filter(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  return [...possible].sort((a, b) => a.length - b.length)[0] ?? null
}

function unknownKey(key: string, path: Path, { parsed, schema }: Context): Explained {
  const keys = keysAt(schema, path)
  return {
    path,
    missing: false,
    mistake: toMistake(parsed, [...path, key], 'key', {
      found: `unknown key ${quote(key)}`,
      expected: `one of ${keys.join(', ')}`,
      suggestion: nearest(key, keys),
    }),
  }
}

function missingKey(path: Path, { parsed, schema }: Context): Explained {
  const key = String(path.at(-1))
  const expected = schemasAt(schema, path).map(describe).join(', or ')
  const mistake = toMistake(parsed, path.slice(0, -1), 'value', {
    found: `no key ${quote(key)}`,
    expected,
    suggestion: null,
  })
  return { path, missing: true, mistake }
}

function wrongValue(issue: Issue, path: Path, { parsed, schema }: Context): Explained {
  const value = valueAt(parsed.value, path)
  const words = schemasAt(schema, path)
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : []
  const said = {
    found: found(value),
    expected: expectation(issue, words.map(describe).join(', or ')),
    // A word that is its own nearest one is right, and a text where it should be none.
    suggestion: typeof value === 'string' && !choices.includes(value) ? nearest(value, choices) : null,
  }
  return { path, missing: false, mistake: toMistake(parsed, path, 'value', said) }
}

function expectation(issue: Issue, described: string): string {
  // Said by a check of the schema, in words for people.
  if (issue.code === 'custom') return issue.message
  // A pattern is no help to anybody; its words stand beside it in the schema.
  if (issue.code === 'invalid_format' && issue.format === 'regex') return issue.message
  if (issue.code === 'too_small' && issue.origin === 'array') return 'at least one entry'
  return issue.code === 'too_small' && issue.origin === 'string' ? 'at least one character' : described
}

/** One sentence out of the parts of a mistake. */
export function toMistake(
  parsed: Parsed,
  path: Path,
  at: 'key' | 'value',
  said: { readonly found: string; readonly expected: string; readonly suggestion?: string | null },
): Mistake {
  const { found: what, expected, suggestion = null } = said
  const place = { file: parsed.file, ...parsed.locate(path, at) }
  const sentence = /^(unknown|no) key/.test(what) ? what : `found ${what}`
  if (suggestion === null) return { ...place, found: what, expected, message: `${sentence}, expected ${expected}` }
  // The one key that was meant says more than all there are.
  const wanted = what.startsWith('unknown key') ? '' : `, expected ${expected}`
  const message = `${sentence}${wanted}; did you mean ${quote(suggestion)}?`
  return { ...place, found: what, expected, suggestion, message }
}

/** The value at a path; undefined where it ends before. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined
    here = (here as Readonly<Record<PropertyKey, unknown>>)[step] // An object with this key of its own.
  }
  return here
}

const isMissing = (value: unknown, path: Path): boolean =>
  path.length > 0 && typeof path.at(-1) === 'string' && valueAt(value, path) === undefined
