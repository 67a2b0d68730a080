import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Mark } from '../../src/model/trace.ts'
import { compareMarks } from '../../src/track/mark-order.ts'

const word = fc.constantFrom('', 'a', 'ab', 'a b', 'a!', 'a"', 'a\\', 'b', 'é', '\n', 'A')
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({
    type: fc.constant('code' as const),
    tool: word,
    rule: word,
    path: word,
    line: fc.integer({ min: 0, max: 130 }),
    code: word,
    near: word,
    words: word,
  }),
  fc.record({
    type: fc.constant('package' as const),
    tool: word,
    rule: word,
    name: word,
    purl: word,
    manifest: word,
    image: word,
  }),
  fc.record({
    type: fc.constant('endpoint' as const),
    tool: word,
    rule: word,
    method: word,
    url: word,
    parameter: word,
  }),
  fc.record({ type: fc.constant('workload' as const), tool: word, rule: word, uri: word }),
)

it('marks are in the order of their JSON, and only equal ones are equal', () => {
  fc.assert(
    fc.property(mark, mark, (a, b) => {
      const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
      expect(Math.sign(compareMarks(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0)
    }),
    { numRuns: 3000 },
  )
})
