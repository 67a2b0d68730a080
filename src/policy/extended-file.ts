import type { TextFile } from '../model/text-file.ts'
import { readDocument } from '../yaml-document/document.ts'
import { isPreset } from './presets.ts'

/** The file that a policy extends, so that it can be fetched before the policy is parsed; null for a preset, for none and for a broken file. Never throws. */
export function extendedFile(file: TextFile): string | null {
  const reference = readDocument(file).parsed?.value['extends']
  return typeof reference === 'string' && reference !== '' && !isPreset(reference) ? reference : null
}
