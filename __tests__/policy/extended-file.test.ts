import { describe, expect, it } from 'vitest'
import { extendedFile } from '../../src/policy/extended-file.ts'

describe('the file that a policy extends', () => {
  it.each([
    ['version: 1\nextends: .github/base.yml\n', '.github/base.yml'],
    ['extends: org/base.yml\nrules: nonsense\n', 'org/base.yml'],
    ['version: 1\nextends: strict\n', null],
    ['version: 1\nrules: []\n', null],
    ['version: 1\nextends: [a]\n', null],
    ['version: 1\nextends: ""\n', null],
    ['extends: "open\n', null],
    ['', null],
  ])('of %j is %s', (text, file) => {
    expect(extendedFile({ file: 'policy.yml', text })).toBe(file)
  })
})
