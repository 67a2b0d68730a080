import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const message = (changes: object = {}): object => ({
  ruleId: 'no-eval',
  severity: 2,
  message: 'eval can be harmful.',
  line: 3,
  column: 1,
  ...changes,
})
const file = (messages: object[], rest: object = {}): object => ({
  filePath: '/src/a.js',
  messages,
  errorCount: 0,
  warningCount: 0,
  ...rest,
})

describe('ESLint', () => {
  it('finds the file of a message', () => {
    const report = [file([]), { ...file([message()]), filePath: '/src/b.js' }]
    expect(draftAs('eslint-json', report).location).toMatchObject({ path: '/src/b.js', startLine: 3 })
  })

  it('tells security from quality', () => {
    const categoryOf = (ruleId: string): unknown => draftAs('eslint-json', [file([message({ ruleId })])]).category
    expect(['no-eval', 'security/detect-child-process', 'eqeqeq'].map(categoryOf)).toEqual(['sast', 'sast', 'quality'])
  })

  it('takes a value that is quoted as found for a secret', () => {
    const quoting = message({
      ruleId: 'no-secrets/no-secrets',
      message: 'Found a string with entropy 4.9 : "Zk3v9QpX1bRt7Lw2"',
    })
    const { secret, ...draft } = draftAs('eslint-json', [file([quoting])])
    expect(secret).toBe('Zk3v9QpX1bRt7Lw2')
    expect(draft.category).toBe('secret')
    expect(JSON.stringify(draft)).not.toContain('Zk3v9')
  })

  it('is not whole where a file does not parse, and counts that message aside', () => {
    const broken = file([message({ ruleId: null, fatal: true, message: 'Parsing error' })])
    expect(readAs('eslint-json', [broken, file([])])).toMatchObject({
      health: 'partial',
      drafts: [],
      counts: { read: 1, dismissed: 1 },
    })
    // Most often it was given no parser for any of them.
    expect(readAs('eslint-json', [broken, broken]).health).toBe('scanner-failed')
  })

  it('sets aside what a comment switches off, with its reason', () => {
    const suppressed = message({ suppressions: [{ kind: 'directive', justification: 'our own templates' }] })
    expect(draftAs('eslint-json', [file([], { suppressedMessages: [suppressed] })]).dismissed?.justification).toBe(
      'our own templates',
    )
  })

  it('claims no empty list', () => {
    expect(detectFormat(aReportFile('[]'))).not.toEqual({ id: 'eslint-json' })
  })
})
