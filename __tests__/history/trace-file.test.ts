import { expect, it } from 'vitest'
import { traceFromFile, traceToFile } from '../../src/history/trace-file.ts'
import type { Trace } from '../../src/model/trace.ts'

const voice = { tool: 'semgrep', rule: 'sql' }
const trace: Trace = {
  family: 'sql-injection',
  names: ['CVE-2026-1234'],
  marks: [
    { type: 'code', ...voice, path: 'a.js', line: 3, code: 'abcdefgh', near: 'x'.repeat(24), words: 'AAAAAA' },
    { type: 'endpoint', ...voice, method: 'GET', url: '/a', parameter: '' },
    { type: 'package', ...voice, name: 'pkg:npm/a', purl: 'pkg:npm/a@1', manifest: '', image: 'web:1' },
    { type: 'workload', ...voice, uri: 'k8s://a' },
  ],
}

it('a trace becomes numbers and is the same trace again', () => {
  const texts: string[] = []
  const place = (text: string): number => (texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1)
  const file = traceToFile(trace, place)
  expect(file.code).toEqual([[0, 1, 2, 3, 'abcdefgh', 'x'.repeat(24), 'AAAAAA']])
  expect(texts.filter((text) => text === 'semgrep')).toHaveLength(1)
  expect(traceFromFile(file, (index) => texts[index] ?? '')).toEqual(trace)
})

it('what a trace does not have takes no room', () => {
  expect(traceToFile({ family: null, names: [], marks: [] }, () => 0)).toEqual({})
})
