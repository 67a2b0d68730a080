import { memoised } from '../memoised.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { isAdvisoryId } from '../model/identifier.ts'
import { packageName } from '../model/location.ts'
import { producerName } from '../model/producer.ts'
import type { Mark, Trace } from '../model/trace.ts'
import { linePrints, type LinePrints } from './lines.ts'

/** Makes the traces of findings: what another run can know them by. Lines are read through `source`, each once. */
export function tracer(source: (path: string) => readonly string[] | null): (finding: Finding) => Trace {
  const prints = linePrints(source)
  const namesOf = memoised((identifiers: Finding['identifiers']) =>
    identifiers.filter(isAdvisoryId).map(({ value }) => value),
  )
  return ({ family, identifiers, evidence }) => ({
    family,
    names: namesOf(identifiers),
    marks: evidence.length === 1 ? [toMark(evidence[0], prints)] : marksOf(evidence, prints),
  })
}

function marksOf(evidence: readonly Evidence[], prints: LinePrints): readonly Mark[] {
  const marks = new Map<string, Mark>()
  for (const one of evidence) {
    const mark = toMark(one, prints)
    marks.set(JSON.stringify(mark), mark)
  }
  return [...marks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mark]) => mark)
}

const holdsSecret = ({ category, ruleId, title }: Evidence): boolean =>
  category === 'secret' || /passw|secret|hard-?coded|credential|token|api[-_ ]?key/i.test(`${ruleId} ${title}`)

function toMark(evidence: Evidence, prints: LinePrints): Mark {
  const { location, ruleId: rule } = evidence
  const tool = producerName(evidence.tool.name)
  switch (location.type) {
    case 'code': {
      const { path, startLine: line = 0 } = location
      return { type: 'code', tool, rule, path, line, ...prints(path, line, holdsSecret(evidence)) }
    }
    case 'package': {
      const { purl, manifest = '', image = '' } = location
      return { type: 'package', tool, rule, name: packageName(purl), purl, manifest, image }
    }
    case 'endpoint': {
      const { method, url, parameter = '' } = location
      return { type: 'endpoint', tool, rule, method, url, parameter }
    }
    case 'workload':
      return { type: 'workload', tool, rule, uri: location.uri }
  }
}
