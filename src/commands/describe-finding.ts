import type { AssessmentFile } from '../model/assessment-file.ts'

type Finding = AssessmentFile['findings'][number]
type Place = Finding['location']
type Evidence = Finding['evidence'][number]

function place(at: Place): string {
  switch (at.type) {
    case 'code':
      return at.startLine === undefined ? at.path : `${at.path}:${at.startLine}`
    case 'package':
      return [
        at.purl,
        at.manifest === undefined ? '' : `in ${at.manifest}`,
        at.image === undefined ? '' : `in image ${at.image}`,
      ]
        .filter((part) => part !== '')
        .join(' ')
    case 'endpoint':
      return `${at.method} ${at.url}${at.parameter === undefined ? '' : ` (${at.parameter})`}`
    case 'workload':
      return at.uri
  }
}

const row = (name: string, value: string): string => (value === '' ? '' : `${name.padEnd(11)}${value}`)
const or = (texts: readonly string[], none: string): string => (texts.length === 0 ? none : texts.join(', '))

function about(finding: Finding): readonly string[] {
  const { service, fix } = finding
  return [
    finding.title,
    row('Id', `${finding.id} (made of ${finding.basis})`),
    row('Severity', `${finding.severity}, ${finding.category}${finding.family === null ? '' : `, ${finding.family}`}`),
    row('Where', place(finding.location)),
    ...finding.places.map((at) => row('also', place(at))),
    row('Known as', finding.identifiers.map(({ value }) => value).join(', ')),
    row(
      'Owner',
      or(
        finding.owners.map(({ handle, because }) => `${handle} (${because})`),
        'nobody',
      ),
    ),
    row(
      'Service',
      service === null ? 'unknown' : `${service.name}${service.source === undefined ? '' : ` (${service.source})`}`,
    ),
    row('Fix', fix === undefined ? '' : [fix.version, fix.advice].filter((part) => part !== undefined).join(' · ')),
    row(
      'Against',
      `${finding.change}, ${finding.cause}: ${finding.causeBecause}; first seen ${finding.firstSeen.slice(0, 10)}`,
    ),
  ]
}

const ranking = ({ priority }: Finding): readonly string[] => [
  `Why it stands where it stands: band ${priority.band}, ${priority.row}`,
  ...priority.facts.map(({ of, because, source }) => `  ${of.padEnd(14)}${because} (${source})`),
]

function signals(finding: Finding): readonly string[] {
  const unknown = Object.entries(finding.signals).flatMap(([name, signal]) =>
    signal.state === 'unknown' ? [`  ${name.padEnd(14)}${signal.why} (${signal.source})`] : [],
  )
  return unknown.length === 0 ? [] : ['What is not known', ...unknown]
}

function sighting(evidence: Evidence, index: number): readonly string[] {
  const { tool, source, dismissed } = evidence
  const reported = evidence.asReported === undefined ? '' : ` (the tool says ${evidence.asReported})`
  return [
    `  ${index + 1}. ${tool.name}${tool.version === undefined ? '' : ` ${tool.version}`}: ${evidence.ruleId}`,
    `     ${evidence.title}`,
    `     ${evidence.severity}${reported}, confidence ${evidence.confidence}, at ${place(evidence.location)}`,
    ...(evidence.reach ?? []).map(({ level, original }) => `     reach: ${level} (${original})`),
    ...(evidence.validity === undefined ? [] : [`     the secret is ${evidence.validity}`]),
    ...(dismissed === undefined ? [] : [`     set aside by ${dismissed.by}: ${dismissed.justification}`]),
    `     read in ${source.file} at ${source.pointer}`,
    `     sha256 ${source.sha256}`,
  ]
}

function joins({ evidence, joined }: Finding): readonly string[] {
  if (evidence.length === 1) return ['Why it is one finding: one tool saw it, once']
  const reasons = joined.map(({ reason, values }) => {
    const agreed = Object.entries(values).map(([name, value]) => `${name} ${value}`)
    return `  ${reason}${agreed.length === 0 ? '' : `: ${agreed.join(', ')}`}`
  })
  return ['Why it is one finding', ...reasons]
}

function judged({ id }: Finding, { verdict }: AssessmentFile): readonly string[] {
  const rules = verdict.violations
    .filter(({ findings }) => findings.includes(id))
    .map(({ rule, reason, then }) => `  ${then}: ${rule}: ${reason}`)
  const waived = verdict.waived
    .filter(({ findings }) => findings.includes(id))
    .map(({ waiver }) => `  waived until ${waiver.expires} by ${waiver.approvedBy}: ${waiver.reason}, ${waiver.text}`)
  const all = [...rules, ...waived]
  return all.length === 0 ? ['Rules that speak about it: none'] : ['Rules that speak about it', ...all]
}

const neighbours = ({ related }: Finding, { findings }: AssessmentFile): readonly string[] =>
  related.length === 0
    ? []
    : [
        'Close, and not the same',
        ...related.map(
          ({ id, reason }) =>
            `  ${id} ${reason}: ${findings.find((other) => other.id === id)?.title ?? 'no longer here'}`,
        ),
      ]

/** One finding in words, with all its facts and evidence. Text of scanners is not escaped here. */
export function describeFinding(finding: Finding, assessment: AssessmentFile): string {
  const sections = [
    about(finding).filter((line) => line !== ''),
    judged(finding, assessment),
    ranking(finding),
    signals(finding),
    joins(finding),
    [`Evidence (${finding.evidence.length})`, ...finding.evidence.flatMap(sighting)],
    neighbours(finding, assessment),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}
