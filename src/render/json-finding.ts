import type { Evidence } from '../model/evidence.ts'
import { facts } from '../model/facts.ts'
import type { Location } from '../model/location.ts'
import type { Fact, Ranked } from '../model/priority.ts'
import { signalNames, type SignalName } from '../model/signal.ts'

const special = /["\\\u0000-\u001f\ud800-\udfff]/
/** A JSON string; most have nothing in them to escape. */
const quote = (text: string): string => (special.test(text) ? JSON.stringify(text) : `"${text}"`)

/** Texts whose JSON is remembered; beyond that each is quoted anew. */
const most = 50_000

/** Quotes each text once: paths, rules, titles and sources stand in a file thousands of times. */
function quoter(): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    let quoted = known.get(text)
    if (quoted === undefined) {
      quoted = quote(text)
      if (known.size < most) known.set(text, quoted)
    }
    return quoted
  }
}

type Shared = {
  /** The JSON of an object that many findings share. */
  readonly once: (value: object) => string
  readonly often: (text: string) => string
  /** A signal with its name and the comma in front. */
  readonly signal: readonly WeakMap<object, string>[]
}

function createShared(): Shared {
  const texts = new WeakMap<object, string>()
  const once = (value: object): string => {
    let text = texts.get(value)
    if (text === undefined) texts.set(value, (text = JSON.stringify(value)))
    return text
  }
  return { once, often: quoter(), signal: signalNames.map(() => new WeakMap()) }
}

/**
 * Makes a writer of findings, each one JSON object with its keys in the order of docs/assessment.md. What many findings share
 * (services, signals, owners, paths, rules) becomes text once, and what every finding has is put together by hand: a hundred thousand
 * of them are written in the time a general writer takes for half.
 */
export function findingWriter(): (finding: Ranked) => string {
  const shared = createShared()
  const { once, often } = shared
  return (finding) => {
    const { owners, service, reach, priority, trackedBy } = finding
    let text = `${mergedText(finding, shared)},"evidence":[${joinedBy(finding.evidence, (one) => evidenceText(one, shared))}]`
    text += `,"joined":${joinsText(finding.joined, shared)},"related":${list(finding.related)}`
    text += `,"owners":${owners.length === 0 ? '[]' : once(owners)},"service":${service === null ? 'null' : once(service)}`
    text += `,"signals":{${signalsText(finding, shared)}},"reach":${reachText(reach, shared)}`
    text += `,"change":"${finding.change}","cause":"${finding.cause}","causeBecause":${often(finding.causeBecause)},"firstSeen":${often(finding.firstSeen)}`
    if (trackedBy !== undefined) text += `,"trackedBy":${JSON.stringify(trackedBy)}`
    return `${text},"priority":{"band":"${priority.band}","row":${often(priority.row)},"facts":[${joinedBy(facts(finding), (fact) => factText(fact, shared))}]}}`
  }
}

const list = (items: readonly object[]): string => (items.length === 0 ? '[]' : JSON.stringify(items))

function joinedBy<T>(items: readonly T[], write: (item: T) => string): string {
  let text = ''
  for (const item of items) text += text === '' ? write(item) : `,${write(item)}`
  return text
}

function signalsText({ signals }: Ranked, { signal: texts, once }: Shared): string {
  let all = ''
  for (const [at, known] of texts.entries()) {
    const name = signalNames[at] as SignalName // one for each name
    const signal = signals[name]
    let text = known.get(signal)
    if (text === undefined) known.set(signal, (text = `${at === 0 ? '' : ','}"${name}":${once(signal)}`))
    all += text
  }
  return all
}

const reachText = ({ verdict, level, contested, because }: Ranked['reach'], { often }: Shared): string =>
  `{"verdict":"${verdict}","level":"${level}","contested":${contested},"because":${often(because)}}`

const factText = ({ of, value, because, source }: Fact, { often }: Shared): string =>
  `{"of":"${of}","value":${often(value)},"because":${often(because)},"source":${quote(source)}}`

const joinsText = (joins: Ranked['joined'], { often }: Shared): string =>
  `[${joinedBy(joins, ({ reason, values }) => {
    const named = joinedBy(Object.keys(values), (name) => `${often(name)}:${often(values[name] ?? '')}`)
    return `{"reason":"${reason}","values":{${named}}}`
  })}]`

function evidenceText(evidence: Evidence, { often, once }: Shared): string {
  const { asReported, reach, validity, dismissed, source } = evidence
  let text = `{"tool":${once(evidence.tool)},"category":"${evidence.category}","ruleId":${often(evidence.ruleId)},"title":${often(evidence.title)}`
  text += `,"severity":"${evidence.severity}"${asReported === undefined ? '' : `,"asReported":${often(asReported)}`},"confidence":"${evidence.confidence}"`
  text += `,"location":${locationText(evidence.location, often)}`
  if (reach !== undefined) text += `,"reach":${JSON.stringify(reach)}`
  if (validity !== undefined) text += `,"validity":"${validity}"`
  if (dismissed !== undefined) text += `,"dismissed":${JSON.stringify(dismissed)}`
  return `${text},"source":{"file":${often(source.file)},"sha256":${often(source.sha256)},"pointer":${quote(source.pointer)}}}`
}

/** What merge made of it, up to its evidence; the object is left open. */
function mergedText(finding: Ranked, { often, once }: Shared): string {
  const { id, basis, category, title, identifiers, family, severity, location, places } = finding
  const { fix, scope, relationship, intel } = finding
  let text = `{"id":${quote(id)},"basis":"${basis}","category":"${category}","title":${often(title)},"identifiers":${identifiers.length === 0 ? '[]' : once(identifiers)}`
  text += `,"family":${family === null ? 'null' : often(family)},"severity":"${severity}"`
  text += `,"location":${locationText(location, often)},"places":[${joinedBy(places, (place) => locationText(place, often))}]`
  if (fix !== undefined) text += `,"fix":${JSON.stringify(fix)}`
  if (scope !== undefined) text += `,"scope":"${scope}"`
  if (relationship !== undefined) text += `,"relationship":"${relationship}"`
  return intel === undefined ? text : `${text},"intel":${JSON.stringify(intel)}`
}

function locationText(location: Location, often: Shared['often']): string {
  if (location.type === 'package') {
    const manifest = location.manifest === undefined ? '' : `,"manifest":${often(location.manifest)}`
    const image = location.image === undefined ? '' : `,"image":${often(location.image)}`
    return `{"type":"package","purl":${often(location.purl)}${manifest}${image}}`
  }
  if (location.type !== 'code') return JSON.stringify(location)
  const { path, startLine, endLine, startColumn } = location
  let text = `{"type":"code","path":${often(path)}`
  if (startLine !== undefined) text += `,"startLine":${startLine}`
  if (endLine !== undefined) text += `,"endLine":${endLine}`
  if (startColumn !== undefined) text += `,"startColumn":${startColumn}`
  return `${text}}`
}
