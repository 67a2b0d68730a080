import type { Evidence, Source } from '../model/evidence.ts'
import type { Fix } from '../model/finding.ts'
import type { Identifier } from '../model/identifier.ts'
import { codeLocation, endpointLocation, packageLocation, type Location } from '../model/location.ts'
import type { Report, ReportInfo } from '../model/report.ts'
import type { Sighting } from '../model/sighting.ts'
import { putItems, putList, putNumber, putOther, putOwnText, putText, room, type Putting } from './put.ts'
import { takeItems, takeList, takeNumber, takeOther, takeText, type Taking } from './take.ts'
import type { Found } from '../sightings-in.ts'

/**
 * What was found in a file, to be handed from one thread to another: sightings as numbers, each text once. Copying them as they are
 * costs more than reading them did.
 */
export type Packed = {
  readonly words: Int32Array<ArrayBuffer>
  readonly texts: readonly string[]
  /** Objects that go along as they are, each once. */
  readonly others: readonly object[]
  readonly reports: readonly ReportInfo[]
  readonly secrets: readonly string[]
}

/** Packs what was found in a file. A list or object that sightings share they share behind, too. */
export function pack({ reports, secrets }: Found): Packed {
  const to = room()
  const infos: ReportInfo[] = []
  for (const { sightings, ...info } of reports) {
    infos.push(info)
    putItems(to, sightings, putSighting)
  }
  return { words: to.words.slice(0, to.length), texts: to.texts, others: to.others, reports: infos, secrets }
}

/** What was packed, anew. */
export function unpack({ words, texts, others, reports, secrets }: Packed): Found {
  const from: Taking = { words, texts, others, at: 0, lists: [] }
  return {
    reports: reports.map((info): Report => ({ ...info, sightings: takeItems(from, takeSighting) })),
    secrets,
  }
}

// What `put` puts `take` takes, in the same order. Of texts and objects nobody can see any more what they are; they are what was put.
type Whole<T> = Readonly<Record<keyof T, unknown>>

function putSighting(to: Putting, sighting: Sighting): void {
  putEvidence(to, sighting.evidence)
  putList(to, sighting.identifiers, putIdentifier)
  putItems(to, sighting.also, putLocation)
  putText(to, sighting.family)
  putOwnText(to, sighting.secretHash)
  putFix(to, sighting.fix)
  putText(to, sighting.scope)
  putText(to, sighting.relationship)
  putOther(to, sighting.intel)
  putOwnText(to, sighting.toolFingerprint)
  putText(to, sighting.resource)
}

const takeSighting = (from: Taking): Sighting =>
  ({
    evidence: takeEvidence(from),
    identifiers: takeList(from, takeIdentifier),
    also: takeItems(from, takeLocation),
    family: takeText(from) ?? null,
    secretHash: takeText(from),
    fix: takeFix(from),
    scope: takeText(from),
    relationship: takeText(from),
    intel: takeOther(from),
    toolFingerprint: takeText(from),
    resource: takeText(from),
  }) satisfies Whole<Sighting> as Sighting

// No claim is none at all: the normaliser leaves out what is empty.
const nothing: readonly never[] = []
const claimsOf = (claims: readonly unknown[]): readonly unknown[] | undefined =>
  claims.length === 0 ? undefined : claims

function putEvidence(to: Putting, evidence: Evidence): void {
  putOther(to, evidence.tool)
  putText(to, evidence.category)
  putText(to, evidence.ruleId)
  putText(to, evidence.title)
  putText(to, evidence.severity)
  putText(to, evidence.asReported)
  putText(to, evidence.confidence)
  putLocation(to, evidence.location)
  putItems(to, evidence.reach ?? nothing, putOther)
  putText(to, evidence.validity)
  putOther(to, evidence.dismissed)
  putSource(to, evidence.source)
}

const takeEvidence = (from: Taking): Evidence =>
  ({
    tool: takeOther(from),
    category: takeText(from),
    ruleId: takeText(from),
    title: takeText(from),
    severity: takeText(from),
    asReported: takeText(from),
    confidence: takeText(from),
    location: takeLocation(from),
    reach: claimsOf(takeItems(from, takeOther)),
    validity: takeText(from),
    dismissed: takeOther(from),
    source: takeSource(from),
  }) satisfies Whole<Evidence> as Evidence

function putSource(to: Putting, { file, sha256, pointer }: Source): void {
  putText(to, file)
  putText(to, sha256)
  putOwnText(to, pointer)
}

const takeSource = (from: Taking): Source =>
  ({ file: takeText(from), sha256: takeText(from), pointer: takeText(from) }) satisfies Whole<Source> as Source

function putIdentifier(to: Putting, { scheme, value }: Identifier): void {
  putText(to, scheme)
  putText(to, value)
}

const takeIdentifier = (from: Taking): Identifier =>
  ({ scheme: takeText(from), value: takeText(from) }) satisfies Whole<Identifier> as Identifier

function putFix(to: Putting, fix: Fix | undefined): void {
  putText(to, fix?.version)
  putText(to, fix?.advice)
}

function takeFix(from: Taking): Fix | undefined {
  const version = takeText(from)
  const advice = takeText(from)
  if (version === undefined) return advice === undefined ? undefined : { advice }
  return advice === undefined ? { version } : { version, advice }
}

function putLocation(to: Putting, location: Location): void {
  putText(to, location.type)
  switch (location.type) {
    case 'code':
      putText(to, location.path)
      putNumber(to, location.startLine)
      putNumber(to, location.endLine)
      putNumber(to, location.startColumn)
      break
    case 'package':
      putText(to, location.purl)
      putText(to, location.manifest)
      putText(to, location.image)
      break
    case 'endpoint':
      putText(to, location.method)
      putText(to, location.url)
      putText(to, location.parameter)
      break
    case 'workload':
      putText(to, location.uri)
  }
}

function takeLocation(from: Taking): Location {
  const type = takeText(from)
  const first = takeText(from) ?? ''
  switch (type) {
    case 'code':
      return codeLocation(first, takeNumber(from), takeNumber(from), takeNumber(from))
    case 'package':
      return packageLocation(first, takeText(from), takeText(from))
    case 'endpoint':
      return endpointLocation(first, takeText(from) ?? '', takeText(from))
    default:
      return { type: 'workload', uri: first }
  }
}
