import type { Service } from '../model/ownership.ts'
import { judgedOccasions, statedRuleSchema, type Policy, type Rule, type StatedRule } from '../model/policy.ts'
import { describe } from '../yaml-document/describe.ts'
import type { Placed } from './entries.ts'
import { toMistake } from '../yaml-document/explain.ts'
import type { Layer } from './layers.ts'
import { quote, type Mistake } from '../yaml-document/mistake.ts'
import { nearest } from '../nearest.ts'

/**
 * One policy out of a file and what it extends. A rule of the same name overrides what it says again and keeps its place; services of
 * the file come first, because the first match wins; expectations and waivers add up; of a setting the last word counts.
 */
export function extend(layers: readonly Layer[], source: string): Policy {
  const { whenUnknown, blocks, gaps = 'undecided' } = settingsOf(layers)
  return {
    version: 1,
    ...(whenUnknown === undefined ? {} : { whenUnknown }),
    ...(blocks === undefined ? {} : { blocks }),
    gaps,
    expect: layers.flatMap(({ entries }) => entries.expect.map(({ value }) => value)),
    services: [...servicesOf(layers).values()],
    rules: [...rulesOf(layers).values()].flatMap(toRule),
    waivers: layers.flatMap(({ entries }) => entries.waivers.map(({ value }) => value)),
    ...added('testCode', layers),
    ...added('same', layers),
    ...added('different', layers),
    source,
  }
}

/** What people say of findings adds up like waivers; nothing where nobody says anything. */
function added<Key extends 'same' | 'different' | 'testCode'>(
  key: Key,
  layers: readonly Layer[],
): Pick<Policy, Key> | object {
  const all = layers.flatMap(({ entries }) => entries[key].map(({ value }) => value))
  return all.length === 0 ? {} : { [key]: all }
}

/** What is missing in rules that override nothing, in the order of their file. */
export function incompleteRules(layers: readonly Layer[]): readonly Mistake[] {
  const mistakes: Mistake[] = []
  for (const [index, layer] of layers.entries()) {
    const base = rulesOf(layers.slice(0, index))
    for (const placed of layer.entries.rules)
      if (!base.has(placed.value.name)) mistakes.push(...missingKeys(placed, layer, [...base.keys()]))
  }
  return mistakes
}

function missingKeys(
  { value, path }: Placed<StatedRule>,
  layer: Layer,
  overridable: readonly string[],
): readonly Mistake[] {
  const known = nearest(value.name, overridable)
  return (['reason', 'when', 'then'] as const)
    .filter((key) => value[key] === undefined)
    .map((key) => {
      const described = describe(statedRuleSchema.shape[key])
      const expected = overridable.length === 0 ? described : `${described}, or a name that the extended policy has`
      return toMistake(layer.parsed, path, 'value', { found: `no key ${quote(key)}`, expected, suggestion: known })
    })
}

/** The rules in the order in which they were first named. A Map: a rule may have any name. */
function rulesOf(layers: readonly Layer[]): ReadonlyMap<string, StatedRule> {
  const rules = new Map<string, StatedRule>()
  for (const { entries } of layers)
    for (const { value } of entries.rules) rules.set(value.name, { ...rules.get(value.name), ...value })
  return rules
}

const toRule = ({ name, reason, when, then, on = [...judgedOccasions] }: StatedRule): readonly Rule[] =>
  // Checked before: a policy is only made where no rule is incomplete.
  reason === undefined || when === undefined || then === undefined ? [] : [{ name, reason, on, when, then }]

function servicesOf(layers: readonly Layer[]): ReadonlyMap<string, Service> {
  const services = new Map<string, Service>()
  for (const { parsed, entries } of [...layers].reverse())
    for (const { value, path } of entries.services)
      if (!services.has(value.name))
        services.set(value.name, { ...value, source: `${parsed.file}:${parsed.locate(path, 'value').line}` })
  return services
}

const settingsOf = (layers: readonly Layer[]): Layer['settings'] => ({
  whenUnknown: layers.findLast(({ settings }) => settings.whenUnknown !== undefined)?.settings.whenUnknown,
  blocks: layers.findLast(({ settings }) => settings.blocks !== undefined)?.settings.blocks,
  gaps: layers.findLast(({ settings }) => settings.gaps !== undefined)?.settings.gaps,
})
