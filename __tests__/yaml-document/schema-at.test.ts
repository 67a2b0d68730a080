import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { conditionSchema } from '../../src/model/condition.ts'
import { policySchema } from '../../src/model/policy.ts'
import { bare, keysAt, schemasAt } from '../../src/yaml-document/schema-at.ts'

describe('the schemas at a path', () => {
  it('are found through lists, options and defaults', () => {
    expect(schemasAt(policySchema, ['rules', 3, 'then'])[0]).toBeInstanceOf(z.ZodEnum)
    expect(schemasAt(policySchema, ['rules', 3, 'when', 'not', 'any', 0])[0]).toBe(bare(conditionSchema))
  })

  it('are several where a union leaves it open', () => {
    expect(schemasAt(conditionSchema, ['reach']).map(({ constructor }) => constructor.name)).toEqual([
      'ZodArray',
      'ZodObject',
    ])
  })

  it.each([
    [['rulez']],
    [['rules', 'then']],
    [['version', 'x']],
    [['rules', 0, 'constructor']],
    [['services', 0, Symbol('x')]],
  ])('are none at %j, where the file may have nothing', (path) => {
    expect(schemasAt(policySchema, path as PropertyKey[])).toEqual([])
  })
})

describe('the keys at a path', () => {
  it('are those of the mapping there', () => {
    expect(keysAt(policySchema, ['rules', 0])).toEqual(['name', 'reason', 'on', 'when', 'then'])
    expect(keysAt(policySchema, ['services', 0, 'routes', 0])).toEqual(['url', 'file'])
  })

  it('are none where no mapping may be', () => {
    expect(keysAt(policySchema, ['version'])).toEqual([])
  })
})
