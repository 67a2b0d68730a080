import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { draftAs, readAs } from './read-as.ts'

const report = (entries: object[] | null, rest: object = {}): object => ({
  version: 'v2.6.3',
  analysisVulnerabilities: entries?.map((vulnerabilities) => ({ vulnerabilities })) ?? null,
  ...rest,
})
const read = (changes: object): Draft =>
  draftAs('horusec', report([{ file: 'a.py', details: 'A flaw', securityTool: 'Bandit', line: '3', ...changes }]))

describe('Horusec', () => {
  it('routes an entry by the tool that Horusec ran', () => {
    const kinds = [
      { securityTool: 'HorusecEngine', language: 'Leaks' },
      { securityTool: 'NpmAudit' },
      { securityTool: 'Trivy', details: 'CVE-2020-1 in a' },
      { securityTool: 'Trivy', details: 'root user' },
      { securityTool: 'Bandit' },
      { securityTool: 'ShellCheck' },
    ]
    expect(kinds.map((kind) => read(kind).category)).toEqual(['secret', 'sca', 'sca', 'iac', 'sast', 'quality'])
  })

  it('does not read the line that a leak stands in', () => {
    expect(JSON.stringify(read({ language: 'Leaks', code: 'PASSWORD="hunter2"' }))).not.toContain('hunter2')
  })

  it('keeps a severity that is unknown unknown', () => {
    expect(readAs('horusec', report([])).severities['unknown']).toBe('unknown')
  })

  it('failed where a tool failed: in part with findings, wholly without', () => {
    const errors = { status: 'error', errors: '{HORUSEC_CLI} Error Yarn returned an error' }
    const entry = { file: 'a.py', details: 'A flaw', securityTool: 'Bandit' }
    expect(readAs('horusec', report([entry], errors)).health).toBe('partial')
    expect(readAs('horusec', report(null, errors)).health).toBe('scanner-failed')
  })

  it('knows no line 0', () => {
    expect(read({ line: '0' }).location).toEqual({ type: 'code', path: 'a.py' })
  })
})
