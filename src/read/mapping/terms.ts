import { z } from 'zod'

/** The two beginnings of a path that mean another place than the entry. */
const top = '/'
const up = '../'

/** Where a path starts and its steps: `location/line`, `/tool/version` (from the top), `../name` (from the entry that `each` splits). */
export type FieldPath = { readonly from: 'item' | 'entry' | 'top'; readonly steps: readonly string[] }

/** A path of a field, split; null where a step is empty. `~1` is a slash and `~0` a tilde inside a name; `.` is the entry itself. */
export function toFieldPath(text: string): FieldPath | null {
  const from = text.startsWith(top) ? 'top' : text.startsWith(up) ? 'entry' : 'item'
  const rest = text.slice(from === 'top' ? top.length : from === 'entry' ? up.length : 0)
  if (rest === '.' || (rest === '' && from === 'top')) return { from, steps: [] }
  const steps = rest.split('/')
  if (steps.some((step) => step === '' || step === '..')) return null
  return { from, steps: steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) }
}

/** A pattern as mappings use it: upper and lower case are the same, `.` is any character. Null where it is none. */
export function toPattern(text: string): RegExp | null {
  try {
    return new RegExp(text, 'isu')
  } catch {
    return null
  }
}

/** What a template puts in a place: the value itself, how many there are, their sum, their names, or ` and 2 more` behind the first. */
const inserts = ['value', 'count', 'sum', 'names', 'more'] as const
export type Insert = { readonly what: (typeof inserts)[number]; readonly path: FieldPath }

/** A template in its parts; null where a brace is left open or what stands in it is no path. */
export function toTemplate(text: string): readonly (string | Insert)[] | null {
  const parts = text.split(/(\{[^{}]*\})/)
  const made = parts.map((part): string | Insert | null => {
    if (!part.startsWith('{')) return /[{}]/.test(part) ? null : part
    const inside = part.slice(1, -1)
    const [, word, rest] = /^(count|sum|names|more) (.+)$/.exec(inside) ?? []
    const path = toFieldPath(rest ?? inside)
    return path === null ? null : { what: inserts.find((insert) => insert === word) ?? 'value', path }
  })
  return made.every((part) => part !== null) ? made : null
}

const term = (accepts: (text: string) => boolean, expected: string, example: string) =>
  z
    .string()
    .min(1)
    .refine(accepts, { error: `${expected} such as ${example}` })

/** The path of a field. */
export const fieldSchema = term((text) => toFieldPath(text) !== null, 'a path without empty steps', 'location/line')
/** A regular expression. */
export const patternSchema = term((text) => toPattern(text) !== null, 'a regular expression', '^CWE-(\\d+)')
/** Text with fields in braces. */
export const templateSchema = term(
  (text) => toTemplate(text) !== null,
  'a text with fields in braces',
  '"{name} ({resource})"',
)
