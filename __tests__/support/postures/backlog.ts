import type { Ranked } from '../../../src/model/priority.ts'
import { severities } from '../../../src/model/severity.ts'
import { aRanked, aSignals, anEvidence, unknown } from '../builders.ts'

/** Old findings that this change did not bring, of falling severity. */
export const backlog = (n: number): Ranked[] =>
  Array.from({ length: n }, (_, i) => {
    const severity = severities[1 + Math.floor((i * 5) / n)] ?? 'unknown'
    const path = `services/${i % 3 === 0 ? 'catalog' : 'search'}/src/module${i % 17}.py`
    return aRanked({
      id: `f1:b${String(i).padStart(15, '0')}`,
      title:
        ['Use of a weak hash', 'Debug mode is on', 'Request without a timeout', 'Regular expression built from input'][
          i % 4
        ] ?? '',
      severity,
      family: null,
      location: { type: 'code', path, startLine: 10 + i },
      evidence: [
        anEvidence({
          severity,
          ruleId: `python.rule-${i % 9}`,
          location: { type: 'code', path, startLine: 10 + i },
          source: { file: 'reports/semgrep.sarif', sha256: 'a'.repeat(64), pointer: `/runs/0/results/${i}` },
        }),
      ],
      owners: i % 5 === 0 ? [] : [{ handle: '@acme/search', because: 'CODEOWNERS:9 services/search/' }],
      signals: aSignals({ exposed: unknown('no service of the catalogue claims it', 'catalogue') }),
      change: 'open',
      cause: 'disclosed',
      causeBecause: 'the base has it since 2026-03-01',
      firstSeen: '2026-03-01T00:00:00Z',
      priority: {
        band: severity === 'high' ? 'B2' : severity === 'medium' ? 'B3' : 'B4',
        row: `${severity}, reach unknown`,
      },
    })
  })
