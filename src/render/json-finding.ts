import type { Evidence } from '../model/evidence.ts'
import { facts } from '../model/facts.ts'
import type { Location } from '../model/location.ts'
import type { Fact, Ranked } from '../model/priority.ts'
import { signalNames } from '../model/signal.ts'

const special = /["\\\u0000-\u001f\ud800-\udfff]/
/** A JSON string; most have nothing in them to escape. */
const quote = (text: string): string => (special.test(text) ? JSON.stringify(text) : `"${text}"`)

/**
 * Makes a writer of findings, each one JSON object with its keys in the order of docs/assessment.md. What many findings share
 * (services, signals, owners) becomes text once, and what every finding has is put together by hand: a hundred thousand of them are
 * written in the time a general writer takes for half.
 */
export function findingWriter(): (finding: Ranked) => string {
  const shared = new WeakMap<object, string>()
  const once = (value: object): string => {
    let text = shared.get(value)
    if (text === undefined) shared.set(value, (text = JSON.stringify(value)))
    return text
  }
  return (finding) => {
    const { evidence, owners, service, signals, reach, priority } = finding
    let text = `${mergedText(finding)},"evidence":[${evidence.map(evidenceText).join(',')}]`
    text += `,"joined":${list(finding.joined)},"related":${list(finding.related)}`
    text += `,"owners":${owners.length === 0 ? '[]' : once(owners)},"service":${service === null ? 'null' : once(service)},"signals":{`
    let comma = ''
    for (const name of signalNames) {
      text += `${comma}"${name}":${once(signals[name])}`
      comma = ','
    }
    text += `},"reach":{"verdict":"${reach.verdict}","level":"${reach.level}","contested":${reach.contested},"because":${quote(reach.because)}}`
    text += `,"change":"${finding.change}","cause":"${finding.cause}","causeBecause":${quote(finding.causeBecause)},"firstSeen":${quote(finding.firstSeen)}`
    if (finding.trackedBy !== undefined) text += `,"trackedBy":${JSON.stringify(finding.trackedBy)}`
    return `${text},"priority":{"band":"${priority.band}","row":${quote(priority.row)},"facts":[${facts(finding).map(factText).join(',')}]}}`
  }
}

const list = (items: readonly object[]): string => (items.length === 0 ? '[]' : JSON.stringify(items))

const factText = ({ of, value, because, source }: Fact): string =>
  `{"of":"${of}","value":${quote(value)},"because":${quote(because)},"source":${quote(source)}}`

function evidenceText(evidence: Evidence): string {
  const {
    tool,
    category,
    ruleId,
    title,
    severity,
    asReported,
    confidence,
    location,
    reach,
    validity,
    dismissed,
    source,
  } = evidence
  const version = tool.version === undefined ? '' : `,"version":${quote(tool.version)}`
  let text = `{"tool":{"name":${quote(tool.name)}${version}},"category":"${category}","ruleId":${quote(ruleId)},"title":${quote(title)}`
  text += `,"severity":"${severity}"${asReported === undefined ? '' : `,"asReported":${quote(asReported)}`},"confidence":"${confidence}"`
  text += `,"location":${locationText(location)}`
  if (reach !== undefined) text += `,"reach":${JSON.stringify(reach)}`
  if (validity !== undefined) text += `,"validity":"${validity}"`
  if (dismissed !== undefined) text += `,"dismissed":${JSON.stringify(dismissed)}`
  return `${text},"source":{"file":${quote(source.file)},"sha256":${quote(source.sha256)},"pointer":${quote(source.pointer)}}}`
}

/** What merge made of it, up to its evidence; the object is left open. */
function mergedText(finding: Ranked): string {
  const {
    id,
    basis,
    category,
    title,
    identifiers,
    family,
    severity,
    location,
    places,
    fix,
    scope,
    relationship,
    intel,
  } = finding
  let text = `{"id":${quote(id)},"basis":"${basis}","category":"${category}","title":${quote(title)},"identifiers":${list(identifiers)}`
  text += `,"family":${family === null ? 'null' : quote(family)},"severity":"${severity}"`
  text += `,"location":${locationText(location)},"places":${list(places)}`
  if (fix !== undefined) text += `,"fix":${JSON.stringify(fix)}`
  if (scope !== undefined) text += `,"scope":"${scope}"`
  if (relationship !== undefined) text += `,"relationship":"${relationship}"`
  return intel === undefined ? text : `${text},"intel":${JSON.stringify(intel)}`
}

function locationText(location: Location): string {
  if (location.type !== 'code') return JSON.stringify(location)
  const { path, startLine, endLine, startColumn } = location
  let text = `{"type":"code","path":${quote(path)}`
  if (startLine !== undefined) text += `,"startLine":${startLine}`
  if (endLine !== undefined) text += `,"endLine":${endLine}`
  if (startColumn !== undefined) text += `,"startColumn":${startColumn}`
  return `${text}}`
}
