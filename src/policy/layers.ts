import { z } from 'zod'
import { overrideSchema } from '../model/override.ts'
import { serviceSchema } from '../model/ownership.ts'
import type { UnknownAction } from '../model/condition.ts'
import { expectationSchema, policySchema, statedRuleSchema, waiverSchema, type PolicyFile } from '../model/policy.ts'
import type { TextFile } from '../model/text-file.ts'
import { checks } from './checks.ts'
import { readDocument, type Parsed } from '../yaml-document/document.ts'
import { entries, names, type Entries } from './entries.ts'
import { explain, mostMistakes, toMistake } from '../yaml-document/explain.ts'
import type { Path } from '../yaml-document/locate.ts'
import { byPosition, quote, type Mistake } from '../yaml-document/mistake.ts'
import { nearest } from '../nearest.ts'
import { isPreset, presetFile, presetNames } from './presets.ts'

/** One file of a policy, checked by itself. */
export type Layer = { readonly parsed: Parsed; readonly entries: Entries; readonly settings: Settings }
export type Settings = Pick<PolicyFile, 'whenUnknown' | 'blocks' | 'gaps'>
/** What a reference of `extends` means; null where there is no such file. */
export type Resolve = (reference: string) => TextFile | null

export type Layers = {
  /** What is extended first, the file itself last. */
  readonly layers: readonly Layer[]
  readonly mistakes: readonly Mistake[]
  /** A file that is extended could not be understood: what it would have given is not known. */
  readonly incomplete: boolean
}

const mostLayers = 5

/** A policy file and all it extends, each with every mistake in it; the file's own come first. Ends whatever the files say. */
export function readLayers(file: TextFile, resolve: Resolve, above: readonly string[] = []): Layers {
  const reading = readDocument(file)
  const { parsed } = reading
  if (parsed === null) return { layers: [], mistakes: reading.mistakes, incomplete: true }
  const result = policySchema.safeParse(parsed.value)
  const issues = result.success ? [] : explain(parsed, policySchema, result.error.issues)
  const base = readBase(parsed, resolve, [...above, file.file])
  const layer = toLayer(parsed)
  const whenUnknown = effective(base.layers, layer)
  const complaints = Object.values(checks)
    .flatMap((check) => check(layer.entries, whenUnknown).slice(0, mostMistakes))
    .map(({ path, ...said }) => toMistake(parsed, path, 'value', said))
  const own = [...reading.mistakes, ...issues, ...complaints, ...base.refused].sort(byPosition)
  return { layers: [...base.layers, layer], mistakes: [...own, ...base.mistakes], incomplete: base.incomplete }
}

const effective = (layers: readonly Layer[], last: Layer): UnknownAction =>
  [...layers, last].reduce<UnknownAction>((action, { settings }) => settings.whenUnknown ?? action, 'warn')

function toLayer(parsed: Parsed): Layer {
  const { whenUnknown, blocks, gaps } = policySchema.shape
  const setting = <T>(schema: z.ZodType<T>, key: string): T | undefined => schema.safeParse(parsed.value[key]).data
  return {
    parsed,
    entries: {
      names: { rules: names(parsed, 'rules'), services: names(parsed, 'services') },
      rules: entries(parsed, 'rules', statedRuleSchema),
      services: entries(parsed, 'services', serviceSchema),
      waivers: entries(parsed, 'waivers', waiverSchema),
      expect: entries(parsed, 'expect', expectationSchema),
      testCode: entries(parsed, 'testCode', z.string()),
      same: entries(parsed, 'same', overrideSchema),
      different: entries(parsed, 'different', overrideSchema),
    },
    settings: {
      whenUnknown: setting(whenUnknown, 'whenUnknown'),
      blocks: setting(blocks, 'blocks'),
      gaps: setting(gaps, 'gaps'),
    },
  }
}

type Base = Layers & { readonly refused: readonly Mistake[] }
const nothing: Base = { layers: [], mistakes: [], incomplete: false, refused: [] }

/** What `extends` names; `refused` says in this file why it cannot be had. */
function readBase(parsed: Parsed, resolve: Resolve, above: readonly string[]): Base {
  const reference = parsed.value['extends']
  if (typeof reference !== 'string' || reference === '') return nothing
  const refuse = (found: string, expected: string, suggestion: string | null = null): Base => {
    const path: Path = ['extends']
    return {
      ...nothing,
      incomplete: true,
      refused: [toMistake(parsed, path, 'value', { found, expected, suggestion })],
    }
  }
  const file = isPreset(reference) ? presetFile(reference) : resolve(reference)
  if (file === null) {
    const presets = presetNames.join(', ')
    return refuse(
      `${quote(reference)}, which is no file`,
      `${presets} or a file of the repository`,
      nearest(reference, presetNames),
    )
  }
  if (above.includes(file.file)) return refuse(`a circle: ${[...above, file.file].join(' → ')}`, 'an end to it')
  if (above.length > mostLayers)
    return refuse(`${above.length} policies that extend one another`, `at most ${mostLayers}`)
  return { ...readLayers(file, resolve, above), refused: [] }
}
