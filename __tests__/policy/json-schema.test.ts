import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { policyJsonSchema } from '../../src/policy/json-schema.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { presetFile, presetNames } from '../../src/policy/presets.ts'

const schema = policyJsonSchema()
const validate = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  formats: { date: /^\d{4}-\d\d-\d\d$/ },
}).compile(schema)

describe('the JSON Schema of a policy', () => {
  it('is one that editors understand, and says what each key means', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#')
    expect(JSON.stringify(schema)).toContain('"title":"Condition"')
    expect(JSON.stringify(schema)).not.toContain('__schema')
  })

  it.each(presetNames)('accepts the preset %s', (name) => {
    expect(validate(parse(presetFile(name).text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['an unknown key', 'version: 1\nrulez: []\n'],
    [
      'an unknown fact, deep inside',
      'version: 1\nrules: [{ name: a, when: { all: [{ not: { severty: [low] } }] } }]\n',
    ],
    ['a misspelt value', 'version: 1\nrules: [{ name: a, then: blok }]\n'],
    ['a missing key', 'rules: []\n'],
    ['a waiver without an end', 'version: 1\nwaivers: [{ id: A, reason: mitigated, text: x, approvedBy: x }]\n'],
  ])('refuses what the parser refuses: %s', (_, text) => {
    expect(validate(parse(text))).toBe(false)
    expect(parsePolicy({ file: 'p.yml', text }, { resolve: () => null })).toHaveProperty('mistakes')
  })

  it('carries a comment where one is given', () => {
    expect(policyJsonSchema('Generated.')).toMatchObject({ $comment: 'Generated.' })
    expect(policyJsonSchema()).not.toHaveProperty('$comment')
  })
})
