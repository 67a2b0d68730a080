import { categories, type Category } from '../../model/category.ts'
import type { Aside, Draft } from '../../model/draft.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { closestFix } from '../readers/fixed-version.ts'
import { secretValue } from '../readers/secret-value.ts'
import { confidenceOf, cweOf } from '../readers/words.ts'
import { compilePlace, compilePlaces } from './compile-place.ts'
import { compileText, compileTexts, type Text } from './compile-source.ts'
import { compileWhen, type Test } from './compile-when.ts'
import type { Finding } from './mapping-schema.ts'
import type { Scope } from './scope.ts'
import type { Source } from './source-schema.ts'

/** An entry, or an item of one, as a draft. Throws, in words for people, where it has no rule, title or place. */
export type MakeDraft = (scope: Scope) => Draft | Aside

/** The part of a mapping that says what an entry is, as a function. */
export function compileFinding(finding: Finding): MakeDraft {
  const requirements = (finding.require ?? []).map(({ ...when }) => ({ test: compileWhen(when), when }))
  const asides = compileReasons(finding.aside)
  const body = compileBody(finding)
  return (scope) => {
    // What is no finding need not have what a finding has.
    const because = asides(scope)
    if (because !== undefined) return { aside: because }
    const unmet = requirements.find(({ test }) => !test(scope))
    if (unmet !== undefined) throw new Error(`expected what \`require\` says: ${JSON.stringify(unmet.when)}`)
    return body(scope)
  }
}

function compileBody(finding: Finding): (scope: Scope) => Draft {
  const rule = demanded('rule', finding.rule)
  const title = demanded('title', finding.title)
  const place = compilePlace(finding.place)
  const further = compilePlaces(finding.also)
  const severity = compileSeverity(finding)
  const naming = compileNames(finding)
  const facts = compileFacts(finding)
  return (scope) => {
    const location = place(scope)
    if (location === undefined) throw new Error('nothing stands where `place` looks')
    return {
      ruleId: rule(scope),
      title: title(scope),
      severity: severity(scope),
      ...naming(scope),
      ...facts(scope),
      location,
      ...(finding.also === undefined ? {} : { also: further(scope) }),
    }
  }
}

function demanded(what: string, source: Source): (scope: Scope) => string {
  const text = compileText(source)
  return (scope) => {
    const found = text(scope)
    if (found === undefined) throw new Error(`nothing stands where \`${what}\` looks`)
    return found
  }
}

function compileSeverity({ severity, score, vectors }: Finding): (scope: Scope) => Draft['severity'] {
  const word = compileText(severity)
  const number = compileText(score)
  const all = compileTexts(vectors)
  return (scope) => {
    const value = Number(number(scope) ?? NaN)
    return {
      ...(severity === undefined ? {} : { word: word(scope) }),
      ...(Number.isFinite(value) ? { score: value } : {}),
      ...(vectors === undefined ? {} : { vectors: all(scope) }),
    }
  }
}

function compileNames(finding: Finding): (s: Scope) => Partial<Draft> {
  const { identifiers, cwe, fingerprint, resource, category, confidence } = finding
  const names = compileTexts(identifiers)
  const weaknesses = compileTexts(cwe)
  const print = compileText(fingerprint)
  const address = compileText(resource)
  const kind = compileText(category)
  const sure = compileText(confidence)
  const named = identifiers !== undefined || cwe !== undefined
  return (scope) => {
    const routed = kind(scope)
    return {
      ...(named ? { identifiers: [...names(scope), ...weaknesses(scope).map(cweOf)] } : {}),
      category: categories.find((one): one is Category => one === routed),
      confidence: confidenceOf(sure(scope)),
      toolFingerprint: print(scope),
      ...(resource === undefined ? {} : { resource: address(scope) }),
    }
  }
}

function compileFacts(finding: Finding): (scope: Scope) => Partial<Draft> {
  const fix = compileFix(finding)
  const dismissals = compileReasons(finding.dismissed)
  const reach = compileReach(finding)
  const secret = compileText(finding.secret)
  const scope = oneOf(['runtime', 'development'] as const, finding.scope)
  const relationship = oneOf(['direct', 'transitive'] as const, finding.relationship)
  const validity = oneOf(['valid', 'invalid'] as const, finding.validity)
  return (here) => {
    const justification = dismissals(here)
    return {
      fix: fix(here),
      dismissed: justification === undefined ? undefined : { by: 'tool', justification },
      ...(finding.reach === undefined ? {} : { reach: reach(here) }),
      secret: secretValue(secret(here)),
      scope: scope(here),
      relationship: relationship(here),
      validity: validity(here),
    }
  }
}

/** One of our words, or nothing: what a tool says in other words is given with `words`. */
function oneOf<Word extends string>(
  words: readonly Word[],
  source: Source | undefined,
): (s: Scope) => Word | undefined {
  const text = compileText(source)
  return (scope) => {
    const found = text(scope)
    return words.find((word) => word === found)
  }
}

function compileFix({ fix, place }: Finding): (scope: Scope) => Draft['fix'] {
  const version = compileText(fix?.version)
  const versions = compileTexts(fix?.versions)
  const advice = compileText(fix?.advice)
  const [first] = Array.isArray(place) ? place : [place]
  const installed = compileText(first?.version)
  return (scope) => {
    const to = version(scope) ?? closestFix(installed(scope), versions(scope))
    const how = advice(scope)
    return to === undefined && how === undefined ? undefined : { version: to, advice: how }
  }
}

function compileReasons(reasons: Finding['dismissed']): Text {
  const made = (reasons ?? []).map(({ when, because }) => ({ test: compileWhen(when), text: compileText(because) }))
  return (scope) => {
    const reason = made.find(({ test }) => test(scope))
    return reason === undefined ? undefined : (reason.text(scope) ?? 'set aside by the tool')
  }
}

function compileReach({ reach }: Finding): (scope: Scope) => readonly ReachClaim[] {
  const always: Test = () => true
  const made = (reach ?? []).map(({ when, original, ...claim }) => ({
    claim,
    test: when === undefined ? always : compileWhen(when),
    original: compileText(original),
  }))
  return (scope) =>
    made.flatMap(({ claim, test, original }) =>
      test(scope) ? [{ ...claim, original: original(scope) ?? claim.level }] : [],
    )
}
