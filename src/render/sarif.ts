import type { Assessment, RunContext } from '../model/assessment.ts'
import type { Location } from '../model/location.ts'
import type { Ranked } from '../model/priority.ts'
import { fixText } from './advice.ts'
import { jsonChunks } from './json-chunks.ts'
import { encodePath, filePlace, firstFile, packageName, placeText, repositoryPath, type FilePlace } from './place.ts'
import { short } from './plain.ts'
import { sarifLevel, sarifRuleId, sarifRules } from './sarif-rules.ts'
import { titleText } from './title.ts'
import { viewOf } from './view.ts'
import { reasons } from './reasons.ts'

/** The most results of a run that an upload may have. */
const mostResults = 25_000
/** Locations of one result; GitHub shows the first, and keeps a hundred. */
const mostRelated = 20

/**
 * One SARIF 2.1.0 log for code scanning (https://docs.oasis-open.org/sarif/sarif/v2.1.0/): one run, our rules, the most urgent
 * results up to the limit. Waived and dismissed findings are left out, because an upload would show them as open alerts.
 */
export function* sarif(assessment: Assessment): Iterable<string> {
  yield* jsonChunks(pieces(assessment))
}

function* pieces(assessment: Assessment): Generator<string> {
  const listed = viewOf(assessment).listed.slice(0, mostResults)
  const rules = sarifRules(listed)
  const driver = {
    name: 'Posture Gate',
    informationUri: 'https://github.com/posture-gate/posture-gate',
    rules: [...rules.values()].map(({ rule }) => rule),
  }
  const opening = JSON.stringify({ driver })
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\n"tool":${opening},\n`
  yield '"automationDetails":{"id":"posture-gate/"},"columnKind":"utf16CodeUnits",\n"results":['
  for (const [index, finding] of listed.entries()) {
    const ruleIndex = rules.get(sarifRuleId(finding))?.index
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(resultOf(assessment.run, finding, ruleIndex))}`
  }
  yield '\n]}]}\n'
}

function resultOf(run: RunContext, finding: Ranked, ruleIndex: number | undefined): unknown {
  const first = firstFile(finding)
  const others = [finding.location, ...finding.places].flatMap((location) => {
    const place = filePlace(location)
    return place === null || samePlace(place, first) ? [] : [place]
  })
  return {
    ruleId: sarifRuleId(finding),
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevel(finding.severity),
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: first === null ? standIn(finding.location) : physical(run, first) }],
    ...(others.length === 0
      ? {}
      : { relatedLocations: others.slice(0, mostRelated).map((place, id) => related(run, place, id + 1)) }),
    partialFingerprints: { 'postureGate/v1': finding.id },
    ...(finding.change === 'unknown' ? {} : { baselineState: finding.change === 'open' ? 'unchanged' : 'new' }),
    properties: {
      band: finding.priority.band,
      cause: finding.cause,
      owners: finding.owners.slice(0, 10).map(({ handle }) => short(handle, 100)),
      ...(finding.service === null ? {} : { service: short(finding.service.name, 100) }),
      tools: [...new Set(finding.evidence.map(({ tool }) => short(tool.name, 60)))].slice(0, 20),
    },
  }
}

const related = (run: RunContext, place: FilePlace, id: number): unknown => ({
  id,
  physicalLocation: physical(run, place),
})

const samePlace = (a: FilePlace, b: FilePlace | null): boolean => a.path === b?.path && a.startLine === b.startLine

/** What is wrong, why it matters, and the way out, as plain text: a message is shown as it is, brackets would make links of it. */
function messageOf(finding: Ranked): string {
  const why = reasons(finding, 4).map((reason) => short(reason, 160))
  const place =
    firstFile(finding) === null || finding.location.type !== 'code'
      ? [`At ${short(placeText(finding.location), 200)}.`]
      : []
  const lines = [
    `${short(titleText(finding), 300)}.`,
    ...place,
    ...(why.length === 0 ? [] : [`Why: ${why.join('; ')}.`]),
    `Fix: ${short(fixText(finding), 300)}.`,
  ]
  return lines.join('\n').replace(/[[\]]/g, (bracket) => (bracket === '[' ? '(' : ')'))
}

function physical(run: RunContext, { path, startLine, endLine }: FilePlace): unknown {
  const inside = repositoryPath(run, path)
  const uri = encodePath(inside ?? path.replace(/^\/+/, '').replaceAll('..', '_'))
  const start = startLine ?? 1
  return {
    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
    region: { startLine: start, ...(endLine !== undefined && endLine > start ? { endLine } : {}) },
  }
}

/** A place without a file gets a stable path of its own, so that its alert stays one alert from run to run. */
function standIn(location: Location): unknown {
  const name =
    location.type === 'package' ? packageName(location.purl).name.replace(/(?<=.)@[^@]*$/, '') : placeName(location)
  const segments = short(name, 200)
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
  return {
    artifactLocation: {
      uri: encodePath(['.posture-gate', location.type, ...segments].join('/')),
      uriBaseId: '%SRCROOT%',
    },
    region: { startLine: 1 },
  }
}

const placeName = (location: Exclude<Location, { type: 'package' }>): string =>
  location.type === 'endpoint'
    ? `${location.method}/${location.url.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/s, '')}`
    : placeText(location)
