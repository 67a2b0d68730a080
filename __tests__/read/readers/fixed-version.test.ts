import { describe, expect, it } from 'vitest'
import { closestFix } from '../../../src/read/readers/fixed-version.ts'

describe('the fixed version to go to', () => {
  it.each([
    ['3.1.0', ['2.2.25', '3.1.14', '3.2.10'], '3.1.14'],
    ['3.1.9', ['3.1.14', '3.1.10'], '3.1.10'],
    ['v0.3.5', ['0.3.7'], '0.3.7'],
    ['1.0.0-beta1', ['1.0.0-beta2'], '1.0.0-beta2'],
    ['2.0.0-rc.1', ['1.9.5', '2.0.0', '3.0.0'], '2.0.0'],
    ['2.0.0', ['2.0.0-rc.1', '2.0.1', '3.0.0'], '2.0.1'],
    ['1.0a1', ['1.0', '2.0'], '1.0'],
    ['1.0.2', ['1.0.2a', '1.1.0'], '1.0.2a'],
    ['4.0.0', ['2.2.25', '3.1.14'], '3.1.14'],
    [undefined, ['1.2'], '1.2'],
    [undefined, ['1.2', '2.0'], '1.2, 2.0'],
    ['1.0', [' ', ''], undefined],
    ['1.0', [], undefined],
  ])('from %s among %j is %s', (installed, fixes, expected) => {
    expect(closestFix(installed, fixes)).toBe(expected)
  })
})
