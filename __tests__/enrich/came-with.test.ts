import { expect, it } from 'vitest'
import { cameWith } from '../../src/enrich/came-with.ts'
import { aLockfile, npmLockOf, packagesOf } from '../support/lockfiles.ts'

const lodash = { type: 'package', purl: 'pkg:npm/lodash@4.17.20' } as const

it('every answer says what it rests on', () => {
  const ask = (base: string | undefined, head: string) => {
    const { changes } = packagesOf([aLockfile('package-lock.json', base, head)])
    return cameWith(lodash, changes, changes)
  }
  const having = npmLockOf('lodash@4.17.20')
  expect(ask(npmLockOf(), having)).toEqual({ answer: true, because: 'package-lock.json did not have lodash before' })
  expect(ask(having, having)).toEqual({ answer: false, because: 'package-lock.json has lodash 4.17.20 on both sides' })
  expect(ask(undefined, having)).toEqual({ answer: 'unknown', why: 'the base could not be had' })
  expect(ask(npmLockOf(), npmLockOf('a@1'))).toEqual({
    answer: 'unknown',
    why: 'package-lock.json was touched and does not name lodash 4.17.20',
  })
  expect(ask(npmLockOf('a@1'), npmLockOf('a@1'))).toEqual({
    answer: false,
    because: 'the packages are the same on both sides',
  })
})

it('a file that is gone from elsewhere shows that it was there', () => {
  const here = packagesOf([aLockfile('b/package-lock.json', null, npmLockOf('lodash@4.17.20'))]).changes
  const gone = packagesOf([aLockfile('a/package-lock.json', npmLockOf('lodash@4.17.20'), null)]).changes
  expect(cameWith(lodash, here, [...gone, ...here])).toEqual({
    answer: false,
    because: 'lodash 4.17.20 stood in a/package-lock.json before, which is gone',
  })
  expect(cameWith(lodash, here, here)).toMatchObject({ answer: true })
})
