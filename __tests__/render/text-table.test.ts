import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { findingLines } from '../../src/render/text-table.ts'
import { viewOf } from '../../src/render/view.ts'
import { aRanked, aVerdict, anAssessment } from '../support/builders.ts'

const c = picocolors.createColors(false)
const lines = (assessment: Parameters<typeof viewOf>[0], width = 90) =>
  findingLines({ view: viewOf(assessment), width, rows: 20, c })
const violations = [{ rule: 'r', reason: '', then: 'block', findings: ['f1:a'] }] as const
const path = 'services/checkout/src/handlers/orders/search.js'
const long = aRanked({ id: 'f1:a', location: { type: 'code', path, startLine: 42 } })

describe('the table of findings', () => {
  it('has rank, band, severity, what, where and owner, with why and fix below', () => {
    expect(lines(anAssessment())).toEqual([
      '#   band severity what                           where                      owner',
      '  1 B1   high     SQL query built from user inp… src/orders.js:42           @acme/payments',
      '    why: reach unknown (no tool reports reach for this)',
      '    fix: pass the values as parameters of the query instead of building its text',
    ])
  })
  it('marks what blocks and says in full what the columns had to cut', () => {
    const [, first = '', second] = lines(anAssessment({ findings: [long], verdict: aVerdict({ violations }) }))
    expect(first).toMatch(/^✗ 1 B1 {3}high {5}SQL query built from user inp… …/)
    expect(second).toBe(`    SQL query built from user input, in ${path}:42`)
  })
  it('keeps the end of a path, where the file is', () => {
    expect(lines(anAssessment({ findings: [long] }))[1]).toContain('…dlers/orders/search.js:42')
  })
  it('is nothing where nothing was found', () => {
    expect(lines(anAssessment({ findings: [] }))).toEqual([])
  })
})
