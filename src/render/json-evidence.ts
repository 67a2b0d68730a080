import { memoised } from '../memoised.ts'
import type { Evidence, Source, Tool } from '../model/evidence.ts'
import type { Location } from '../model/location.ts'
import { quote, quoter } from './json-text.ts'

/** What is the same in nearly all sightings of a tool by one rule, as text: what stands before the title and what follows it. */
type Kind = { readonly of: Evidence; readonly before: string; readonly after: string }

/** Makes a writer of evidence, each one JSON object; `locationText` writes where. */
export function evidenceWriter(locationText: (location: Location) => string): (evidence: Evidence) => string {
  const titled = quoter()
  const kindOf = kinds()
  const sourced = sourceWriter()
  return (evidence) => {
    const { location, reach, validity, dismissed } = evidence
    const { before, after } = kindOf(evidence)
    let text = `${before}${titled(evidence.title)}${after}${locationText(location)}`
    if (reach !== undefined) text += `,"reach":${JSON.stringify(reach)}`
    if (validity !== undefined) text += `,"validity":"${validity}"`
    if (dismissed !== undefined) text += `,"dismissed":${JSON.stringify(dismissed)}`
    return `${text},"source":${sourced(evidence.source)}}`
  }
}

/** Remembers the last kind of every rule of a tool. */
function kinds(): (evidence: Evidence) => Kind {
  const rulesOf = memoised<Tool, Map<string, Kind>>(() => new Map())
  return (evidence) => {
    const rules = rulesOf(evidence.tool)
    let kind = rules.get(evidence.ruleId)
    if (kind === undefined || !isSame(kind.of, evidence)) rules.set(evidence.ruleId, (kind = kindOf(evidence)))
    return kind
  }
}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.category === b.category &&
  a.severity === b.severity &&
  a.asReported === b.asReported &&
  a.confidence === b.confidence

function kindOf(evidence: Evidence): Kind {
  const { tool, category, ruleId, severity, asReported, confidence } = evidence
  const opened = (value: object): string => JSON.stringify(value).slice(0, -1)
  return {
    of: evidence,
    before: `${opened({ tool, category, ruleId })},"title":`,
    after: `,${opened({ severity, asReported, confidence }).slice(1)},"location":`,
  }
}

/** Remembers what a file is called, however many sightings it holds. */
function sourceWriter(): (source: Source) => string {
  const known = new Map<string, { readonly sha256: string; readonly text: string }>()
  return ({ file, sha256, pointer }) => {
    let named = known.get(file)
    if (named?.sha256 !== sha256)
      known.set(file, (named = { sha256, text: `{"file":${quote(file)},"sha256":${quote(sha256)},"pointer":` }))
    return `${named.text}${quote(pointer)}}`
  }
}
