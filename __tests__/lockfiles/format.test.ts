import { expect, it } from 'vitest'
import { asList, asRecord, maybeRecord, maybeText, namedPackages } from '../../src/lockfiles/format.ts'

it('what is no object, no list or has no name is said by its place', () => {
  expect(() => asRecord([], 'packages')).toThrow('packages is no object')
  expect(() => asRecord(null, 'packages')).toThrow('packages is no object')
  expect(() => asList({}, 'package')).toThrow('package is no list')
  expect(() => [...namedPackages([{ version: '1' }], 'package')]).toThrow('an entry of package has no name')
})

it('what may be missing is empty', () => {
  expect(maybeRecord(undefined, 'x')).toEqual({})
  expect(() => maybeRecord(1, 'x')).toThrow('x is no object')
  expect(maybeText(1)).toBeUndefined()
})

it('packages come with their versions, without those that are skipped', () => {
  const list = [{ name: 'a', version: '1' }, { name: 'b' }, { name: 'own', version: '0' }]
  expect([...namedPackages(list, 'package', ({ name }) => name === 'own')]).toEqual([
    { name: 'a', version: '1' },
    { name: 'b', version: '' },
  ])
})
