import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftAs, readAs } from './read-as.ts'

const report = (issues: object[], paging: object = {}): object => ({
  paging: { pageIndex: 1, pageSize: 100, total: issues.length, ...paging },
  issues,
  components: [{ key: 'shop:web:src/a.js', qualifier: 'FIL', path: 'src/a.js' }],
})
const read = (changes: object): Draft =>
  draftAs('sonarqube-api', report([{ rule: 'r', component: 'shop:src/b.js', message: 'm', ...changes }]))

describe('SonarQube’s API', () => {
  it('takes the path of a component from the table, else what follows the project', () => {
    expect(read({ component: 'shop:web:src/a.js' }).location).toMatchObject({ path: 'src/a.js' })
    expect(read({ component: 'shop:src/b.js', line: 3 }).location).toEqual({
      type: 'code',
      path: 'src/b.js',
      startLine: 3,
    })
    expect(read({ component: 'shop' }).location).toEqual({ type: 'code', path: '.' })
  })

  it('turns a flow round, which is told from the sink', () => {
    const step = (startLine: number): object => ({
      component: 'shop:src/b.js',
      textRange: { startLine, startOffset: 0 },
    })
    const flows = [{ locations: [step(9), step(5), step(2)] }]
    const draft = read({ type: 'VULNERABILITY', flows })
    expect(draft.also).toMatchObject([{ startLine: 2, startColumn: 1 }, { startLine: 5 }, { startLine: 9 }])
    expect(draft.reach).toMatchObject([{ level: 'call_path' }])
    expect(read({ type: 'CODE_SMELL', flows }).reach).toBeUndefined()
  })

  it('does not join advisories that one message lists', () => {
    const message = (references: string): object => ({
      rule: 'OWASP:UsingComponentWithKnownVulnerability',
      message: `Filename: a:1.0.0 | ${references}`,
    })
    expect(read(message('Reference: CVE-2020-1234 | Category: CWE-79')).identifiers).toEqual([
      'CVE-2020-1234',
      'CWE-79',
    ])
    expect(read(message('References: CVE-2020-1234 (7.5), CVE-2020-9999 (5.0)')).identifiers).toEqual([])
    expect(read(message('Reference: CVE-2020-1234'))).toMatchObject({
      category: 'sca',
      location: { purl: 'pkg:generic/a@1.0.0' },
    })
  })

  it('is not whole where it is one page of several', () => {
    expect(readAs('sonarqube-api', report([], { total: 120 })).health).toBe('partial')
    expect(readAs('sonarqube-api', report([], { pageIndex: 2 })).health).toBe('partial')
    expect(readAs('sonarqube-api', report([])).health).toBe('ok')
  })

  it('is not sure of a hotspot, which a person has to look at', () => {
    expect(read({ vulnerabilityProbability: 'HIGH', ruleKey: 'javascript:S2083' })).toMatchObject({
      category: 'sast',
      severity: { word: 'HIGH' },
      confidence: 'low',
    })
  })
})
