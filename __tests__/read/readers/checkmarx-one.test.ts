import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftAs, readAs } from './read-as.ts'

const report = (...results: object[]): object => ({ results, totalCount: results.length, scanID: 's' })
const read = (result: object): Draft => draftAs('checkmarx-one', report({ type: 'sast', data: {}, ...result }))
const node = (line: number): object => ({ fileName: '/a.js', line, column: 1 })

describe('Checkmarx One', () => {
  it('routes every entry by its own type', () => {
    const types = ['sast', 'kics', 'sca', 'containers', 'sscs-secret-detection']
    expect(types.map((type) => read({ type }).category)).toEqual(['sast', 'iac', 'sca', 'container', 'secret'])
  })

  it('takes two nodes or more for a path, and one for none', () => {
    expect(read({ data: { queryName: 'Q', nodes: [node(1), node(5)] } })).toMatchObject({
      location: { startLine: 5 },
      reach: [{ level: 'call_path', original: '2 nodes' }],
    })
    expect(read({ data: { queryName: 'Q', nodes: [node(1)] } }).reach).toBeUndefined()
  })

  it('takes a decision for one, and a proposal or an unreviewed result for none', () => {
    expect(read({ state: 'NOT_EXPLOITABLE' }).dismissed).toBeDefined()
    for (const state of ['PROPOSED_NOT_EXPLOITABLE', 'TO_VERIFY', 'CONFIRMED', 'URGENT'])
      expect(read({ state }).dismissed).toBeUndefined()
    expect(read({ state: 'URGENT' }).confidence).toBe('high')
    expect(read({ state: 'TO_VERIFY' }).confidence).toBeUndefined()
  })

  it('is partial where it holds fewer results than there are', () => {
    const part = { ...report({ type: 'sast', data: {} }), totalCount: 3 }
    expect(readAs('checkmarx-one', part)).toMatchObject({ health: 'partial', counts: { kept: 1 } })
    expect(readAs('checkmarx-one', { results: null, totalCount: 3, scanID: 's' }).health).toBe('scanner-failed')
    expect(readAs('checkmarx-one', { results: null, totalCount: 0, scanID: 's' }).health).toBe('ok')
  })

  it('counts what is fixed, and finds nothing in it', () => {
    expect(readAs('checkmarx-one', report({ type: 'sast', status: 'FIXED', data: {} })).counts).toMatchObject({
      read: 1,
      dismissed: 1,
    })
  })

  it.each([
    ['Npm-lodash-4.17.4', 'pkg:npm/lodash@4.17.4'],
    ['Npm-base-64-1.0.0', 'pkg:npm/base-64@1.0.0'],
    [
      'Maven-org.codehaus.plexus:plexus-container-default-1.0-alpha-9',
      'pkg:maven/org.codehaus.plexus/plexus-container-default@1.0-alpha-9',
    ],
    ['Python-PyYAML-5.3', 'pkg:pypi/PyYAML@5.3'],
    ['Ruby-rack-2.0.1', 'pkg:gem/rack@2.0.1'],
  ])('takes %s apart', (packageIdentifier, purl) => {
    expect(read({ type: 'sca', id: 'CVE-2020-1', data: { packageIdentifier } }).location).toMatchObject({ purl })
  })

  it('names a secret by its rule and never by its text', () => {
    const draft = read({
      type: 'sscs-secret-detection',
      description: 'hunter2',
      data: { ruleName: 'Password', filename: 'a.js', line: 3, snippet: 'hunter2' },
    })
    expect(draft.location).toEqual({ type: 'code', path: 'a.js', startLine: 3 })
    expect(JSON.stringify(draft)).not.toContain('hunter2')
  })
})
