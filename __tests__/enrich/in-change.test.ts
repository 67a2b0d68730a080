import { describe, expect, it } from 'vitest'
import { inChange } from '../../src/enrich/in-change.ts'
import type { ChangedFile, ChangedLines } from '../../src/model/change.ts'
import type { Location } from '../../src/model/location.ts'
import { aRanked, anEvidence } from '../support/builders.ts'
import { noPackages } from '../support/lockfiles.ts'
import { noSource } from '../support/sources.ts'

const file = (overrides: Partial<ChangedFile> = {}): ChangedFile => ({
  path: 'src/orders.js',
  status: 'modified',
  added: [{ start: 10, end: 12 }],
  ...overrides,
})
const change = (files: readonly ChangedFile[], complete = true): ChangedLines => ({
  known: true,
  source: 'pull request 7',
  complete,
  files,
})
const code = (startLine?: number, endLine?: number, path = 'src/orders.js'): Location => ({
  type: 'code',
  path,
  ...(startLine === undefined ? {} : { startLine }),
  ...(endLine === undefined ? {} : { endLine }),
})
const answer = (changed: ChangedLines, location: Location, places: readonly Location[] = []) => {
  const signal = inChange({ change: changed, packages: noPackages, ...noSource })(aRanked({ location, places }))
  return signal.state === 'known' ? signal.value : 'unknown'
}

describe('a flaw in code came with the change', () => {
  it.each([
    ['on its first line', code(10), true],
    ['on its last line', code(12), true],
    ['one line above', code(9), false],
    ['one line below', code(13), false],
    ['around it', code(5, 20), true],
    ['ending where it begins', code(5, 10), true],
    ['ending before it', code(5, 9), false],
  ])('%s: %o is %s', (_, location, expected) => {
    expect(answer(change([file()]), location)).toBe(expected)
  })

  it('where any step of it does', () => {
    expect(answer(change([file()]), code(40), [code(11)])).toBe(true)
  })

  it('where its file is new, whatever the lines', () => {
    expect(answer(change([file({ status: 'added', added: null })]), code(900))).toBe(true)
  })

  it('not where its file was not touched', () => {
    expect(answer(change([file()]), code(10, 10, 'src/other.js'))).toBe(false)
  })

  it('unknown where the list of files is not complete, the lines are not known, or the report names none', () => {
    expect(answer(change([file()], false), code(10, 10, 'src/other.js'))).toBe('unknown')
    expect(answer(change([file({ added: null })]), code(10))).toBe('unknown')
    expect(answer(change([file()]), code())).toBe('unknown')
  })

  it('not known by one place is not no', () => {
    expect(
      answer(change([file({ added: null }), file({ path: 'src/b.js' })]), code(10), [code(99, 99, 'src/b.js')]),
    ).toBe('unknown')
  })

  it('unknown where nobody could tell what changed', () => {
    const signal = inChange({ change: { known: false, why: 'not a pull request' }, packages: noPackages, ...noSource })(
      aRanked(),
    )
    expect(signal).toMatchObject({ state: 'unknown', why: 'not a pull request' })
  })
})

describe('a flaw on an edited line', () => {
  const source = (path: string) =>
    path === 'src/orders.js' ? [...Array<string>(10).fill(''), 'const r = exec(cmd)'] : null
  const changed = (was: string) => change([file({ replaced: [{ start: 11, end: 11, was: [was] }] })])
  const asked = (was: string, overrides = {}) =>
    inChange({ change: changed(was), packages: noPackages, ...noSource, source })(
      aRanked({ location: code(11), places: [], ...overrides }),
    )

  it('that held it before did not come with the change, and it is said why', () => {
    expect(asked('var r = exec(cmd)')).toMatchObject({
      value: false,
      source: 'pull request 7: src/orders.js line 11 was edited, and what is flagged stood there before',
    })
    expect(asked('var r = exec("ls")')).toMatchObject({ value: true })
  })

  it('that works as a secret counts with every touch', () => {
    const live = [anEvidence({ category: 'secret', validity: 'valid' })]
    expect(asked('var r = exec(cmd)', { category: 'secret' })).toMatchObject({ value: false })
    expect(asked('var r = exec(cmd)', { category: 'secret', evidence: live })).toMatchObject({ value: true })
  })
})

describe('a secret that stands in several places', () => {
  const asked = (places: readonly Location[], overrides = {}) =>
    inChange({ change: change([file()]), packages: noPackages, ...noSource })(
      aRanked({ category: 'secret', location: code(11), places, ...overrides }),
    )

  it('did not come with the change where one of them was not touched: who could read the code had it', () => {
    expect(asked([code(3, 3, 'config/old.yml')])).toMatchObject({
      value: false,
      source: 'pull request 7: the same secret stood in config/old.yml before',
    })
  })

  it('came with it where the only other one is in test code, or where it works', () => {
    expect(asked([code(3, 3, 'test/old.yml')])).toMatchObject({ value: true })
    const live = [anEvidence({ category: 'secret', validity: 'valid' })]
    expect(asked([code(3, 3, 'config/old.yml')], { evidence: live })).toMatchObject({ value: true })
  })

  it('of any other kind of flaw says nothing', () => {
    expect(asked([code(3, 3, 'config/old.yml')], { category: 'sast' })).toMatchObject({ value: true })
  })
})

describe('what runs', () => {
  const endpoint: Location = { type: 'endpoint', method: 'GET', url: '/orders' }

  it('has no lines of its own', () => {
    expect(answer(change([file()]), endpoint)).toBe('unknown')
  })

  it('is answered for by the code behind it', () => {
    expect(answer(change([file()]), endpoint, [code(11)])).toBe(true)
    expect(answer(change([file()]), code(40), [endpoint])).toBe(false)
  })
})
