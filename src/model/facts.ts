import { memoised, remembered } from '../memoised.ts'
import type { Category } from './category.ts'
import type { Cause } from './change.ts'
import { isDismissed, standingCount } from './dismissed.ts'
import type { Evidence, Source } from './evidence.ts'
import { isAdvisoryId } from './identifier.ts'
import type { Fact, Ranked } from './priority.ts'
import { describeRatings, ratings } from './ratings.ts'
import { reachRank, type ReachLevel } from './reach.ts'
import type { Confidence } from './severity.ts'
import { known, type Signal } from './signal.ts'

/**
 * The checkable facts about a finding, those that bear most on its urgency first: what is known, and what is unknown where that
 * matters. Each names who said so. Made when it is written, never kept; never throws; equal findings give equal facts.
 */
export function facts(finding: Ranked): readonly Fact[] {
  const found: Fact[] = []
  const dismissal = dismissed(finding)
  // A claim that everybody accepts decides the band, whatever follows.
  const isFirst = dismissal !== null && isDismissed(finding)
  if (isFirst) found.push(dismissal)
  add(found, malicious(finding))
  add(found, exploited(finding))
  add(found, likely(finding))
  add(found, reach(finding))
  add(found, exposure(finding))
  add(found, severity(finding))
  add(found, criticality(finding))
  add(found, data(finding))
  add(found, confidence(finding))
  add(found, corroborated(finding))
  add(found, fix(finding))
  add(found, scope(finding))
  add(found, relationship(finding))
  add(found, cause(finding))
  if (!isFirst) add(found, dismissal)
  return found
}

function add(found: Fact[], fact: Fact | null): void {
  if (fact !== null) found.push(fact)
}

/** `reports/scan.sarif#/runs/0/results/3`: where anyone can look it up. Unescaped. */
export const describeSource = ({ file, pointer }: Source): string => (pointer === '' ? file : `${file}#${pointer}`)

const fact = (of: Fact['of'], value: string, because: string, source: string): Fact => ({ of, value, because, source })

/** An advisory about a component: what feeds of exploitation can speak about. */
function hasAdvisory({ identifiers }: Ranked): boolean {
  for (const identifier of identifiers) if (isAdvisoryId(identifier)) return true
  return false
}

/** Whether somebody has to decide about it, so that what is not known has to be said. */
const isUrgent = ({ severity, priority }: Ranked): boolean =>
  severity === 'critical' || severity === 'high' || priority.band < 'B3'

function malicious(finding: Ranked): Fact | null {
  const signal = finding.signals.malicious
  return known(signal) === true
    ? fact('malicious', 'yes', 'the package itself is an attack; remove it', signal.source)
    : null
}

function exploited(finding: Ranked): Fact | null {
  const signal = finding.signals.exploited
  if (signal.state === 'unknown')
    return hasAdvisory(finding)
      ? fact('exploited', 'unknown', `not known whether it is exploited: ${signal.why}`, signal.source)
      : null
  if (signal.value === false) return fact('exploited', 'no', 'not known to be exploited', signal.source)
  return fact('exploited', 'yes', 'known to be exploited', signal.source)
}

function likely(finding: Ranked): Fact | null {
  const signal = finding.signals.likely
  if (signal.state === 'unknown')
    return hasAdvisory(finding) && isUrgent(finding)
      ? fact('likely', 'unknown', `likelihood of exploitation unknown: ${signal.why}`, signal.source)
      : null
  if (typeof signal.value !== 'number') return null
  return fact(
    'likely',
    String(signal.value),
    `${percent(signal.value)} likely to be exploited within 30 days`,
    signal.source,
  )
}

/** 0.1234 → `12 %`; small ones keep a digit, so that nothing known reads as nothing. */
function percent(probability: number): string {
  const hundred = probability * 100
  if (hundred >= 10) return `${Math.round(hundred)} %`
  return hundred < 0.1 ? '< 0.1 %' : `${hundred.toFixed(1)} %`
}

const levelWords: Readonly<Record<ReachLevel, string>> = {
  exercised: 'triggered while running',
  entry_path: 'untrusted input reaches it',
  call_path: 'reachable by a call path',
  symbol_present: 'the vulnerable code is in the artefact',
  package_loaded: 'the package is loaded at run time',
  package_imported: 'the package is imported',
  present: 'present, reach unknown',
  unknown: 'reach unknown',
}

/** Kinds of tools whose findings may or may not be reached; the others saw theirs happen, or there is nothing to reach. */
const reachable: ReadonlySet<Category> = new Set(['sast', 'sca', 'container'])

function reach(finding: Ranked): Fact | null {
  const { verdict, level, contested, because } = finding.reach
  if (finding.category === 'secret') return live(finding)
  if (verdict === 'refuted') return fact('reach', 'refuted', 'no path found', because)
  if (reachRank(level) <= 1 && !(isUrgent(finding) && reachable.has(finding.category))) return null
  return fact('reach', level, contested ? `${levelWords[level]} (tools disagree)` : levelWords[level], because)
}

function live({ signals }: Ranked): Fact {
  const signal = signals['valid-secret']
  if (signal.state === 'unknown')
    return fact('reach', 'unknown', `not known whether the secret is live: ${signal.why}`, signal.source)
  return signal.value === true
    ? fact('reach', 'exercised', 'the secret is live', signal.source)
    : fact('reach', 'refuted', 'the secret is not live', signal.source)
}

/** Who can reach it; findings that share a signal share the fact. */
function exposure(finding: Ranked): Fact | null {
  const signal = finding.signals.exposed
  return signal.state === 'unknown' && !isUrgent(finding) ? null : exposureOf(signal)
}

const exposureOf = remembered((signal: Signal): Fact => {
  if (signal.state === 'unknown') return fact('exposure', 'unknown', `exposure unknown: ${signal.why}`, signal.source)
  const internet = signal.value === true || signal.value === 'internet'
  return internet
    ? fact('exposure', 'internet', 'internet-facing', signal.source)
    : fact('exposure', 'internal', 'internal only', signal.source)
})

function severity({ severity: value, evidence }: Ranked): Fact {
  const all = ratings(evidence)
  const because = value === 'unknown' ? 'no tool rates it' : describeRatings(all)
  return fact('severity', value, because, describeSource((all[0] ?? evidence[0]).source))
}

/** The entry of the catalogue that says so, in the words of the exposure’s signal, so that readers see one source as one. */
function catalogue({ service }: Ranked): string {
  if (service === null) return ''
  return service.source === undefined ? `service ${service.name}` : `service ${service.name} (${service.source})`
}

function criticality(finding: Ranked): Fact | null {
  const value = finding.service?.criticality ?? 'unknown'
  return value === 'unknown' ? null : fact('criticality', value, `${value} business criticality`, catalogue(finding))
}

function data(finding: Ranked): Fact | null {
  const kinds = finding.service?.data ?? []
  return kinds.length === 0 ? null : fact('data', kinds.join(', '), `${kinds.join(', ')} data`, catalogue(finding))
}

const sureness: Readonly<Record<Confidence, number>> = { high: 3, medium: 2, low: 1, unknown: 0 }

function confidence(finding: Ranked): Fact | null {
  let best: Evidence = finding.evidence[0]
  for (const one of finding.evidence) if (sureness[one.confidence] > sureness[best.confidence]) best = one
  const { confidence: level, tool, source } = best
  return level === 'unknown'
    ? null
    : fact('confidence', level, `${level} confidence of ${tool.name}`, describeSource(source))
}

function corroborated(finding: Ranked): Fact | null {
  const signal = finding.signals.corroborated
  return known(signal) === true ? fact('corroborated', 'yes', 'several kinds of tools agree', signal.source) : null
}

function fix(finding: Ranked): Fact | null {
  const signal = finding.signals.fixable
  const version = finding.fix?.version
  if (version !== undefined) {
    const tools = [...new Set(finding.evidence.map(({ tool }) => tool.name))]
    return fact('fix', version, `fixed in ${version}`, `reported by ${tools.join(', ')}`)
  }
  return known(signal) === false ? fact('fix', 'no', 'no fixed version exists', signal.source) : null
}

function scope(finding: Ranked): Fact | null {
  const test = finding.signals['test-code']
  if (known(test) === true) return fact('scope', 'test', 'in test code', test.source)
  const signal = finding.signals.scope
  const value = known(signal)
  if (value === 'development') return fact('scope', 'development', 'development dependency', signal.source)
  return value === 'runtime' ? fact('scope', 'runtime', 'ships', signal.source) : null
}

function relationship(finding: Ranked): Fact | null {
  const signal = finding.signals.relationship
  const value = known(signal)
  return value === 'direct' || value === 'transitive'
    ? fact('relationship', value, `${value} dependency`, signal.source)
    : null
}

const causeWords: Readonly<Record<Cause, string>> = {
  introduced: 'new in this change',
  disclosed: 'not of this change',
  unknown: 'not known which change brought it',
}

const causeOf = memoised((value: Cause) =>
  remembered((because: string) => fact('cause', value, causeWords[value], because)),
)

/** What brought it; findings of one cause share the fact. */
function cause(finding: Ranked): Fact | null {
  return finding.cause === 'unknown' && !isUrgent(finding) ? null : causeOf(finding.cause)(finding.causeBecause)
}

function dismissed(finding: Ranked): Fact | null {
  const { evidence } = finding
  const aside = evidence.length - standingCount(evidence)
  if (aside === 0) return null
  const first = evidence.find((one) => one.dismissed !== undefined)
  if (first?.dismissed === undefined) return null
  const who = first.dismissed.by === 'vex' ? 'VEX' : first.tool.name
  const share = aside === evidence.length ? '' : ` (${aside} of ${evidence.length} sightings)`
  const because = `set aside by ${who}${share}: ${first.dismissed.justification}`
  return fact('dismissed', first.dismissed.by, because, describeSource(first.source))
}
