import { describe, expect, it } from 'vitest'
import { annotationLines, annotations } from '../../src/render/annotations.ts'
import { aRanked, aRun, aVerdict, anAssessment } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const lines = (assessment: Parameters<typeof annotations>[0]): readonly string[] =>
  [...annotationLines(assessment)].join('').split('\n').slice(0, -1)
const levels = (assessment: Parameters<typeof annotations>[0]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { level } of annotations(assessment)) counts[level] = (counts[level] ?? 0) + 1
  return counts
}

describe('annotations', () => {
  it('stand on the lines of what blocks, with why, rule, fix and owner', () => {
    expect(annotations(postures.noisy)[0]).toMatchInlineSnapshot(`
      {
        "endLine": 44,
        "file": "services/checkout/src/orders.js",
        "level": "error",
        "message": "Why: triggered while running (ZAP: attack got through; Contrast: trace of 4 frames); internet-facing, high business criticality, payment data (service checkout (catalog.yml:3)); several kinds of tools agree (seen by dast (ZAP), iast (Contrast), sast (Semgrep)); critical by Semgrep (ERROR), the worst of 3: critical by Contrast (Critical), high by ZAP (High (Medium))
      Rule introduced-critical: An attacker can get there; fix it before it ships.
      Fix: pass the values as parameters of the query instead of building its text
      Owner: @acme/payments",
        "startLine": 42,
        "title": "critical: SQL query built from user input",
      }
    `)
  })
  it('are errors for what blocks, warnings for what warns, notices for the rest of what is new', () => {
    expect(levels(postures.noisy)).toEqual({ error: 2, warning: 1 })
    expect(levels(anAssessment())).toEqual({ notice: 1 })
  })
  it('leave the backlog alone, unless a rule speaks of it', () => {
    const old = aRanked({ cause: 'disclosed' })
    expect(annotations(anAssessment({ findings: [old] }))).toEqual([])
    const verdict = aVerdict({ violations: [{ rule: 'r', reason: '', then: 'warn', findings: [old.id] }] })
    expect(levels(anAssessment({ findings: [old], verdict }))).toEqual({ warning: 1 })
    expect(annotations(anAssessment({ run: aRun({ occasion: 'release' }) }))).toEqual([])
  })
  it('stay below what the runner shows, and count the rest', () => {
    expect(levels(postures.huge)).toEqual({ error: 9, notice: 1 })
    expect(annotations(postures.huge).at(-1)?.message).toMatch(/^4\u00a0991 findings more/)
    const some = anAssessment({ findings: Array.from({ length: 40 }, (_, i) => aRanked({ id: `f1:${i}` })) })
    expect(levels(some)).toEqual({ notice: 10 })
  })
  it('name the file from the root of the repository, and no file outside', () => {
    const [inside] = annotations(anAssessment({ run: aRun({ rootInRepository: 'examples/shop' }) }))
    expect(inside?.file).toBe('examples/shop/src/orders.js')
    const location = { type: 'code', path: '/abs/a.js', startLine: 1 } as const
    const [outside] = annotations(anAssessment({ findings: [aRanked({ location })] }))
    expect(outside).not.toHaveProperty('file')
    expect(outside?.message).toMatch(/^At \/abs\/a\.js:1/)
  })
})

describe('annotation lines', () => {
  it('are one command each, escaped as the runner wants it', () => {
    const [line = ''] = lines(postures.noisy)
    expect(
      line.startsWith('::error file=services/checkout/src/orders.js,line=42,endLine=44,title=critical%3A SQL query'),
    ).toBe(true)
    expect(line).toContain('%0AFix: pass the values')
  })
  it('hold no command of anybody else', () => {
    const hostile = lines(postures.hostile)
    expect(hostile).toHaveLength(annotations(postures.hostile).length)
    for (const line of hostile) {
      expect(line).toMatch(/^::(?:error|warning|notice) [^\r\n]*::[^\r\n]*$/)
      expect(line).not.toMatch(/[\u0000-\u001f\u007f]|##\[/)
      expect(line.length).toBeLessThan(4096 + 500)
      const properties = /^::\w+ (.*?)::/.exec(line)?.[1] ?? ''
      for (const property of properties.split(',')) expect(property).toMatch(/^(?:file|line|endLine|title)=/)
    }
  })
})
