import { memoised, remembered } from '../memoised.ts'
import type { Tracked } from '../model/change.ts'
import { facts } from '../model/facts.ts'
import type { Join } from '../model/finding.ts'
import type { Identifier } from '../model/identifier.ts'
import type { Fact, Priority, Ranked } from '../model/priority.ts'
import type { Reach } from '../model/reach.ts'
import { evidenceWriter } from './json-evidence.ts'
import { locationWriter } from './json-location.ts'
import { signalsWriter } from './json-signals.ts'
import {
  addList,
  addPart,
  addText,
  addValue,
  isPlain,
  partOf,
  quote,
  quoter,
  type Part,
  type Writing,
} from './json-text.ts'

/**
 * Makes a writer of findings, each one JSON object with its keys in the order of docs/assessment.md. What many findings share
 * (signals, paths, rules, titles) becomes text once, and what every finding has is put together by hand: `JSON.stringify` of a whole
 * finding is as fast, and under Node 20 the peak of a run over 100,000 results rises by 200 to 300 MB.
 */
export function findingWriter(): (to: Writing, finding: Ranked) => void {
  const addLocation = locationWriter()
  const addEvidence = evidenceWriter(addLocation)
  const addMerged = mergedWriter()
  const addSignals = signalsWriter()
  const addReach = reachWriter()
  const addTracked = trackedWriter()
  const addJoin = joinWriter()
  const addFact = factWriter()
  const priorityPart = remembered(memoised(priorityOf))
  return (to, finding) => {
    addMerged(to, finding)
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
    addTracked(to, finding)
    addPart(to, priorityPart(finding.priority))
    addList(to, facts(finding), addFact)
    to.text += '}}'
  }
}

/** Makes a writer of what merge made of a finding, up to its location; the object is left open. */
function mergedWriter(): (to: Writing, finding: Ranked) => void {
  const title = quoter()
  const family = quoter(',"family":')
  const identified = remembered(memoised(identifiersOf))
  return (to, finding) => {
    to.text += '{"id":'
    addText(to, finding.id)
    to.text += `,"basis":"${finding.basis}","category":"${finding.category}","title":`
    addPart(to, title(finding.title))
    addPart(to, identified(finding.identifiers))
    if (finding.family === null) to.text += ',"family":null'
    else addPart(to, family(finding.family))
    to.text += `,"severity":"${finding.severity}","location":`
  }
}

/** Findings of the same rules share their list of identifiers. */
const identifiersOf = (identifiers: readonly Identifier[]): Part =>
  partOf(`,"identifiers":${JSON.stringify(identifiers.map(({ scheme, value }) => ({ scheme, value })))}`)

/** Findings of one row of the table share their priority. */
const priorityOf = ({ band, row }: Priority): Part =>
  partOf(`,"priority":{"band":"${band}","row":${quote(row)},"facts":`)

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

/** Makes a writer of reach, of which there are few kinds, and few reasons for each. */
function reachWriter(): (to: Writing, reach: Reach) => void {
  const kinds: { readonly of: Reach; readonly written: (because: string) => Part }[] = []
  return (to, reach) => {
    let kind = kinds.find(({ of }) => isSameReach(of, reach))
    if (kind === undefined) {
      const { verdict, level, contested } = reach
      const opening = `,"reach":{"verdict":"${verdict}","level":"${level}","contested":${contested},"because":`
      kinds.push((kind = { of: reach, written: quoter(opening) }))
    }
    addPart(to, kind.written(reach.because))
    to.text += '}'
  }
}

const isSameReach = (a: Reach, b: Reach): boolean =>
  a.verdict === b.verdict && a.level === b.level && a.contested === b.contested

/** Makes a writer of where findings stand against the baseline: mostly where the one before stands. */
function trackedWriter(): (to: Writing, tracked: Tracked) => void {
  let last: Tracked | null = null
  let lastPart = partOf('')
  return (to, tracked) => {
    if (last === null || !isTrackedAs(last, tracked)) lastPart = trackedPart(tracked)
    last = tracked
    addPart(to, lastPart)
    addField(to, ',"trackedBy":', tracked.trackedBy)
  }
}

const isTrackedAs = (a: Tracked, b: Tracked): boolean =>
  a.change === b.change && a.cause === b.cause && a.causeBecause === b.causeBecause && a.firstSeen === b.firstSeen

const trackedPart = ({ change, cause, causeBecause, firstSeen }: Tracked): Part =>
  partOf(
    `,"change":"${change}","cause":"${cause}","causeBecause":${quote(causeBecause)},"firstSeen":${quote(firstSeen)}`,
  )

/** What few findings have. */
function addField(to: Writing, name: string, value: object | undefined): void {
  if (value === undefined) return
  to.text += name
  addValue(to, value)
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
  const named = memoised((name: string) => partOf(`${quote(name)}:`))
  const namedNext = memoised((name: string) => partOf(`,${quote(name)}:`))
  return (to, { reason, values }) => {
    to.text += `{"reason":"${reason}","values":{`
    let isFirst = true
    for (const name in values) {
      addPart(to, isFirst ? named(name) : namedNext(name))
      addText(to, values[name] ?? '')
      isFirst = false
    }
    to.text += '}}'
  }
}
