import { remembered } from '../memoised.ts'
import { facts } from '../model/facts.ts'
import type { Join } from '../model/finding.ts'
import type { Identifier } from '../model/identifier.ts'
import type { Fact, Ranked } from '../model/priority.ts'
import { evidenceWriter } from './json-evidence.ts'
import { locationWriter } from './json-location.ts'
import { signalsWriter } from './json-signals.ts'
import { addList, addPart, addText, addValue, isPlain, partOf, quoter, type Part, type Writing } from './json-text.ts'

type Quoter = (text: string) => Part

/**
 * Makes a writer of findings, each one JSON object with its keys in the order of docs/assessment.md. What many findings share
 * (signals, paths, rules, titles) becomes text once, and what every finding has is put together by hand: `JSON.stringify` of a whole
 * finding is as fast, and under Node 20 the peak of a run over 100,000 results rises by 200 to 300 MB.
 */
export function findingWriter(): (to: Writing, finding: Ranked) => void {
  const quoted = quoter()
  const addLocation = locationWriter()
  const addEvidence = evidenceWriter(addLocation)
  const addSignals = signalsWriter()
  const addJoin = joinWriter()
  const addFact = factWriter()
  return (to, finding) => {
    addMerged(to, finding, quoted)
    to.text += ',"location":'
    addLocation(to, finding.location)
    to.text += ',"places":'
    addList(to, finding.places, addLocation)
    addOptional(to, finding)
    to.text += ',"evidence":'
    addList(to, finding.evidence, addEvidence)
    to.text += ',"joined":'
    addList(to, finding.joined, addJoin)
    addOwned(to, finding)
    to.text += ',"signals":'
    addSignals(to, finding.signals)
    addReach(to, finding.reach)
    addTracked(to, finding, quoted)
    to.text += `,"priority":{"band":"${finding.priority.band}","row":`
    addPart(to, quoted(finding.priority.row))
    to.text += ',"facts":'
    addList(to, facts(finding), addFact)
    to.text += '}}'
  }
}

/** What merge made of it, up to its location; the object is left open. */
function addMerged(to: Writing, finding: Ranked, quoted: Quoter): void {
  const { id, basis, category, family } = finding
  to.text += '{"id":'
  addText(to, id)
  to.text += `,"basis":"${basis}","category":"${category}","title":`
  addPart(to, quoted(finding.title))
  to.text += ',"identifiers":'
  addList(to, finding.identifiers, addIdentifier)
  to.text += ',"family":'
  if (family === null) to.text += 'null'
  else addPart(to, quoted(family))
  to.text += `,"severity":"${finding.severity}"`
}

function addOptional(to: Writing, { fix, scope, relationship, intel }: Ranked): void {
  addField(to, ',"fix":', fix)
  if (scope !== undefined) to.text += `,"scope":"${scope}"`
  if (relationship !== undefined) to.text += `,"relationship":"${relationship}"`
  addField(to, ',"intel":', intel)
}

function addOwned(to: Writing, { related, owners, service }: Ranked): void {
  if (related.length === 0 && owners.length === 0 && service === null) {
    to.text += ',"related":[],"owners":[],"service":null'
    return
  }
  addField(to, ',"related":', related)
  addField(to, ',"owners":', owners)
  if (service === null) to.text += ',"service":null'
  else addField(to, ',"service":', service)
}

function addReach(to: Writing, { verdict, level, contested, because }: Ranked['reach']): void {
  to.text += `,"reach":{"verdict":"${verdict}","level":"${level}","contested":${contested},"because":`
  addText(to, because)
  to.text += '}'
}

function addTracked(to: Writing, { change, cause, causeBecause, firstSeen, trackedBy }: Ranked, quoted: Quoter): void {
  to.text += `,"change":"${change}","cause":"${cause}","causeBecause":`
  addPart(to, quoted(causeBecause))
  to.text += ',"firstSeen":'
  addPart(to, quoted(firstSeen))
  addField(to, ',"trackedBy":', trackedBy)
}

/** What few findings have. */
function addField(to: Writing, name: string, value: object | undefined): void {
  if (value === undefined) return
  to.text += name
  addValue(to, value)
}

function addIdentifier(to: Writing, { scheme, value }: Identifier): void {
  to.text += `{"scheme":"${scheme}","value":`
  addText(to, value)
  to.text += '}'
}

/** Makes a writer of facts. What is said of the exposure and of the cause, many findings share, and those stand together. */
function factWriter(): (to: Writing, fact: Fact) => void {
  const exposure = remembered(factPart)
  const cause = remembered(factPart)
  return (to, fact) => {
    if (fact.of === 'exposure') addPart(to, exposure(fact))
    else if (fact.of === 'cause') addPart(to, cause(fact))
    else addFact(to, fact)
  }
}

function factPart(fact: Fact): Part {
  const { of, value, because, source } = fact
  return partOf(JSON.stringify({ of, value, because, source }))
}

function addFact(to: Writing, { of, value, because, source }: Fact): void {
  // One look at all three is quicker than three.
  if (isPlain(value + because + source)) {
    to.text += `{"of":"${of}","value":"${value}","because":"${because}","source":"${source}"}`
    return
  }
  to.text += `{"of":"${of}","value":`
  addText(to, value)
  to.text += ',"because":'
  addText(to, because)
  to.text += ',"source":'
  addText(to, source)
  to.text += '}'
}

/** Makes a writer of joins. What agreed has one of few names; the values are as many as the findings. */
function joinWriter(): (to: Writing, join: Join) => void {
  const named = quoter()
  return (to, { reason, values }) => {
    to.text += `{"reason":"${reason}","values":{`
    let isFirst = true
    for (const name in values) {
      if (!isFirst) to.text += ','
      isFirst = false
      addPart(to, named(name))
      to.text += ':'
      addText(to, values[name] ?? '')
    }
    to.text += '}}'
  }
}
