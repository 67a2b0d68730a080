import { flawLine, orders } from './scene.ts'

export type SarifResult = {
  readonly rule?: string
  readonly message?: string
  readonly file?: string
  readonly line?: number
  /** As `security-severity`: 9.8 is critical, 7.5 high, 5 medium. */
  readonly score?: number
  /** Whether the tool shows how data gets there. */
  readonly flow?: boolean
}

/** A report of a static analyser. Each result has a rule of its own, so that nothing merges by accident. */
export function sarif(results: readonly SarifResult[], tool = 'semgrep', commit?: string): string {
  const rules = results.map(({ rule, score = 9.8 }, n) => ({
    id: rule ?? `sql-injection-${n}`,
    properties: { 'security-severity': String(score), tags: ['security', 'external/cwe/cwe-89'] },
  }))
  const driver = { name: tool, semanticVersion: '1.0.0', rules }
  const of =
    commit === undefined
      ? {}
      : { versionControlProvenance: [{ repositoryUri: 'https://github.com/acme/shop', revisionId: commit }] }
  const run = { ...of, tool: { driver }, results: results.map((result, n) => toResult(result, rules[n]?.id ?? '')) }
  return JSON.stringify({ version: '2.1.0', $schema: 'https://json.schemastore.org/sarif-2.1.0.json', runs: [run] })
}

function toResult(
  { message = 'SQL from user input', file = orders, line = flawLine, flow = false }: SarifResult,
  ruleId: string,
) {
  const physicalLocation = { artifactLocation: { uri: file }, region: { startLine: line } }
  const steps = [{ location: { physicalLocation } }, { location: { physicalLocation } }]
  return {
    ruleId,
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation }],
    ...(flow ? { codeFlows: [{ threadFlows: [{ locations: steps }] }] } : {}),
  }
}

/** One critical flaw on the line that the pull request changes: the default preset blocks it. */
export const critical = sarif([{ rule: 'sql-injection' }])
/** One high flaw there, without a path to it: the default preset warns. */
export const high = sarif([{ rule: 'weak-query', score: 7.5 }])
/** It ran and found nothing. */
export const clean = sarif([])
