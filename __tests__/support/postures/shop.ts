import type { Ranked } from '../../../src/model/priority.ts'
import { aRanked, aReach, aService, aSignals, anEvidence, known, unknown } from '../builders.ts'

export const shop = aService({ source: 'catalog.yml:3' })
const inside = aSignals({
  exposed: known('internet', 'service checkout (catalog.yml:3)'),
  'in-change': known(true, 'diff of the pull request'),
})

export const injection: Ranked = aRanked({
  id: 'f1:5a3c1e0000000001',
  title: 'SQL query built from user input',
  severity: 'critical',
  location: { type: 'code', path: 'services/checkout/src/orders.js', startLine: 42, endLine: 44 },
  places: [{ type: 'endpoint', method: 'GET', url: 'https://shop.example/api/orders', parameter: 'customer' }],
  evidence: [
    anEvidence({
      severity: 'critical',
      location: { type: 'code', path: 'services/checkout/src/orders.js', startLine: 42, endLine: 44 },
    }),
    anEvidence({
      tool: { name: 'ZAP', version: '2.16.1' },
      category: 'dast',
      ruleId: '40018',
      title: 'SQL Injection',
      asReported: 'High (Medium)',
      location: { type: 'endpoint', method: 'GET', url: 'https://shop.example/api/orders', parameter: 'customer' },
      source: { file: 'reports/zap.json', sha256: 'b'.repeat(64), pointer: '/site/0/alerts/2/instances/0' },
    }),
    anEvidence({
      tool: { name: 'Contrast' },
      category: 'iast',
      ruleId: 'sql-injection',
      title: 'SQL Injection from "customer" parameter',
      severity: 'critical',
      asReported: 'Critical',
      location: { type: 'code', path: 'services/checkout/src/orders.js', startLine: 43 },
      source: { file: 'reports/contrast.xml', sha256: 'c'.repeat(64), pointer: '/findings/finding[2]' },
    }),
  ],
  joined: [
    {
      reason: 'trace-meets-code',
      values: { file: 'services/checkout/src/orders.js', line: '43', family: 'sql-injection' },
    },
  ],
  owners: [{ handle: '@acme/payments', because: 'CODEOWNERS:4 services/checkout/**' }],
  service: shop,
  signals: { ...inside, corroborated: known(true, 'seen by dast (ZAP), iast (Contrast), sast (Semgrep)') },
  reach: aReach({
    verdict: 'path',
    level: 'exercised',
    because: 'ZAP: attack got through; Contrast: trace of 4 frames',
  }),
  causeBecause: 'diff of the pull request: services/checkout/src/orders.js lines 40-44',
  priority: { band: 'B0', row: 'exercised and severity high or worse' },
})

export const log4shell: Ranked = aRanked({
  id: 'f1:5a3c1e0000000002',
  basis: 'advisory+package',
  title: 'Remote code execution through JNDI lookups in log4j-core',
  identifiers: [
    { scheme: 'cve', value: 'CVE-2021-44228' },
    { scheme: 'ghsa', value: 'GHSA-jfh8-c2jp-5v3q' },
    { scheme: 'cwe', value: 'CWE-502' },
  ],
  family: null,
  evidence: [
    anEvidence({
      tool: { name: 'osv-scanner', version: '2.2.1' },
      category: 'sca',
      ruleId: 'GHSA-jfh8-c2jp-5v3q',
      severity: 'critical',
      asReported: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H',
      location: {
        type: 'package',
        purl: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
        manifest: 'services/billing/pom.xml',
      },
      source: { file: 'reports/osv.json', sha256: 'd'.repeat(64), pointer: '/results/0/packages/3/vulnerabilities/0' },
    }),
  ],
  fix: { version: '2.17.1' },
  scope: 'runtime',
  relationship: 'direct',
  owners: [{ handle: '@acme/billing', because: 'CODEOWNERS:7 services/billing/' }],
  service: aService({
    name: 'billing',
    exposure: 'internal',
    data: [],
    criticality: 'unknown',
    source: 'catalog.yml:14',
  }),
  signals: aSignals({
    exploited: known(true, 'KEV of 2026-11-20, listed 2021-12-10'),
    likely: known(0.9445, 'EPSS of 2026-11-22'),
    exposed: known('internal', 'service billing (catalog.yml:14)'),
    fixable: known(true, 'osv-scanner'),
    scope: known('runtime', 'osv-scanner'),
    relationship: known('direct', 'osv-scanner'),
    'in-change': known(true, 'diff of the pull request'),
  }),
  causeBecause: 'diff of the pull request: services/billing/pom.xml came with it',
  priority: { band: 'B2', row: 'known to be exploited, whatever the reach' },
})

export const key: Ranked = aRanked({
  id: 'f1:5a3c1e0000000003',
  basis: 'secret',
  title: 'AWS access key',
  identifiers: [{ scheme: 'cwe', value: 'CWE-798' }],
  family: 'hard-coded-secret',
  evidence: [
    anEvidence({
      tool: { name: 'Gitleaks', version: '8.28.0' },
      category: 'secret',
      ruleId: 'aws-access-token',
      severity: 'high',
      location: { type: 'code', path: 'deploy/README.md', startLine: 12 },
      source: { file: 'reports/gitleaks.json', sha256: 'e'.repeat(64), pointer: '/0' },
    }),
  ],
  owners: [],
  signals: aSignals({
    'in-change': known(true, 'diff of the pull request'),
    malicious: known(false, 'no advisory calls it an attack'),
    'valid-secret': unknown('no tool tried it', 'reports'),
    exposed: unknown('no service of the catalogue claims it', 'catalogue'),
  }),
  causeBecause: 'diff of the pull request: deploy/README.md lines 12-12',
  priority: { band: 'B2', row: 'high with lower reach' },
})
