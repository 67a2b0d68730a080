import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const report = (type: string | null, entries: object[], scan: object = {}): object => ({
  version: '15.0.7',
  ...(type === null ? {} : { scan: { type, status: 'success', ...scan } }),
  vulnerabilities: entries,
})
const entry = (fields: object): object => ({
  identifiers: [{ type: 'semgrep_id', name: 'n', value: 'rule-1' }],
  location: { file: 'a.js', start_line: 3 },
  ...fields,
})
const read = (type: string, fields: object): Draft => draftAs('gitlab', report(type, [entry(fields)]))

describe('GitLab’s security report', () => {
  it('is of the kind that its scan says, also without a finding', () => {
    expect(readAs('gitlab', report('container_scanning', [])).category).toBe('container')
    expect(readAs('gitlab', report('secret_detection', [])).category).toBe('secret')
    expect(readAs('gitlab', report('sast', [], { scanner: { id: 'kics', name: 'KICS', version: '1' } })).category).toBe(
      'iac',
    )
  })

  it('never titles a secret by a message, which may quote it', () => {
    const { secret, ...draft } = read('secret_detection', {
      message: 'The key "hunter2hunter2" is in the source.',
      description: 'hunter2hunter2',
      raw_source_code_extract: 'hunter2hunter2',
    })
    expect(secret).toBe('hunter2hunter2')
    expect(draft.title).toBe('n')
    expect(JSON.stringify(draft)).not.toContain('hunter2')
    expect(read('sast', { raw_source_code_extract: 'x' }).secret).toBeUndefined()
  })

  it('doubts what is flagged as a likely false positive, and keeps it', () => {
    const flagged = read('sast', { confidence: 'High', flags: [{ type: 'flagged-as-likely-false-positive' }] })
    expect(flagged).toMatchObject({ confidence: 'low' })
    expect(flagged.dismissed).toBeUndefined()
    expect(read('sast', { confidence: 'High' }).confidence).toBe('high')
  })

  it('reads an unknown severity as unknown', () => {
    const { severities } = readAs('gitlab', report('sast', []))
    expect([severities['unknown'], severities['undefined']]).toEqual(['unknown', 'unknown'])
  })

  it.each([
    ['Upgrade to version 4.17.12 or above.', '4.17.12'],
    ['Upgrade busybox from 1.34.1-r4 to 1.34.1-r5', '1.34.1-r5'],
    ['Upgrade to versions 2.12.7.1, 2.13.4.2 or above.', undefined],
    ['Unfortunately, there is no solution available yet.', undefined],
  ])('takes the fixed version from "%s"', (solution, version) =>
    expect(read('dependency_scanning', { solution }).fix?.version).toBe(version),
  )

  it('goes by the advisory of a package, and by the rule of code', () => {
    const identifiers = [
      { type: 'gemnasium', name: 'Gemnasium-7a', value: '7a' },
      { type: 'cve', name: 'CVE-2019-10744', value: 'CVE-2019-10744' },
    ]
    expect(read('dependency_scanning', { identifiers }).ruleId).toBe('CVE-2019-10744')
    expect(read('sast', { identifiers }).ruleId).toBe('7a')
  })

  it('takes requests before and after for an attack, one alone for none', () => {
    const messages = (...names: string[]): object => ({
      evidence: { supporting_messages: names.map((name) => ({ name })) },
    })
    expect(read('dast', messages('Unmodified', 'Recorded')).reach).toMatchObject([{ level: 'exercised' }])
    expect(read('dast', messages('Recorded')).reach).toBeUndefined()
    expect(read('sast', messages('Unmodified', 'Recorded')).reach).toBeUndefined()
  })

  it('did not run where it says failure, and not well where it says fatal', () => {
    const fatal = { messages: [{ level: 'fatal', value: 'no such image' }] }
    expect(readAs('gitlab', report('dast', [], { status: 'failure', ...fatal })).health).toBe('scanner-failed')
    expect(readAs('gitlab', report('dast', [], fatal)).health).toBe('partial')
    expect(readAs('gitlab', report('dast', [], { messages: [{ level: 'warn', value: 'slow' }] })).health).toBe('ok')
  })

  it('claims no empty list of the oldest reports, which said nothing about themselves', () => {
    expect(detectFormat(aReportFile(JSON.stringify(report(null, []))))).not.toEqual({ id: 'gitlab' })
    expect(detectFormat(aReportFile(JSON.stringify(report(null, [entry({})]))))).toEqual({ id: 'gitlab' })
  })
})
