import { memoised } from '../memoised.ts'
import { facts } from '../model/facts.ts'
import type { Identifier } from '../model/identifier.ts'
import type { Fact, Ranked } from '../model/priority.ts'
import { signalNames, type Signal, type Signals } from '../model/signal.ts'
import { evidenceWriter } from './json-evidence.ts'
import { locationWriter } from './json-location.ts'
import { listOf, quote, quoter } from './json-text.ts'

/**
 * Makes a writer of findings, each one JSON object with its keys in the order of docs/assessment.md. What many findings share
 * (signals, paths, rules, titles) becomes text once, and what every finding has is put together by hand: `JSON.stringify` of a whole
 * finding is as fast, and under Node 20 the peak of a run over 100,000 results rises by 200 to 300 MB.
 */
export function findingWriter(): (finding: Ranked) => string {
  const quoted = quoter()
  const located = locationWriter()
  const evidenceText = evidenceWriter(located)
  const signalsText = signalsWriter()
  return (finding) => {
    const { evidence, related, owners, service, priority, trackedBy } = finding
    let text = `${mergedText(finding, quoted)},"location":${located(finding.location)},"places":${listOf(finding.places, located)}`
    text += `${optionalText(finding)},"evidence":${listOf(evidence, evidenceText)}`
    text += `,"joined":${listOf(finding.joined, joinText)},"related":${related.length === 0 ? '[]' : JSON.stringify(related)}`
    text += `,"owners":${owners.length === 0 ? '[]' : JSON.stringify(owners)},"service":${service === null ? 'null' : JSON.stringify(service)}`
    text += `,"signals":${signalsText(finding.signals)},"reach":${reachText(finding.reach)}`
    text += `,"change":"${finding.change}","cause":"${finding.cause}","causeBecause":${quote(finding.causeBecause)},"firstSeen":${quote(finding.firstSeen)}`
    if (trackedBy !== undefined) text += `,"trackedBy":${JSON.stringify(trackedBy)}`
    return `${text},"priority":{"band":"${priority.band}","row":${quote(priority.row)},"facts":${listOf(facts(finding), factText)}}}`
  }
}

/** What merge made of it, up to its location; the object is left open. */
function mergedText(finding: Ranked, quoted: (text: string) => string): string {
  const { id, basis, category, title, identifiers, family, severity } = finding
  const named = family === null ? 'null' : quote(family)
  return `{"id":${quote(id)},"basis":"${basis}","category":"${category}","title":${quoted(title)},"identifiers":${listOf(identifiers, identifierText)},"family":${named},"severity":"${severity}"`
}

function optionalText({ fix, scope, relationship, intel }: Ranked): string {
  let text = ''
  if (fix !== undefined) text += `,"fix":${JSON.stringify(fix)}`
  if (scope !== undefined) text += `,"scope":"${scope}"`
  if (relationship !== undefined) text += `,"relationship":"${relationship}"`
  return intel === undefined ? text : `${text},"intel":${JSON.stringify(intel)}`
}

const identifierText = ({ scheme, value }: Identifier): string => `{"scheme":"${scheme}","value":${quote(value)}}`

function signalsWriter(): (signals: Signals) => string {
  const named = signalNames.map((name, at) => {
    const before = `${at === 0 ? '{' : ','}"${name}":`
    return { name, text: memoised((signal: Signal) => before + JSON.stringify(signal)) }
  })
  return (signals) => {
    let all = ''
    for (const { name, text } of named) all += text(signals[name])
    return `${all}}`
  }
}

const reachText = ({ verdict, level, contested, because }: Ranked['reach']): string =>
  `{"verdict":"${verdict}","level":"${level}","contested":${contested},"because":${quote(because)}}`

const factText = ({ of, value, because, source }: Fact): string =>
  `{"of":"${of}","value":${quote(value)},"because":${quote(because)},"source":${quote(source)}}`

function joinText({ reason, values }: Ranked['joined'][number]): string {
  const named = listOf(Object.keys(values), (name) => `${quote(name)}:${quote(values[name] ?? '')}`)
  return `{"reason":"${reason}","values":{${named.slice(1, -1)}}}`
}
