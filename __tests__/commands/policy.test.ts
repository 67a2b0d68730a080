import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { policyCommand } from '../../src/commands/policy.ts'
import { aFolder } from '../support/temp-folder.ts'
import { call } from './call.ts'

describe('posture-gate policy check', () => {
  it('says what is in a policy that is in order', async () => {
    const cwd = aFolder({
      'a.yml': 'version: 1\nextends: base.yml\nexpect:\n  - { category: sca }\n',
      'base.yml': 'version: 1\nrules: []\n',
    })
    expect(await call(policyCommand, ['check', 'a.yml'], { cwd })).toEqual({
      code: 0,
      out: 'a.yml is in order: 0 rules, 1 expectation, 0 waivers, 0 services\n',
      err: '',
    })
    expect((await call(policyCommand, ['check', 'strict'], { cwd })).out).toMatch(/^strict is in order: \d+ rules/)
  })

  it('names every mistake with its line, also in what is extended', async () => {
    const cwd = aFolder({
      'a.yml': 'version: 1\nextends: base.yml\nruels: []\n',
      'base.yml': 'version: 1\nrules: []\nwaivrs: []\n',
    })
    const { code, out } = await call(policyCommand, ['check', 'a.yml'], { cwd })
    expect(code).toBe(2)
    expect(out).toMatch(/^a\.yml:3:1 .*ruels.*rules.*\nbase\.yml:3:1 .*waivrs.*waivers.*\n2 mistakes in a\.yml\n$/)
  })

  it('says that a file is not there', async () => {
    await expect(call(policyCommand, ['check', 'none.yml'], { cwd: aFolder() })).rejects.toMatchObject({
      code: 'policy-missing',
    })
  })
})

describe('posture-gate policy', () => {
  it('prints the schema of a policy', async () => {
    const { code, out } = await call(policyCommand, ['schema'])
    expect(code).toBe(0)
    const file = JSON.parse(
      readFileSync(new URL('../../policies/policy.schema.json', import.meta.url), 'utf8'),
    ) as object
    // The file also says what it was generated from.
    expect({ ...file, ...(JSON.parse(out) as object) }).toEqual(file)
    expect(out).toContain('waivers')
  })

  it('refuses what it does not know', async () => {
    await expect(call(policyCommand, [])).rejects.toThrow('check or schema?')
    await expect(call(policyCommand, ['check'])).rejects.toThrow('check needs one file')
    await expect(call(policyCommand, ['chek', 'a.yml'])).rejects.toThrow('Did you mean `check`?')
    await expect(call(policyCommand, ['schema', '--x'])).rejects.toThrow('unknown flag `--x`')
  })
})
