import { describe, expect, it } from 'vitest'
import { listSections, reportSection } from '../../src/render/list-sections.ts'
import { viewOf } from '../../src/render/view.ts'
import { aProblem, aReportInfo, anAssessment } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

/** In the order of the report. */
const titles = ['notices', 'gaps', 'rules', 'problems', 'idle', 'waived', 'unknowns'] as const
const list = (assessment: Parameters<typeof viewOf>[0], title: (typeof titles)[number], max = 99) => {
  const section = listSections(viewOf(assessment), max)[titles.indexOf(title)]
  if (section === undefined) throw new Error(`no ${title}`)
  return section
}
const { noisy } = postures

describe('the lists below the findings', () => {
  it('give each problem with its place and the next step', () => {
    expect(list(noisy, 'problems').units).toEqual([
      '- `reports/semgrep.sarif#/runs/0/results/7`: Entry 41 has no rule id, expected ruleId or rule.id. **Next:** Update Semgrep, or report this file to us.',
    ])
    const at = { file: 'a.json', line: 3, column: 7 }
    expect(list(anAssessment({ problems: [aProblem({ at })] }), 'problems').units[0]).toMatch(/^- `a\.json:3:7`: /)
  })
  it('say of each waiver whom it covers, until when, and who accepted it', () => {
    expect(list(noisy, 'waived').units).toEqual([
      '- `f1:b000000000000000` in `services/catalog/**` (not-exploitable: Only reachable from the test harness.; approved by `@\u200bacme/appsec`, `SEC-812`), until 2026-12-31: 1 finding',
    ])
  })
  it('say what to do about waivers that decide nothing any more', () => {
    expect(list(noisy, 'idle').units[0]).toMatch(
      /^- \*\*Expired\*\* on 2026-10-31: .* fix them, or renew it in the policy\.$/,
    )
    expect(list(noisy, 'idle').units[1]).toMatch(/^- \*\*Unused\*\*: .* remove it from the policy\.$/)
  })
  it('give every rule that fired, also those that are only tried out', () => {
    expect(list(noisy, 'rules').units).toEqual([
      '- ⛔ blocks: `introduced-critical` on 1 finding. An attacker can get there; fix it before it ships.',
      '- ⛔ blocks: `known-exploited` on 1 finding. It is being used against others right now.',
      '- ⚠️ warns: `introduced-secret` on 1 finding. A secret in the code is a secret no more.',
      '- 👁 only recorded: `tried-out` on 4 findings. Not enforced yet.',
    ])
  })
  it('say what is not known and how to give it', () => {
    expect(list(postures.firstRun, 'unknowns').units[1]).toBe(
      '- Who owns what: there is no CODEOWNERS. **To give it:** add .github/CODEOWNERS.',
    )
  })
  it('put reports in trouble first, each with its counts', () => {
    const reports = [
      aReportInfo(),
      aReportInfo({ file: 'bad.json', health: 'unreadable', tool: null, format: null, category: null }),
    ]
    const section = reportSection(viewOf(anAssessment({ reports })), 9)
    expect(section.units).toEqual([
      '| `bad.json` | unknown | ❌ unreadable | 1 | 1 | 0 | 0 |',
      '| `reports/semgrep.sarif` | Semgrep 1.120.0 (sast) | ✅ ok | 1 | 1 | 0 | 0 |',
    ])
    expect(section.wrap('', 2)).toContain('<summary>2 reports read, 1 healthy</summary>')
  })
  it('repeat gaps and notices only where the first lines could not hold them', () => {
    expect(list(postures.incomplete, 'gaps').units).toEqual([])
    expect(list(postures.hostile, 'gaps').total).toBe(postures.hostile.verdict.gaps.length)
    expect(list(postures.firstRun, 'notices').total).toBe(0)
    expect(list(postures.hostile, 'notices').total).toBe(6)
  })
  it('say how many are shown where not all are', () => {
    const section = list(postures.huge, 'problems', 30)
    expect(section.units).toHaveLength(30)
    expect(section.wrap('', 30)).toContain('2\u00a0000 problems with the reports, and what to do, the first 30')
    expect(section.leftOut(1970, 2000)).toBe('1\u00a0970 of 2\u00a0000 problems')
  })
})
