import type { Policy } from '../model/policy.ts'
import type { TextFile } from '../model/text-file.ts'
import { extend, incompleteRules } from './extend.ts'
import { readLayers, type Layer, type Resolve } from './layers.ts'
import { byPosition, type Mistake } from '../yaml-document/mistake.ts'
import { presetFile, type PresetName } from './presets.ts'

export type ParsedPolicy = { readonly policy: Policy } | { readonly mistakes: readonly [Mistake, ...Mistake[]] }

/**
 * A policy file with everything it extends, or every mistake in it, in order. `resolve` gives the text of a file that `extends` names
 * and is never asked for a preset. Never throws.
 */
export function parsePolicy(file: TextFile, { resolve }: { readonly resolve: Resolve }): ParsedPolicy {
  const { layers, mistakes, incomplete } = readLayers(file, resolve)
  // What an extended file that cannot be read would have given is no mistake of this one.
  const further = incomplete ? [] : [...incompleteRules(layers), ...withoutRules(layers)]
  const [first, ...rest] = inOrder(file.file, [...mistakes, ...further])
  return first === undefined ? { policy: extend(layers, file.file) } : { mistakes: [first, ...rest] }
}

/** The file’s own first, then those of what it extends, each by place. */
function inOrder(file: string, mistakes: readonly Mistake[]): readonly Mistake[] {
  const files = [...new Set([file, ...mistakes.map((mistake) => mistake.file)])]
  return files.flatMap((name) => mistakes.filter((mistake) => mistake.file === name).sort(byPosition))
}

const presets = new Map<PresetName, Policy>()

/** A policy that ships; parsed once, however often it is asked for. */
export function presetPolicy(name: PresetName): Policy {
  let policy = presets.get(name)
  if (policy === undefined) presets.set(name, (policy = parsePreset(name)))
  return policy
}

function parsePreset(name: PresetName): Policy {
  const parsed = parsePolicy(presetFile(name), { resolve: () => null })
  if ('mistakes' in parsed) throw new Error(`The ${name} preset has mistakes: ${parsed.mistakes[0].message}`)
  return parsed.policy
}

/** A policy in which nobody wrote down a rule would let everything pass: that is said out loud (`rules: []`), or a mistake. */
function withoutRules(layers: readonly Layer[]): readonly Mistake[] {
  const last = layers.at(-1)
  if (last === undefined || layers.some(({ parsed }) => 'rules' in parsed.value)) return []
  const found = 'a policy without a rule, which lets everything pass'
  const expected = 'rules, or a policy to extend (extends: default)'
  return [
    { file: last.parsed.file, line: 1, column: 1, found, expected, message: `found ${found}, expected ${expected}` },
  ]
}
