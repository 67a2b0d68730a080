import type { z } from 'zod'
import type { Service } from '../model/ownership.ts'
import type { Condition } from '../model/condition.ts'
import type { Override } from '../model/override.ts'
import type { Expectation, StatedRule, Waiver } from '../model/policy.ts'
import type { Parsed } from '../yaml-document/document.ts'
import type { Path } from '../yaml-document/locate.ts'

/** An entry of a list in the file, and where it stands. */
export type Placed<T> = { readonly value: T; readonly path: Path }

/** The well-formed entries of one file, and every name in it, whatever else is wrong with what bears it. */
export type Entries = {
  readonly names: { readonly rules: readonly Placed<string>[]; readonly services: readonly Placed<string>[] }
  readonly rules: readonly Placed<StatedRule>[]
  readonly services: readonly Placed<Service>[]
  readonly waivers: readonly Placed<Waiver>[]
  readonly expect: readonly Placed<Expectation>[]
  readonly testCode: readonly Placed<string>[]
  readonly same: readonly Placed<Override>[]
  readonly different: readonly Placed<Override>[]
}

/** Those of a file that says nothing. */
export const noEntries: Entries = {
  names: { rules: [], services: [] },
  rules: [],
  services: [],
  waivers: [],
  expect: [],
  testCode: [],
  same: [],
  different: [],
}

/** Every entry of a list that is well-formed by itself, so that what else is wrong can be said in the same breath. */
export function entries<T>(parsed: Parsed, section: string, schema: z.ZodType<T>): readonly Placed<T>[] {
  const raw = parsed.value[section]
  if (!Array.isArray(raw)) return []
  return raw.flatMap((value: unknown, index) => {
    const result = schema.safeParse(value)
    return result.success ? [{ value: result.data, path: [section, index] }] : []
  })
}

/** The names in a list. */
export function names(parsed: Parsed, section: string): readonly Placed<string>[] {
  const raw = parsed.value[section]
  if (!Array.isArray(raw)) return []
  return raw.flatMap((value: unknown, index) => {
    const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
    return typeof name === 'string' ? [{ value: name, path: [section, index, 'name'] }] : []
  })
}

/** A condition and every one inside it. */
export function conditionsOf({ value, path }: Placed<Condition>): readonly Placed<Condition>[] {
  const inner = (key: 'all' | 'any'): readonly Placed<Condition>[] =>
    (value[key] ?? []).flatMap((child, index) => conditionsOf({ value: child, path: [...path, key, index] }))
  const not = value.not === undefined ? [] : conditionsOf({ value: value.not, path: [...path, 'not'] })
  return [{ value, path }, ...inner('all'), ...inner('any'), ...not]
}
