import { expect, it } from 'vitest'
import { describeFinding } from '../../src/commands/describe-finding.ts'
import { parseAssessment } from '../../src/commands/explain.ts'
import { renderers } from '../../src/render/index.ts'
import { anAssessment, anEvidence, aRanked, aService, aSignals, aVerdict, aWaiver, known } from '../support/builders.ts'

it('a finding is told with everything that is known of it, and where that was read', () => {
  const finding = aRanked({
    id: 'f1:1111',
    evidence: [
      anEvidence(),
      anEvidence({
        tool: { name: 'ZAP' },
        category: 'dast',
        ruleId: '40018',
        title: 'SQL Injection',
        confidence: 'medium',
        location: { type: 'endpoint', method: 'GET', url: '/api/orders', parameter: 'customer' },
        reach: [{ level: 'exercised', granularity: 'flow', method: 'dynamic', original: 'attack: 1 OR 1=1' }],
        source: { file: 'zap.json', sha256: 'b'.repeat(64), pointer: '/site/0/alerts/3/instances/0' },
      }),
    ],
    places: [{ type: 'package', purl: 'pkg:npm/x@1', manifest: 'package-lock.json' }],
    joined: [{ reason: 'route-meets-code', values: { route: '/api/orders', file: 'src/orders.js' } }],
    related: [{ id: 'f1:2222', reason: 'same-package' }],
    service: aService(),
    fix: { advice: 'bind the value' },
    signals: aSignals({ exposed: known(true, 'catalog.yml:3') }),
  })
  const other = aRanked({ id: 'f1:2222', title: 'Close by' })
  const verdict = aVerdict({
    outcome: 'block',
    violations: [
      { rule: 'open-reachable', reason: 'An attacker can get there.', then: 'block', findings: ['f1:1111'] },
    ],
    waived: [{ waiver: aWaiver(), findings: ['f1:1111'] }],
  })
  const file = parseAssessment(
    [...renderers.json(anAssessment({ findings: [finding, other], verdict }))].join(''),
    'a.json',
  )
  const [first, second] = file.findings
  if (first === undefined || second === undefined) throw new Error('two were written')
  const text = describeFinding(first, file)
  for (const part of [
    'Id         f1:1111 (made of family+path+code)',
    'Where      src/orders.js:42',
    'also       pkg:npm/x@1 in package-lock.json',
    'Known as   CWE-89',
    'Owner      @acme/payments (CODEOWNERS:4 src/**)',
    'Service    checkout (catalog.yml:3)',
    'Fix        bind the value',
    'Against    new, introduced: its lines were added by this change; first seen 2026-11-01',
    '  block: open-reachable: An attacker can get there.',
    '  waived until 2026-12-31 by @acme/appsec: not-exploitable, Only reachable from the test harness.',
    'Why it stands where it stands: band B1',
    'What is not known',
    'Why it is one finding\n  route-meets-code: route /api/orders, file src/orders.js',
    'Evidence (2)\n  1. Semgrep 1.120.0: javascript.express.sql-injection',
    '  2. ZAP: 40018\n     SQL Injection',
    'at GET /api/orders (customer)\n     reach: exercised (attack: 1 OR 1=1)\n     read in zap.json at /site/0/alerts/3/instances/0\n     sha256 bbbb',
    'Close, and not the same\n  f1:2222 same-package: Close by',
  ])
    expect(text).toContain(part)
  const bare = describeFinding(
    { ...second, owners: [], related: [{ id: 'f1:9999', reason: 'same-file-and-family' }] },
    file,
  )
  for (const part of [
    'Owner      nobody',
    'Service    unknown',
    'Rules that speak about it: none',
    'one tool saw it, once',
    'f1:9999 same-file-and-family: no longer here',
  ])
    expect(bare).toContain(part)
  expect(bare).not.toContain('Fix  ')
})
