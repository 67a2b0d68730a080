// `audit.fvdl`, the results inside a Fortify FPR: https://www.microfocus.com/documentation/fortify-static-code/
import { defineReader, type XmlElement } from '../reader.ts'
import type { CodeLocation } from '../../model/location.ts'
import type { Confidence } from '../../model/severity.ts'
import { dataFlow } from './data-flow.ts'
import { auditsIn, dismissalOf, joinAudit } from './fortify-audit.ts'
import { fortifyCategory, fortifyPriority, fortifyRules } from './fortify-rules.ts'
import { codeAt, workloadAt } from './locations.ts'
import { childAt, childrenOf, elementWith, textAt, xmlElement } from './xml-element.ts'

type Pool = ReadonlyMap<string, XmlElement>
type Step = { readonly place: CodeLocation; readonly isMain: boolean }

/** The steps of the first trace. Nodes that several traces share stand in a pool of the document. */
function stepsOf(vulnerability: XmlElement, pool: Pool): readonly Step[] {
  const entries = childrenOf(childAt(vulnerability, 'AnalysisInfo', 'Unified', 'Trace', 'Primary'), 'Entry')
  return entries.flatMap((entry) => {
    const shared = childAt(entry, 'NodeRef')?.attributes['id']
    const node = childAt(entry, 'Node') ?? (shared === undefined ? undefined : pool.get(shared))
    const { path, line, lineEnd, colStart } = childAt(node, 'SourceLocation')?.attributes ?? {}
    if (!path) return []
    const place = codeAt(path, { start: Number(line), end: Number(lineEnd), column: Number(colStart) })
    return [{ place, isMain: node?.attributes['isDefault'] === 'true' }]
  })
}

/** From 0 to 5. */
const confidenceOf = (value: number): Confidence | undefined =>
  value >= 4 ? 'high' : value >= 2.5 ? 'medium' : value >= 0 ? 'low' : undefined

/** Fortify's FVDL. An entry: `/FVDL/Vulnerabilities/Vulnerability[3]`. What auditors said stands beside it, in `audit.xml`. */
export const fortifyFvdl = defineReader({
  id: 'fortify-fvdl',
  title: 'Fortify (FPR)',
  homepage: 'https://www.opentext.com/products/fortify-static-code-analyzer',
  howToExport: 'sourceanalyzer -b app -scan -f app.fpr (the results are its audit.fvdl)',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'xml',
  head: xmlElement('FVDL'),
  entries: ['/FVDL/Vulnerabilities/Vulnerability'],
  entry: elementWith('Vulnerability', 'ClassInfo/Type'),
  join: joinAudit,
  prepare: (fvdl) => ({
    rules: fortifyRules(fvdl),
    audits: auditsIn(fvdl),
    pool: new Map(
      childrenOf(childAt(fvdl, 'UnifiedNodePool'), 'Node').map((node) => [node.attributes['id'] ?? '', node]),
    ),
  }),
  version: (fvdl) => textAt(fvdl, 'EngineData', 'EngineVersion'),
  ran: (fvdl) => {
    const { date, time } = childAt(fvdl, 'CreatedTS')?.attributes ?? {}
    return { scannedAt: date && `${date}T${time || '00:00:00'}` }
  },
  health: (fvdl) => {
    if (textAt(fvdl, 'Build', 'NumberFiles') === '0')
      return { health: 'scanner-failed', message: 'Fortify translated no file: nothing was scanned.' }
    const [first, ...more] = childrenOf(childAt(fvdl, 'EngineData', 'Errors'), 'Error')
    return first === undefined
      ? null
      : {
          health: 'partial',
          message: `Fortify reports ${more.length + 1} error${more.length > 0 ? 's' : ''}: ${first.text || `code ${first.attributes['code'] ?? 'unknown'}`}`,
          next: 'See EngineData/Errors in audit.fvdl.',
        }
  },
  draft: (vulnerability, { prepared: { rules, pool, audits } }) => {
    const of = (...path: string[]): string | undefined => textAt(vulnerability, ...path)
    const name = [of('ClassInfo', 'Type'), of('ClassInfo', 'Subtype')].filter(Boolean).join(': ')
    const rule = rules.get(of('ClassInfo', 'ClassID') ?? '')
    const confidence = Number(of('InstanceInfo', 'Confidence') ?? NaN)
    const steps = stepsOf(vulnerability, pool)
    const main = steps.find(({ isMain }) => isMain) ?? steps.at(-1)
    const audit = audits.get(of('InstanceInfo', 'InstanceID') ?? '')
    const dismissal = dismissalOf(audit)
    const isFlow = of('ClassInfo', 'AnalyzerName') === 'dataflow'
    return {
      category: fortifyCategory(name),
      ruleId: name,
      title: name,
      severity: { word: fortifyPriority(rule, confidence) },
      confidence: audit?.analysis === 'Exploitable' ? 'high' : confidenceOf(confidence),
      identifiers: rule?.cwes,
      location: main?.place ?? workloadAt(`fortify:${of('InstanceInfo', 'InstanceID') ?? name}`),
      // The traces of other analyzers are states of one object or parts of a declaration, not the way of an input.
      ...dataFlow(isFlow ? steps.map(({ place }) => place) : [], `${steps.length} trace entries`),
      dismissed: dismissal === undefined ? undefined : { by: 'tool', justification: dismissal },
    }
  },
})
