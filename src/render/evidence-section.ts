import { facts, describeSource } from '../model/facts.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Location } from '../model/location.ts'
import type { Join } from '../model/finding.ts'
import type { Ranked } from '../model/priority.ts'
import type { Section } from './budget.ts'
import { code, fold, prose } from './markdown.ts'
import { placeText } from './place.ts'
import { count, cutStart, grouped } from './plain.ts'
import { titleText } from './title.ts'
import type { View } from './view.ts'

/** The most sightings and facts listed for one finding; the rest is counted. */
const mostEvidence = 8

/** For each ranked finding: every fact with its source, every sighting with tool, file and pointer, and what is related. */
export function evidenceSection(view: View, max: number): Section {
  const { listed } = view
  return {
    leftOut: (left) => `the evidence of ${grouped(left)}`,
    importance: 8,
    total: listed.length,
    units: listed.slice(0, max).map((finding) => evidenceOf(view, finding)),
    wrap: (body, shown) =>
      fold(
        shown === listed.length
          ? 'Evidence: who saw it, where to look it up, and every fact'
          : `Evidence of the first ${grouped(shown)}: who saw it, where to look it up, and every fact`,
        body,
      ),
  }
}

function evidenceOf(view: View, finding: Ranked): string {
  const { priority, id, related } = finding
  const lines = [
    `**${grouped(view.rank.get(id) ?? 0)}. ${prose(titleText(finding), 120)}** ${code(id, 80)}`,
    `- Band ${priority.band}: ${prose(priority.row, 160)}`,
    `- Facts: ${facts(finding)
      .map((fact) => `${prose(fact.because, 140)}${fact.source === '' ? '' : ` (${code(fact.source, 140)})`}`)
      .join('; ')}`,
    ...someOf(finding.evidence).map((evidence) => `- Seen by ${sighting(evidence)}`),
    ...(finding.evidence.length > mostEvidence
      ? [`- … and ${count(finding.evidence.length - mostEvidence, 'more sighting')}`]
      : []),
    ...someOf(finding.joined).map((join) => `- One finding because: ${joinText(join)}`),
    ...(related.length === 0
      ? []
      : [
          `- Close, and not the same: ${someOf(related)
            .map(({ id: other, reason }) => `${otherText(view, other)} (${dashless(reason)})`)
            .join(', ')}${related.length > mostEvidence ? ` and ${related.length - mostEvidence} more` : ''}`,
        ]),
  ]
  return `${lines.join('\n')}\n`
}

const someOf = <T>(list: readonly T[]): readonly T[] => list.slice(0, mostEvidence)
const dashless = (reason: string): string => reason.replaceAll('-', ' ')

function sighting({ tool, ruleId, location, source, dismissed }: Evidence): string {
  const version = tool.version === undefined ? '' : ` ${tool.version}`
  const aside = dismissed === undefined ? '' : `, set aside: ${prose(dismissed.justification, 120)}`
  return `${prose(`${tool.name}${version}`, 60)} (${code(ruleId, 80)}) at ${code(placeOf(location), 100)}: ${code(describeSource(source), 160)}${aside}`
}

const placeOf = (location: Location): string =>
  location.type === 'code' ? cutStart(placeText(location), 100) : placeText(location)

function joinText({ reason, values }: Join): string {
  const said = Object.entries(values).map(([name, value]) => `${prose(name, 30)} ${code(value, 80)}`)
  return [dashless(reason), ...said.slice(0, 6)].join(', ')
}

function otherText(view: View, id: string): string {
  const rank = view.rank.get(id)
  return rank === undefined ? code(id, 80) : `no. ${grouped(rank)}`
}
