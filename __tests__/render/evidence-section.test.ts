import { describe, expect, it } from 'vitest'
import { evidenceSection } from '../../src/render/evidence-section.ts'
import { viewOf } from '../../src/render/view.ts'
import { aRanked, anAssessment, anEvidence } from '../support/builders.ts'
import { postures } from '../support/postures.ts'

const unitsOf = (assessment: Parameters<typeof viewOf>[0]) => evidenceSection(viewOf(assessment), 20).units

describe('the evidence', () => {
  it('leads every sighting and every fact back to a file and a pointer', () => {
    expect(unitsOf(postures.noisy)[0]).toMatchInlineSnapshot(`
      "**1. SQL query built from user input** \`f1:5a3c1e0000000001\`
      - Band B0: exercised and severity high or worse
      - Facts: triggered while running (\`ZAP: attack got through; Contrast: trace of 4 frames\`); internet-facing (\`service checkout (catalog.yml:3)\`); critical by Semgrep (ERROR), the worst of 3: critical by Contrast (Critical), high by ZAP (High (Medium)) (\`reports/semgrep.sarif#/runs/0/results/0\`); high business criticality (\`service checkout (catalog.yml:3)\`); payment data (\`service checkout (catalog.yml:3)\`); high confidence of Semgrep (\`reports/semgrep.sarif#/runs/0/results/0\`); several kinds of tools agree (\`seen by dast (ZAP), iast (Contrast), sast (Semgrep)\`); new in this change (\`diff of the pull request: services/checkout/src/orders.js lines 40-44\`)
      - Seen by Semgrep 1.120.0 (\`javascript.express.sql-injection\`) at \`services/checkout/src/orders.js:42\`: \`reports/semgrep.sarif#/runs/0/results/0\`
      - Seen by ZAP 2.16.1 (\`40018\`) at \`GET https://shop.example/api/orders (customer)\`: \`reports/zap.json#/site/0/alerts/2/instances/0\`
      - Seen by Contrast (\`sql-injection\`) at \`services/checkout/src/orders.js:43\`: \`reports/contrast.xml#/findings/finding[2]\`
      - One finding because: trace meets code, file \`services/checkout/src/orders.js\`, line \`43\`, family \`sql-injection\`
      "
    `)
  })
  it('names what is close and not the same by its number, else by its id', () => {
    const related = [
      { id: 'f1:b', reason: 'same-package' },
      { id: 'f1:gone', reason: 'same-file-and-family' },
    ] as const
    const [first] = unitsOf(anAssessment({ findings: [aRanked({ id: 'f1:a', related }), aRanked({ id: 'f1:b' })] }))
    expect(first).toContain('- Close, and not the same: no. 2 (same package), `f1:gone` (same file and family)')
  })
  it('counts the sightings it does not list, and says what was set aside', () => {
    const aside = anEvidence({ dismissed: { by: 'vex', justification: 'not reachable' } })
    const many = Array.from({ length: 11 }, () => anEvidence())
    const [first] = unitsOf(anAssessment({ findings: [aRanked({ evidence: [aside, ...many] })] }))
    expect(first).toContain('set aside: not reachable')
    expect(first).toContain('- … and 4 more sightings')
  })
})
