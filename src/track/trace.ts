import { memoised } from '../memoised.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { isAdvisoryId } from '../model/identifier.ts'
import { packageName } from '../model/location.ts'
import { producerName } from '../model/producer.ts'
import type { Mark, Trace } from '../model/trace.ts'
import { linePrints, type LinePrints } from './lines.ts'
import { compareMarks } from './mark-order.ts'

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

/** Each mark once, in the order of their texts as a history writes them. */
function marksOf(evidence: readonly Evidence[], prints: LinePrints): readonly Mark[] {
  const marks = evidence.map((one) => toMark(one, prints)).sort(compareMarks)
  return marks.filter((mark, index) => index === 0 || compareMarks(marks[index - 1] as Mark, mark) !== 0) // inside of it
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
