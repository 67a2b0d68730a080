import { memoised } from '../memoised.ts'
import { isSecurity } from '../model/category.ts'
import type { Draft } from '../model/draft.ts'
import type { Evidence, Tool } from '../model/evidence.ts'
import type { Fix } from '../model/finding.ts'
import type { Identifier } from '../model/identifier.ts'
import type { Location } from '../model/location.ts'
import type { ReachClaim } from '../model/reach.ts'
import type { PlacedDraft, RawReport, Report } from '../model/report.ts'
import { isAdvisory, type Sighting } from '../model/sighting.ts'
import { weaknessFamily } from './family.ts'
import { hashSecret } from './fingerprint.ts'
import { identifierLists } from './identifiers.ts'
import { normaliseLocation, normaliseLocations, purlSpelling, type Spelling } from './location.ts'
import { cleanPath } from './path.ts'
import { redact } from './redact.ts'
import { severityScale } from './severity.ts'

export { alignPaths } from './align.ts'
export { secretsOf, withoutKnownSecrets } from './known-secrets.ts'
export { withoutParts } from './without-parts.ts'

export type NormaliseOptions = {
  /** Absolute prefixes to take off paths. */
  readonly roots: readonly string[]
  /** Key of the hash by which one secret is known again inside this run; never leaves it. */
  readonly secretKey: string
}

/**
 * Makes what brings a reader’s drafts into one schema and one spelling: paths, severities, identifiers; secrets removed. Nothing is
 * dropped. Made once for a run: each distinct path, package, rule and title is worked out once for all reports.
 */
export function normaliser({ roots, secretKey }: NormaliseOptions): (raw: RawReport) => Report {
  const spelling: Spelling = { path: memoised((path) => redact(cleanPath(path, roots))), purl: purlSpelling() }
  const words = {
    identifiers: identifierLists(),
    ruleId: memoised((text: string) => redact(text)),
    title: memoised((text: string) => titled(text, [])),
  }
  return (raw) => {
    const { drafts, severities, ...info } = raw
    const context: Context = { raw, severity: severityScale(severities), spelling, secretKey, words }
    const problems = info.problems.map((problem) => ({ ...problem, message: redact(problem.message) }))
    const scanned = info.scanned === undefined ? {} : { scanned: info.scanned.map(spelling.path) }
    return { ...info, ...scanned, problems, sightings: drafts.map((placed) => toSighting(placed, context)) }
  }
}

type Context = {
  readonly raw: RawReport
  readonly severity: ReturnType<typeof severityScale>
  readonly spelling: Spelling
  readonly secretKey: string
  /** What rules say of all their findings alike; texts without a secret of their own. */
  readonly words: {
    readonly identifiers: ReturnType<typeof identifierLists>
    readonly ruleId: (raw: string) => string
    readonly title: (raw: string) => string
  }
}

const noTool: Tool = { name: 'unknown tool' }
const noSecrets: readonly string[] = []

function toSighting({ draft, pointer }: PlacedDraft, context: Context): Sighting {
  const { raw, spelling } = context
  const identifiers = context.words.identifiers(draft.identifiers)
  const secrets = draft.secret === undefined ? noSecrets : draft.secret.split(/\r?\n/)
  const category = draft.category ?? raw.category ?? 'sast'
  const plain = secrets.length === 0
  const ruleId = plain ? context.words.ruleId(draft.ruleId) : redact(draft.ruleId, secrets)
  const title = (plain ? context.words.title(draft.title) : titled(draft.title, secrets)) || ruleId
  const { severity, asReported } = context.severity(draft.severity)
  const { reach, dismissed } = draft
  const evidence: Evidence = {
    tool: draft.tool ?? raw.tool ?? noTool,
    category,
    ruleId,
    title,
    severity,
    asReported,
    confidence: draft.confidence ?? 'unknown',
    location: normaliseLocation(draft.location, spelling),
    reach: reach === undefined || reach.length === 0 ? undefined : reachOf(reach, secrets),
    validity: draft.validity,
    dismissed: dismissed === undefined ? undefined : dismissedOf(dismissed, secrets, raw.trusted === true),
    source: { file: raw.file, sha256: raw.sha256, pointer },
  }
  return sightingOf(draft, { evidence, identifiers, secrets, context })
}

const nowhere: readonly Location[] = []

function sightingOf(
  draft: Draft,
  found: {
    readonly evidence: Evidence
    readonly identifiers: readonly Identifier[]
    readonly secrets: readonly string[]
    readonly context: Context
  },
): Sighting {
  const { evidence, identifiers, secrets, context } = found
  const { also, fix, secret } = draft
  return {
    evidence,
    identifiers,
    also: also === undefined ? nowhere : normaliseLocations(also, context.spelling),
    family: hasFamily(evidence, identifiers)
      ? weaknessFamily(identifiers, { tool: evidence.tool.name, ruleId: evidence.ruleId, title: evidence.title })
      : null,
    secretHash: secret === undefined || secret.trim() === '' ? undefined : hashSecret(secret, context.secretKey),
    fix: fix === undefined ? undefined : fixOf(fix, secrets),
    scope: draft.scope,
    relationship: draft.relationship,
    intel: draft.intel,
    toolFingerprint: draft.toolFingerprint,
    resource: evidence.category === 'iac' ? addressOf(draft.resource) : undefined,
  }
}

/** The address of a resource; a path (`/Dockerfile.RUN`) names a file and what stands in it many times, and is none. */
const addressOf = (raw: string | undefined): string | undefined => {
  const text = raw?.trim() ?? ''
  return text === '' || text.startsWith('/') ? undefined : redact(text)
}

/** Whether it is a flaw of one's own code or set-up, which tools name by its kind. */
const hasFamily = ({ category, location }: Evidence, identifiers: readonly Identifier[]): boolean =>
  isSecurity(category) && category !== 'secret' && !isAdvisory({ category, location, identifiers })

/** The claims without secrets; the list itself where nothing of it changes, as readers share it. */
function reachOf(reach: readonly ReachClaim[], secrets: readonly string[]): readonly ReachClaim[] {
  const claims = reach.map((claim) => {
    const original = redact(claim.original, secrets)
    return original === claim.original ? claim : { ...claim, original }
  })
  return claims.every((claim, at) => claim === reach[at]) ? reach : claims
}

/** A claim by VEX is accepted where the platform team gave it: a scanner’s own is that tool’s word. */
function dismissedOf(
  dismissed: NonNullable<Draft['dismissed']>,
  secrets: readonly string[],
  trusted: boolean,
): NonNullable<Evidence['dismissed']> {
  const justification = redact(dismissed.justification, secrets)
  return { ...dismissed, justification, ...(trusted && dismissed.by === 'vex' ? { accepted: true as const } : {}) }
}

/** Longest title kept: a line of a table, not an essay; the report itself stays one pointer away. */
const titleLimit = 200

/** Blanks that are not single spaces between words. */
const uneven = /\s\s|[^\S ]|^ | $/

function titled(text: string, secrets: readonly string[]): string {
  const plain = redact(text, secrets)
  const line = uneven.test(plain) ? plain.replace(/\s+/g, ' ').trim() : plain
  return line.length <= titleLimit
    ? line
    : `${line
        .slice(0, titleLimit - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
}

function fixOf(said: NonNullable<Draft['fix']>, secrets: readonly string[]): Fix | undefined {
  const version = said.version?.trim()
  const advice = said.advice === undefined ? undefined : titled(said.advice, secrets)
  const fix = { ...(version ? { version } : {}), ...(advice ? { advice } : {}) }
  return Object.keys(fix).length === 0 ? undefined : fix
}
