import { describe, expect, it } from 'vitest'
import { isPreset, presetFile, presetNames } from '../../src/policy/presets.ts'

describe('a preset', () => {
  it.each(presetNames)('%s is a file that needs nobody to read it', (name) => {
    expect(isPreset(name)).toBe(true)
    expect(presetFile(name).file).toBe(`${name} preset`)
    expect(presetFile(name).text).toMatch(/^version: 1$/m)
  })

  it.each(['Default', 'defaults', 'constructor', '', './default'])('is not %j', (reference) => {
    expect(isPreset(reference)).toBe(false)
  })
})
