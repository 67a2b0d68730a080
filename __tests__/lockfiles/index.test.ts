import { describe, expect, it } from 'vitest'
import {
  bareVersion,
  comparePackages,
  knowsType,
  manifestsBeside,
  touchedLockfiles,
} from '../../src/lockfiles/index.ts'
import type { ChangedFile } from '../../src/model/change.ts'
import { aLockfile, npmLockOf } from '../support/lockfiles.ts'

const touched = (path: string): ChangedFile => ({ path, status: 'modified', added: [] })

describe('the packages of a change', () => {
  it('are compared file by file, in the order of their paths', () => {
    const { changes, problems } = comparePackages(
      [
        aLockfile('web/package-lock.json', npmLockOf('a@1'), npmLockOf('a@1', 'b@2')),
        aLockfile('api/package-lock.json', npmLockOf('c@1'), null),
      ],
      [],
    )
    expect(problems).toEqual([])
    expect(changes).toMatchObject([
      { path: 'api/package-lock.json', type: 'npm', known: true, removed: true, head: new Map() },
      { path: 'web/package-lock.json', known: true, removed: false, base: new Map([['pkg:npm/a', new Set(['1'])]]) },
    ])
  })

  it('are unknown, with the reason, where a side could not be had', () => {
    const { changes, problems } = comparePackages([aLockfile('yarn.lock', undefined, '')], [])
    expect(changes).toEqual([
      { path: 'yarn.lock', type: 'npm', kind: 'lockfile', known: false, why: 'the base could not be had' },
    ])
    expect(problems).toEqual([])
  })

  it('are unknown and a problem where a side cannot be read', () => {
    const { changes, problems } = comparePackages([aLockfile('package-lock.json', npmLockOf('a@1'), '{')], [])
    expect(changes[0]).toMatchObject({ known: false })
    expect(problems).toMatchObject([{ code: 'context', at: { file: 'package-lock.json' } }])
  })

  it('are unknown in touched files that nobody reads, or that there were too many of', () => {
    const { changes } = comparePackages([], [touched('build.gradle'), touched('a.js'), touched('package-lock.json')])
    expect(changes.map(({ path, known }) => [path, known])).toEqual([
      ['build.gradle', false],
      ['package-lock.json', false],
    ])
  })
})

it('the files to read are those with a reader, in order', () => {
  const files = ['yarn.lock', 'build.gradle', 'a/go.mod', 'src/a.js'].map(touched)
  expect(touchedLockfiles(files).map(({ path }) => path)).toEqual(['a/go.mod', 'yarn.lock'])
})

it('beside a lockfile may stand the manifest it was made from', () => {
  expect(manifestsBeside('web/yarn.lock')).toEqual(['web/package.json'])
  expect(manifestsBeside('requirements.txt')).toEqual([])
})

it('a version is written without the v before it', () => {
  expect(bareVersion('v5.4.0')).toBe('5.4.0')
  expect(bareVersion('vendored')).toBe('vendored')
})

it('only ecosystems with files of their own are known', () => {
  expect(knowsType('npm')).toBe(true)
  expect(knowsType('deb')).toBe(false)
})
