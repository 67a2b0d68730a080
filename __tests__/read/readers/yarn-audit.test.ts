import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const line = (type: string, data: unknown): string => JSON.stringify({ type, data })
const summary = line('auditSummary', { vulnerabilities: {}, totalDependencies: 1 })
const advisory = (resolution: object, findings: object[]): string =>
  line('auditAdvisory', {
    resolution,
    advisory: { id: 5, title: 'Flaw', module_name: 'a', findings },
  })
const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../fixtures/readers/yarn-audit', name), 'utf8')

describe('yarn audit', () => {
  it('takes the version that stands at the end of the way, and tells direct from transitive by it', () => {
    const findings = [
      { version: '1.0.0', paths: ['b>a'] },
      { version: '2.0.0', paths: ['a'] },
    ]
    const way = (path: string): unknown => {
      const { location, relationship } = draftAs(
        'yarn-audit',
        `${advisory({ path, dev: false }, findings)}\n${summary}`,
      )
      return [location.type === 'package' ? location.purl : '', relationship]
    }
    expect(way('b>a')).toEqual(['pkg:npm/a@1.0.0', 'transitive'])
    expect(way('a')).toEqual(['pkg:npm/a@2.0.0', 'direct'])
  })

  it('believes only that something is for development: yarn 1 says `dev: false` of everything', () => {
    const scope = (dev: boolean) => draftAs('yarn-audit', `${advisory({ path: 'a', dev }, [])}\n${summary}`).scope
    expect([scope(false), scope(true)]).toEqual([undefined, 'development'])
  })

  it('takes an error, and a message without an end, for a scan that failed', () => {
    const failed = fixture('failed.jsonl')
    expect(detectFormat(aReportFile(failed, {}))).toEqual({ id: 'yarn-audit' })
    for (const text of [failed, failed.split('\n')[0] ?? ''])
      expect(readAs('yarn-audit', text)).toMatchObject({ health: 'scanner-failed', drafts: [] })
    expect(readAs('yarn-audit', failed).problems[0]?.message).toMatch(/^yarn audit failed: .*returned a 405$/)
  })

  it('is partial without the summary that comes last, and failed where an error does, however long it is', () => {
    const advisories = Array.from({ length: 30 }, (_, n) => advisory({ path: `a${n}` }, [])).join('\n')
    const health = (...last: string[]) => readAs('yarn-audit', [advisories, ...last].join('\n')).health
    expect([health(), health(summary), health(line('error', 'Gone.\nat x'))]).toEqual([
      'partial',
      'ok',
      'scanner-failed',
    ])
  })

  it('leaves the log of another yarn command alone', () => {
    const log = [line('info', 'No lockfile found.'), line('success', 'Saved lockfile.')].join('\n')
    expect(detectFormat(aReportFile(log, {}))).not.toHaveProperty('id')
  })

  it('skips an advisory that it does not understand instead of passing over it', () => {
    expect(readAs('yarn-audit', `${line('auditAdvisory', {})}\n${summary}`)).toMatchObject({
      health: 'partial',
      counts: { skipped: 1 },
    })
  })
})
