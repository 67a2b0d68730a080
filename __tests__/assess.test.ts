import { tracer } from '../src/track/index.ts'
import { describe, expect, it } from 'vitest'
import { assess } from '../src/assess.ts'
import { toSnapshot } from '../src/history/index.ts'
import { recipe } from '../src/merge/index.ts'
import type { ChangedLines } from '../src/model/change.ts'
import { presetPolicy } from '../src/policy/index.ts'
import { aGenericReport, anAssessInput, anEntry } from './support/assess-input.ts'
import { aReportFile, aRun, aService } from './support/builders.ts'

const lodash = { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest: 'package-lock.json' }
const advisory = anEntry({
  rule: 'CVE-2021-23337',
  title: 'Command injection in lodash',
  identifiers: ['CVE-2021-23337'],
  location: lodash,
})
const change: ChangedLines = {
  known: true,
  source: 'pull request 7',
  complete: true,
  files: [{ path: 'src/orders.js', status: 'modified', added: [{ start: 40, end: 45 }] }],
}
const path = [{ level: 'entry_path', granularity: 'flow', method: 'dataflow' }] as const

describe('the whole decision', () => {
  it('of nothing is no pass: no evidence is not good news', () => {
    const assessment = assess(anAssessInput({ files: [] }))
    expect(assessment.findings).toEqual([])
    expect(assessment.verdict.outcome).toBe('undecided')
    expect(assessment.summary.kindsNotSeen).toContain('sast')
  })

  it('of a report that ran and found nothing is a pass', () => {
    expect(assess(anAssessInput({ files: [aGenericReport([])] })).verdict.outcome).toBe('pass')
  })

  it('goes from a report to a verdict: an injection on the lines of this change blocks it', () => {
    const files = [aGenericReport([anEntry({ reach: path[0] })])]
    const { findings, verdict } = assess(anAssessInput({ files, change }))
    expect(findings[0]).toMatchObject({ cause: 'introduced', change: 'unknown', priority: { band: 'B2' } })
    expect(verdict.outcome).toBe('block')
    expect(verdict.violations.some(({ findings: ids }) => ids.includes(findings[0]?.id ?? 'f1:'))).toBe(true)
  })

  it('spares what its policy calls test code, and not what ships although it is named so', () => {
    const outcome = (at: string, ...testCode: string[]) => {
      const place = { type: 'code', path: at, startLine: 41 }
      const files = [aGenericReport([anEntry({ location: place, reach: path[0] })])]
      const lines = { path: at, status: 'modified', added: [{ start: 40, end: 45 }] } as const
      const policy = { ...presetPolicy('default'), testCode }
      return assess(anAssessInput({ files, policy, change: { ...change, files: [lines] } })).verdict.outcome
    }
    expect([outcome('examples/shop/orders.js'), outcome('examples/shop/orders.js', 'examples/**')]).toEqual([
      'block',
      'pass',
    ])
    expect([outcome('src/spec/orders.js'), outcome('src/spec/orders.js', '!src/spec/**')]).toEqual(['pass', 'block'])
  })

  it('does not block for what nobody can show to be new: without a baseline and without lines nothing is introduced', () => {
    const { findings, verdict } = assess(
      anAssessInput({ files: [aGenericReport([anEntry({ severity: 'critical' })])] }),
    )
    expect(findings[0]).toMatchObject({ cause: 'unknown', change: 'unknown' })
    expect(verdict.outcome).not.toBe('block')
  })

  it('does not take a lockfile that was touched for a package that came', () => {
    const touched: ChangedLines = {
      ...change,
      files: [{ path: 'package-lock.json', status: 'modified', added: [{ start: 1, end: 900 }] }],
    }
    const files = [aGenericReport([{ ...advisory, severity: 'critical' }], { category: 'sca' })]
    expect(assess(anAssessInput({ files, change: touched })).findings[0]?.cause).toBe('unknown')
  })

  it('looks an advisory up in the feeds that are given', () => {
    const files = [aGenericReport([advisory], { category: 'sca' })]
    const kev = {
      file: 'kev.json',
      text: JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2021-23337', dateAdded: '2026-01-01' }] }),
    }
    const epss = { file: 'epss.csv', text: 'cve,epss,percentile\nCVE-2021-23337,0.5,0.9\n' }
    const [finding] = assess(anAssessInput({ files, kev, epss })).findings
    expect(finding?.signals.exploited).toMatchObject({ state: 'known', value: true })
    expect(finding?.signals.likely).toMatchObject({ state: 'known', value: 0.5 })
    expect(finding?.priority.band).toBe('B2')
  })

  it('names a feed that cannot be read among the problems, and knows nothing from it', () => {
    const files = [aGenericReport([advisory], { category: 'sca' })]
    const { problems, findings, summary } = assess(anAssessInput({ files, kev: { file: 'kev.json', text: '<html>' } }))
    expect(problems.map(({ at }) => at.file)).toEqual(['kev.json'])
    expect(findings[0]?.signals.exploited.state).toBe('unknown')
    expect(summary.unknowns.some(({ how }) => how.includes('kev'))).toBe(true)
  })

  it('knows by a file of aliases that two advisories are one, and names the file where it cannot be read', () => {
    const files = ['PYSEC-2021-7', 'CVE-2021-23337'].map((id, at) =>
      aGenericReport([{ ...advisory, rule: id, identifiers: [id] }], { category: 'sca', path: `${at}.json` }),
    )
    const text = JSON.stringify({ id: 'PYSEC-2021-7', aliases: ['CVE-2021-23337'] })
    const count = (aliases: { file: string; text: string } | null): number =>
      assess(anAssessInput({ files, aliases })).findings.length
    expect([count(null), count({ file: 'osv.json', text })]).toEqual([2, 1])
    const { problems, findings } = assess(anAssessInput({ files, aliases: { file: 'osv.json', text: text.slice(1) } }))
    expect(findings).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'intel', at: { file: 'osv.json', line: 1 } }])
  })

  it('says who owns a finding and whose service it is', () => {
    const codeowners = { file: 'CODEOWNERS', text: '/src/ @anna\n' }
    const [finding] = assess(anAssessInput({ codeowners, services: [aService({ paths: ['src/**'] })] })).findings
    expect(finding?.owners.map(({ handle }) => handle)).toEqual(['@anna', '@acme/payments'])
    expect(finding?.service?.name).toBe('checkout')
    expect(finding?.signals.exposed).toMatchObject({ value: 'internet' })
  })

  it('keeps the other reports when one is broken, and says where it broke', () => {
    const broken = aReportFile('{"schema": "posture-gate/report/v1", "findings": [', { path: 'reports/broken.json' })
    const { reports, findings, problems } = assess(anAssessInput({ files: [broken, aGenericReport([anEntry()])] }))
    expect(reports.map(({ file, health }) => [file, health === 'ok'])).toEqual([
      ['reports/broken.json', false],
      ['reports/semgrep.json', true],
    ])
    expect(findings).toHaveLength(1)
    expect(problems[0]?.at.file).toBe('reports/broken.json')
  })

  it('tells the documents of one file apart, and loses nothing of a broken one', () => {
    const of = (tool: string, text = ''): string =>
      JSON.stringify({
        schema: 'posture-gate/report/v1',
        tool: { name: tool },
        category: 'sast',
        findings: [anEntry({ rule: `${tool}-rule` })],
      }) + text
    const all = (...texts: string[]) =>
      assess(anAssessInput({ files: [aReportFile(texts.join('\n'), { path: 'reports/all.json' })] }))
    const { reports, findings, verdict } = all(of('Acme'), of('Other'))
    expect(reports.map(({ file, document, tool }) => [file, document, tool?.name])).toEqual([
      ['reports/all.json', 0, 'Acme'],
      ['reports/all.json', 1, 'Other'],
    ])
    expect(findings.flatMap(({ evidence }) => evidence.map(({ source }) => source.pointer)).sort()).toEqual([
      '/0/findings/0',
      '/1/findings/0',
    ])
    expect(verdict.gaps).toEqual([])
    const cut = all(of('Acme').slice(0, -20), of('Other'))
    expect(cut.reports.map(({ health }) => health)).toEqual(['unreadable', 'ok'])
    expect(cut.verdict.outcome).toBe('undecided')
    expect(cut.verdict.because).toContain('reports/all.json#/0 could not be read')
  })

  it('gives reports without their findings: those stand once, in the list', () => {
    expect(assess(anAssessInput()).reports[0]).not.toHaveProperty('sightings')
  })

  it('prints no secret, whoever finds it', () => {
    const secret = 'hunter22-hunter22-hunter22'
    const report = aReportFile(
      JSON.stringify([
        {
          RuleID: 'generic-api-key',
          Description: `Key ${secret}`,
          File: 'src/config.js',
          StartLine: 3,
          EndLine: 3,
          StartColumn: 1,
          EndColumn: 9,
          Secret: secret,
          Match: `key=${secret}`,
        },
      ]),
      { path: 'reports/gitleaks.json' },
    )
    const assessment = assess(anAssessInput({ files: [report] }))
    expect(assessment.findings).toHaveLength(1)
    expect(JSON.stringify(assessment)).not.toContain(secret)
  })
})

describe('from one run to the next', () => {
  const record = aRun({ occasion: 'record' })
  const traceOf = tracer(() => null)
  const first = assess(anAssessInput({ run: record }))
  const history = [toSnapshot(first, { baseline: undefined, recipe, traceOf })]

  it('the same finding is open, as old as it is, and not introduced by a change that touches its lines', () => {
    const [finding] = assess(anAssessInput({ history, change, now: new Date('2026-12-24T12:00:00Z') })).findings
    expect(finding).toMatchObject({
      id: first.findings[0]?.id,
      change: 'open',
      cause: 'disclosed',
      firstSeen: '2026-11-23T12:00:00.000Z',
    })
  })

  it('what is gone is resolved, where its tool ran', () => {
    const gone = assess(anAssessInput({ history, files: [aGenericReport([])] }))
    expect(gone.resolved).toEqual([first.findings[0]?.id])
  })

  it('what is gone because its tool did not run is not resolved', () => {
    expect(assess(anAssessInput({ history, files: [] })).resolved).toEqual([])
    expect(assess(anAssessInput({ history, files: [aGenericReport([], { tool: 'CodeQL' })] })).resolved).toEqual([])
  })

  it('what was fixed and comes back is reopened', () => {
    const gone = assess(anAssessInput({ history, files: [aGenericReport([])], run: record }))
    const later = [...history, toSnapshot(gone, { baseline: history[0], recipe, traceOf })]
    expect(assess(anAssessInput({ history: later })).findings[0]?.change).toBe('reopened')
  })
})
