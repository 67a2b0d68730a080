import { describe, expect, it } from 'vitest'
import { anEvidence } from '../support/builders.ts'
import { before, born, first, orders } from '../support/orders.ts'
import { aRunOf, idAt, scan, type Tree } from '../support/tree.ts'

const later = (after: Tree, ...more: Parameters<typeof scan> extends [unknown, ...infer R] ? R : never) =>
  aRunOf(scan(after, ...more), after, first.history)
const of = (run: ReturnType<typeof aRunOf>, id: string) => run.tracked.find((finding) => finding.id === id)

describe('the same finding keeps its id and its age', () => {
  it('where nothing changed', () => {
    const run = later(before)
    expect(run.resolved).toEqual([])
    expect(run.tracked.map(({ change }) => change)).toEqual(['open', 'open', 'open'])
    expect(of(run, born.find)?.trackedBy).toMatchObject({
      reason: 'same-place',
      values: { rule: 'sql', path: 'src/orders.js', line: '5' },
    })
  })

  it('through shifted lines', () => {
    const run = later({ ...before, 'src/orders.js': ['// a header', '', ...orders] })
    expect(idAt(run, 'src/orders.js:7')).toBe(born.find)
    expect(of(run, born.find)).toMatchObject({
      change: 'open',
      firstSeen: '2026-11-02T00:00:00.000Z',
      trackedBy: { reason: 'moved-lines', values: { lines: '5 → 7' } },
    })
  })

  it('through another indent and other quotes: the formatter has been there', () => {
    const run = later({
      ...before,
      'src/orders.js': orders.map((line) => line.replace('  ', '\t').replaceAll('"', "'")),
    })
    expect(idAt(run, 'src/orders.js:5')).toBe(born.find)
    expect(idAt(run, 'src/orders.js:11')).toBe(born.remove)
  })

  it('through functions that change places', () => {
    const run = later({
      ...before,
      'src/orders.js': [...orders.slice(0, 2), ...orders.slice(7), '', ...orders.slice(2, 6)],
    })
    expect(idAt(run, 'src/orders.js:6')).toBe(born.remove)
    expect(idAt(run, 'src/orders.js:11')).toBe(born.find)
  })

  it('through an edit of its own line', () => {
    const edited = orders.map((line) => line.replace('danger_sql(query + customer)', 'danger_sql(query + customer.id)'))
    const run = later({ ...before, 'src/orders.js': edited })
    expect(idAt(run, 'src/orders.js:5')).toBe(born.find)
    expect(of(run, born.find)?.trackedBy?.reason).toBe('edited-line')
  })

  it('through a renamed scope', () => {
    const renamed = orders.map((line) => line.replace('function find', 'async function findByCustomer'))
    expect(idAt(later({ ...before, 'src/orders.js': renamed }), 'src/orders.js:5')).toBe(born.find)
  })

  it('through a renamed file, by what is in it', () => {
    const run = later({ 'lib/shop/orders.js': orders, 'src/other.js': before['src/other.js'] ?? [] })
    expect(idAt(run, 'lib/shop/orders.js:5')).toBe(born.find)
    expect(run.resolved).toEqual([])
    expect(of(run, born.find)?.trackedBy).toMatchObject({
      reason: 'renamed-file',
      values: { path: 'src/orders.js → lib/shop/orders.js' },
    })
  })

  it('through a rename that git tells, where what is in the files does not', () => {
    const line = '  return danger_sql(query + customer)'
    const after = { 'src/queries.js': [line], 'src/reports.js': [line], 'src/other.js': before['src/other.js'] ?? [] }
    const unknown = later(after)
    expect(unknown.tracked.filter(({ change }) => change === 'new')).toHaveLength(2)
    const run = aRunOf(scan(after), after, first.history, { renames: new Map([['src/orders.js', 'src/queries.js']]) })
    expect(idAt(run, 'src/queries.js:1')).toBe(born.find)
    expect(run.tracked.filter(({ change }) => change === 'new')).toHaveLength(1)
  })

  it('through a function that moves to another file', () => {
    const run = later({
      ...before,
      'src/orders.js': orders.slice(0, 7),
      'src/remove.js': ['// new', ...orders.slice(7)],
    })
    expect(idAt(run, 'src/remove.js:5')).toBe(born.remove)
    expect(of(run, born.remove)?.trackedBy?.reason).toBe('moved-code')
  })

  it('through reworded messages, another severity and another edition of the tool', () => {
    const run = later(before, { tool: 'Semgrep OSS', title: 'avoid this', severity: 'low' })
    expect(idAt(run, 'src/orders.js:5')).toBe(born.find)
    expect(run.tracked.every(({ change, severity }) => change === 'open' && severity === 'low')).toBe(true)
  })

  it('through a tool upgrade that renames its rules', () => {
    const run = later(before, { ruleOf: (name) => `javascript.lang.security.${name}` })
    expect(idAt(run, 'src/orders.js:5')).toBe(born.find)
    expect(of(run, born.find)?.trackedBy).toMatchObject({
      reason: 'renamed-rule',
      values: { rule: 'sql → javascript.lang.security.sql' },
    })
  })

  it('through all of it at once', () => {
    const after = { 'lib/orders.js': ['// moved', ...orders], 'src/other.js': before['src/other.js'] ?? [] }
    const run = later(after, { severity: 'critical', title: 'x', version: '9', tool: 'Semgrep PRO' })
    expect(idAt(run, 'lib/orders.js:6')).toBe(born.find)
  })
})

describe('two flaws stay two', () => {
  it('where the first of two equal lines goes, the second keeps its own id', () => {
    const block = (name: string): string[] => [`function ${name}() {`, `  use("${name}")`, '  danger_eval(x)', '}']
    const tree = { 'a.js': [...block('one'), ...block('two'), ...block('three')] }
    const start = aRunOf(scan(tree), tree)
    const after = { 'a.js': [...block('two'), ...block('three')] }
    const run = aRunOf(scan(after), after, start.history)
    expect([idAt(run, 'a.js:3'), idAt(run, 'a.js:7')]).toEqual([idAt(start, 'a.js:7'), idAt(start, 'a.js:11')])
    expect(run.resolved).toEqual([idAt(start, 'a.js:3')])
  })

  it('where code moved away and the same comes to its old place, that one is new and has an id of its own', () => {
    const moved = {
      ...before,
      'src/orders.js': ['danger_sql(query + customer)', 'x1y()', 'z2w()', 'v3u()', '', ...orders],
    }
    const run = later(moved)
    expect(idAt(run, 'src/orders.js:10')).toBe(born.find)
    const fresh = run.tracked.find(({ change }) => change === 'new')
    expect(fresh?.location).toMatchObject({ startLine: 1 })
    expect(fresh?.id).toMatch(/^f\d+:[0-9a-f]{20}$/)
    expect(new Set(run.tracked.map(({ id }) => id)).size).toBe(4)
    const again = aRunOf(scan(moved), moved, run.history)
    expect(idAt(again, 'src/orders.js:1')).toBe(fresh?.id)
  })

  it('where a line everybody writes goes in one file and comes in another', () => {
    const phrase = ['danger_import(subprocess)']
    const tree = { 'a.py': phrase, 'b.py': phrase, 'c.py': ['one()'] }
    const start = aRunOf(scan(tree), tree)
    const after = { 'a.py': phrase, 'b.py': [''], 'c.py': ['one()', ...phrase] }
    const run = aRunOf(scan(after), after, start.history)
    expect(run.tracked.find(({ location }) => location.type === 'code' && location.path === 'c.py')?.change).toBe('new')
  })

  it('where a rule that is still heard of goes and another that was heard of before comes', () => {
    const tree = { 'a.js': ['run(a)', 'danger_one(x)', 'end(a)'], 'b.js': ['danger_one(1)', 'danger_two(2)'] }
    const start = aRunOf(scan(tree), tree)
    const ruleOf = (name: string): string => name
    const findings = scan(tree, { ruleOf }).map((finding) =>
      finding.location.type === 'code' && finding.location.path === 'a.js'
        ? {
            ...finding,
            id: 'f1:0000' as const,
            evidence: [anEvidence({ ...finding.evidence[0], ruleId: 'two' })] as const,
          }
        : finding,
    )
    expect(aRunOf(findings, tree, start.history).tracked.find(({ id }) => id === 'f1:0000')?.change).toBe('new')
  })
})
