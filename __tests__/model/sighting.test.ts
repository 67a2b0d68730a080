import { expect, it } from 'vitest'
import type { Category } from '../../src/model/category.ts'
import { isAdvisory } from '../../src/model/sighting.ts'
import { ids } from '../support/sightings.ts'

const lockfile = { type: 'code', path: 'package-lock.json', startLine: 1 } as const
const purl = { type: 'package', purl: 'pkg:npm/lodash@4.17.20' } as const
const of = (category: Category, location: typeof lockfile | typeof purl, ...texts: readonly string[]): boolean =>
  isAdvisory({ category, location, identifiers: ids(...texts) })

it('a published flaw is an advisory wherever its tool puts it', () => {
  expect(of('sca', purl, 'CVE-2021-23337')).toBe(true)
  expect(of('sca', lockfile, 'CVE-2021-23337')).toBe(true)
  expect(of('container', lockfile)).toBe(true)
  expect(of('sast', lockfile, 'GHSA-35jh-r3h4-6jhm', 'CWE-78')).toBe(true)
})

it('a flaw in code is none, whatever its CWE', () => {
  expect(of('sast', lockfile, 'CWE-89')).toBe(false)
  expect(of('dast', lockfile)).toBe(false)
})
