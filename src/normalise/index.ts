import { isSecurity } from '../model/category.ts'
import type { Draft } from '../model/draft.ts'
import type { Evidence, Source, Tool } from '../model/evidence.ts'
import { canonicalIdentifiers, recogniseIdentifier, type Identifier } from '../model/identifier.ts'
import type { PlacedDraft, RawReport, Report } from '../model/report.ts'
import type { Severity } from '../model/severity.ts'
import { isAdvisory, type Sighting } from '../model/sighting.ts'
import { weaknessFamily } from './family.ts'
import { hashSecret } from './fingerprint.ts'
import { memoised, normaliseLocation, purlSpelling, type Spelling } from './location.ts'
import { cleanPath } from './path.ts'
import { redact } from './redact.ts'
import { toSeverity } from './severity.ts'

export { alignPaths } from './align.ts'

export type NormaliseOptions = {
  /** Absolute prefixes to take off paths. */
  readonly roots: readonly string[]
  /** Key of the hash by which one secret is known again inside this run; never leaves it. */
  readonly secretKey: string
}

/** A reader’s drafts in one schema and one spelling: paths, severities, identifiers; secrets removed. Nothing is dropped. */
export function normalise(raw: RawReport, options: NormaliseOptions): Report {
  const { drafts, severities, ...info } = raw
  const spelling: Spelling = { path: memoised((path) => redact(cleanPath(path, options.roots))), purl: purlSpelling() }
  const context: Context = {
    raw,
    severities,
    spelling,
    secretKey: options.secretKey,
    rules: new Map(),
    words: { ruleId: memoised((text) => redact(text)), title: memoised((text) => titled(text, [])) },
  }
  const problems = info.problems.map((problem) => ({ ...problem, message: redact(problem.message) }))
  return { ...info, problems, sightings: drafts.map((placed) => toSighting(placed, context)) }
}

type Context = {
  readonly raw: RawReport
  readonly severities: Readonly<Record<string, Severity>>
  readonly spelling: Spelling
  readonly secretKey: string
  /** Identifiers by their raw spelling: rules repeat theirs thousands of times. */
  readonly rules: Map<string, readonly Identifier[]>
  /** Texts without a secret of their own, worked out once: a rule says the same of all its findings. */
  readonly words: { readonly ruleId: (raw: string) => string; readonly title: (raw: string) => string }
}

const noTool: Tool = { name: 'unknown tool' }

function toSighting({ draft, pointer }: PlacedDraft, context: Context): Sighting {
  const { raw, spelling } = context
  const identifiers = identifiersOf(draft, context)
  const secrets = draft.secret === undefined ? [] : draft.secret.split(/\r?\n/)
  const category = draft.category ?? raw.category ?? 'sast'
  const plain = secrets.length === 0
  const ruleId = plain ? context.words.ruleId(draft.ruleId) : redact(draft.ruleId, secrets)
  const title = (plain ? context.words.title(draft.title) : titled(draft.title, secrets)) || ruleId
  const evidence: Evidence = {
    tool: draft.tool ?? raw.tool ?? noTool,
    category,
    ruleId,
    title,
    ...toSeverity(draft.severity, context.severities),
    confidence: draft.confidence ?? 'unknown',
    location: normaliseLocation(draft.location, spelling),
    ...reachOf(draft, secrets),
    ...(draft.validity === undefined ? {} : { validity: draft.validity }),
    ...dismissedOf(draft, secrets, raw.trusted === true),
    source: { file: raw.file, sha256: raw.sha256, pointer } satisfies Source,
  }
  const fix = fixOf(draft, secrets)
  return {
    evidence,
    identifiers,
    also: draft.also === undefined ? [] : draft.also.map((location) => normaliseLocation(location, spelling)),
    family: hasFamily(evidence, identifiers)
      ? weaknessFamily(identifiers, { tool: evidence.tool.name, ruleId, title })
      : null,
    ...(draft.secret === undefined || draft.secret.trim() === ''
      ? {}
      : { secretHash: hashSecret(draft.secret, context.secretKey) }),
    ...(fix === null ? {} : { fix }),
    ...(draft.scope === undefined ? {} : { scope: draft.scope }),
    ...(draft.relationship === undefined ? {} : { relationship: draft.relationship }),
    ...(draft.intel === undefined ? {} : { intel: draft.intel }),
    ...(draft.toolFingerprint === undefined ? {} : { toolFingerprint: draft.toolFingerprint }),
  }
}

/** Whether it is a flaw of one's own code or set-up, which tools name by its kind. */
const hasFamily = ({ category, location }: Evidence, identifiers: readonly Identifier[]): boolean =>
  isSecurity(category) && category !== 'secret' && !isAdvisory({ category, location, identifiers })

function reachOf({ reach }: Draft, secrets: readonly string[]): Pick<Evidence, 'reach'> {
  if (reach === undefined || reach.length === 0) return {}
  return { reach: reach.map((claim) => ({ ...claim, original: redact(claim.original, secrets) })) }
}

function dismissedOf({ dismissed }: Draft, secrets: readonly string[], trusted: boolean): Pick<Evidence, 'dismissed'> {
  if (dismissed === undefined) return {}
  const justification = redact(dismissed.justification, secrets)
  const accepted = trusted && dismissed.by === 'vex' ? { accepted: true as const } : {}
  return { dismissed: { ...dismissed, justification, ...accepted } }
}

/** Longest title kept: a line of a table, not an essay; the report itself stays one pointer away. */
const titleLimit = 200

function titled(text: string, secrets: readonly string[]): string {
  const line = redact(text, secrets).replace(/\s+/g, ' ').trim()
  return line.length <= titleLimit
    ? line
    : `${line
        .slice(0, titleLimit - 1)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trimEnd()}…`
}

function identifiersOf(draft: Draft, context: Context): readonly Identifier[] {
  const texts = (draft.identifiers ?? []).filter((text): text is string => typeof text === 'string' && text !== '')
  if (texts.length === 0) return []
  const key = texts.join('\n')
  let found = context.rules.get(key)
  if (found === undefined) {
    found = canonicalIdentifiers(texts.map(recogniseIdentifier).filter((identifier) => identifier !== null))
    context.rules.set(key, found)
  }
  return found
}

function fixOf(draft: Draft, secrets: readonly string[]): { version?: string; advice?: string } | null {
  const version = draft.fix?.version?.trim()
  const advice = draft.fix?.advice === undefined ? undefined : titled(draft.fix.advice, secrets)
  const fix = { ...(version ? { version } : {}), ...(advice ? { advice } : {}) }
  return Object.keys(fix).length === 0 ? null : fix
}
