import { expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

it('reads the file from `what`, the line from `where` and the rule from the title', () => {
  expect(draftAs('fluid-csv', 'title,what,where,cwe\n"F001. SQL injection, blind",src/A.java,59,89\n')).toMatchObject({
    ruleId: 'F001',
    title: 'F001. SQL injection, blind',
    identifiers: ['CWE-89'],
    location: { type: 'code', path: 'src/A.java', startLine: 59 },
    severity: {},
  })
})

it('keeps a finding without a line', () => {
  expect(draftAs('fluid-csv', 'title,what,where,cwe\nF052. Weak,https://a.example,,327\n').location).toEqual({
    type: 'code',
    path: 'https://a.example',
  })
})

it('skips a row without a title, by its number', () => {
  expect(readAs('fluid-csv', 'title,what,where,cwe\nF001. A,b,1,89\n,,,\n')).toMatchObject({
    counts: { kept: 1, skipped: 1 },
    problems: [{ at: { pointer: 'row=3' } }],
  })
})
