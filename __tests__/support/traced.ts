import type { CodeItem } from '../../src/track/code-item.ts'
import type { Traced } from '../../src/track/matching.ts'
import type { CodeMark, Mark, Trace } from '../../src/model/trace.ts'

/** A mark on a line whose code and neighbours are given by name: equal names are equal lines. */
export function aCodeMark(overrides: Partial<CodeMark> & { readonly beside?: string } = {}): CodeMark {
  const { beside = 'abcdef', ...rest } = overrides
  const near = Array.from(beside.padEnd(6, '-'))
    .map((letter) => letter.repeat(4))
    .join('')
  return {
    type: 'code',
    tool: 'semgrep',
    rule: 'sql',
    path: 'a.js',
    line: 1,
    code: 'code',
    near,
    words: 'AAAAAA',
    ...rest,
  }
}

export const aTrace = (marks: readonly Mark[], overrides: Partial<Trace> = {}): Trace => ({
  family: null,
  names: [],
  marks,
  ...overrides,
})

export const aTraced = (id: string, marks: readonly Mark[], overrides: Partial<Trace> = {}): Traced => ({
  id,
  trace: aTrace(marks, overrides),
  lasting: false,
})

export const anItem = (owner: number, overrides: Parameters<typeof aCodeMark>[0] = {}): CodeItem => ({
  owner,
  family: null,
  marks: [aCodeMark(overrides)],
})
