import { describe as group, expect, it } from 'vitest'
import { z } from 'zod'
import { serviceSchema } from '../../src/model/ownership.ts'
import { expectationSchema, policySchema, statedRuleSchema, waiverSchema } from '../../src/model/policy.ts'
import { describe, inline } from '../../src/yaml-document/describe.ts'

group('what a schema accepts, in words', () => {
  it.each([
    ['one of several words', statedRuleSchema.shape.then],
    ['one number', policySchema.shape.version],
    ['words of a list', statedRuleSchema.shape.on],
    ['a list of texts', serviceSchema.shape.owners],
    ['a list of mappings', policySchema.shape.rules],
    ['a text', waiverSchema.shape.text],
    ['a text of a form', waiverSchema.shape.package],
    ['a day', waiverSchema.shape.expires],
    ['a mapping with an example', expectationSchema.shape.when],
    ['a mapping without one', z.strictObject({ a: z.string(), b: z.number() })],
    ['a number', z.number().min(0).max(1)],
    ['a truth value', z.boolean()],
    ['one thing or another', serviceSchema.shape.routes.unwrap().element],
  ])('%s', (_, schema) => {
    expect(describe(schema)).toMatchSnapshot()
  })
})

group('a value on one line', () => {
  it('is YAML that means the same', () => {
    expect(inline({ is: 'present', list: ['a', 1, true], globs: ['**/x'], owner: '@acme/x', text: 'a, b: c' })).toBe(
      '{ is: present, list: [a, 1, true], globs: ["**/x"], owner: "@acme/x", text: "a, b: c" }',
    )
  })
})
