import { describe, expect, it } from 'vitest'
import { compareVersions, smallestThatCloses } from '../../src/summarise/versions.ts'

describe('versions', () => {
  it.each([
    ['1.2.10', '1.2.9'],
    ['2', '1.9.9'],
    ['1.0.0', '1.0.0-rc.1'],
    ['1.0.0-rc.2', '1.0.0-rc.1'],
    ['1.0.0-rc.10', '1.0.0-rc.9'],
    ['1.0.0-beta', '1.0.0-1'],
    ['v1.2.4', '1.2.3'],
    ['2.0', '2.0b1'],
  ])('%s comes after %s', (later, earlier) => {
    expect(compareVersions('npm', later, earlier)).toBeGreaterThan(0)
    expect(compareVersions('npm', earlier, later)).toBeLessThan(0)
  })

  it('with zeros at the end are the same', () => {
    expect(compareVersions('pypi', '1.0', '1.0.0')).toBe(0)
  })

  it('of distributions, of Maven and what is no number do not compare', () => {
    expect(compareVersions('deb', '1.2', '1.3')).toBeNull()
    expect(compareVersions('maven', '1.2.Final', '1.3')).toBeNull()
    expect(compareVersions('npm', 'latest', '1.3')).toBeNull()
    expect(compareVersions('pypi', '1.0.post1', '1.0')).toBeNull()
  })
})

describe('the smallest version that closes all', () => {
  it('is the largest of the smallest above the version in use', () => {
    expect(smallestThatCloses('npm', '1.2.0', ['1.2.3, 2.0.1', '1.2.5', '1.2.5'])).toBe('1.2.5')
    expect(smallestThatCloses('npm', '1.9.0', ['1.2.3, 2.0.1', '1.9.5'])).toBe('2.0.1')
  })

  it('is known without comparing where all name the same', () => {
    expect(smallestThatCloses('deb', '1', ['3.0.11-1~deb12u2', '3.0.11-1~deb12u2'])).toBe('3.0.11-1~deb12u2')
  })

  it('is unknown where they do not compare, or none lies above', () => {
    expect(smallestThatCloses('deb', '1', ['1:2', '3'])).toBeNull()
    expect(smallestThatCloses('npm', '3.0.0', ['1.2.3, 2.0.1'])).toBeNull()
  })
})
