import type { TextFile } from '../model/text-file.ts'
import { presetTexts } from './presets.generated.ts'

export const presetNames = ['default', 'strict', 'advisory'] as const
export type PresetName = (typeof presetNames)[number]

/** Whether a reference means a policy that ships, and not a file. */
export const isPreset = (reference: string): reference is PresetName =>
  (presetNames as readonly string[]).includes(reference)

/** A policy that ships, as a file. */
export const presetFile = (name: PresetName): TextFile => ({ file: `${name} preset`, text: presetTexts[name] })
