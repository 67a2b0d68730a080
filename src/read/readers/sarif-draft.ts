import type { Category } from '../../model/category.ts'
import type { Aside, Draft } from '../../model/draft.ts'
import { codeLocation, type Location } from '../../model/location.ts'
import { fieldsOf, listOf, numberOf, textOf, type Fields } from './fields.ts'
import { headline } from './headline.ts'
import { packageAt, workloadAt } from './locations.ts'
import { resultCategory } from './sarif-category.ts'
import type { Found } from './sarif-found.ts'
import { distinct, flowsOf, placesOf, stacksOf, stepsOf, uriOf, type Places } from './sarif-location.ts'
import { messageOf } from './sarif-message.ts'
import { reachOf } from './sarif-reach.ts'
import { ruleOf, type RuleFacts } from './sarif-rules.ts'
import type { RunTable } from './sarif-run.ts'
import { secretOf } from './sarif-secret.ts'
import { levelOf, resultConfidence, resultRating, severityOf } from './sarif-severity.ts'
import { resultWeaknesses } from './sarif-weaknesses.ts'

const asides = new Set(['pass', 'notApplicable', 'informational'])

/** The draft of a result; an aside where the tool itself says that nothing is wrong, or no longer. */
export function toDraft(result: Fields, table: RunTable): Draft | Aside {
  const kind = textOf(result.kind)
  if (kind !== undefined && asides.has(kind)) return { aside: kind }
  if (result.baselineState === 'absent') return { aside: 'no longer there' }
  const { run, rules, places } = table
  const facts = ruleOf(result, rules, () => nameless(result, table))
  const message = messageOf(result.message, facts.rule, rules.components, table.plain) ?? ''
  const found = packageFor(result, facts, message, table)
  const category = categoryFor(result, facts, found)
  const named = placesOf(result, places)
  const flows = allSteps(flowsOf(result), places)
  const stacks = allSteps(stacksOf(result), places)
  return {
    category,
    ruleId: facts.id,
    title: titleOf(message, facts, category, table),
    severity: severityOf(resultRating(result, table.severityInMessage), facts.rating, () =>
      table.levelCounts ? levelOf(result, facts, run) : undefined,
    ),
    confidence: resultConfidence(result) ?? facts.confidence,
    identifiers: identifiersOf(result, facts, found, run),
    location:
      found === null
        ? (named[0] ?? flows[0]?.at(-1) ?? stacks[0]?.[0] ?? nowhere(category))
        : packageAt(found.purl, found),
    also:
      flows.length === 0 && stacks.length === 0 && named.length < 2
        ? undefined
        : distinct([...flows, ...stacks, named.slice(1)]),
    fix: found?.fix,
    reach: reachOf(result, { run, flows, category }),
    secret: category === 'secret' ? secretOf(result) : undefined,
    dismissed:
      table.suppressionsCount && result.suppressions !== undefined
        ? dismissalOf(listOf(result.suppressions).map(fieldsOf))
        : undefined,
    toolFingerprint: found === null ? printOf(result) : undefined,
  }
}

const noSteps: readonly (readonly Location[])[] = []

/** The steps of each; most results have none. */
function allSteps(lists: readonly (readonly unknown[])[], places: Places): readonly (readonly Location[])[] {
  if (lists.length === 0) return noSteps
  const all: (readonly Location[])[] = []
  for (const steps of lists) all.push(stepsOf(steps, places))
  return all
}

/** A result without any rule goes by what it says; Gitleaks 7 says no more than the name of its rule. */
function nameless(result: Fields, table: RunTable): string {
  const message = messageOf(result.message, undefined, table.rules.components) ?? ''
  const leak = /^(.{1,60}) secret detected$/.exec(message)?.[1]
  return (
    leak ??
    (table.tool.name.toLowerCase() === 'gitleaks' ? 'unnamed' : table.headline(message).slice(0, 80) || 'unnamed')
  )
}

function packageFor(result: Fields, facts: RuleFacts, message: string, table: RunTable): Found | null {
  const { run, places, packageOf, distribution } = table
  const uri = (): string | undefined =>
    uriOf(fieldsOf(fieldsOf(listOf(result.locations)[0]).physicalLocation).artifactLocation, places)
  return packageOf({ result, facts, run, message, uri, distribution })
}

/** A tool for dependencies that was run on an image is one for containers. */
function categoryFor(result: Fields, facts: RuleFacts, found: Found | null): Category {
  if (found?.image !== undefined) return 'container'
  const category = facts.category ?? resultCategory(result)
  return found !== null && (category === 'sast' || category === 'quality') ? 'sca' : category
}

/** Checks of an image as a whole name no place, others may have none to name; Checkmarx One names no place but the steps of a flow. */
const nowhere = (category: Category): Location => (category === 'container' ? workloadAt('image') : codeLocation('.'))

/**
 * Rules name advisories and misconfigurations better than messages do; a message of a secret scanner may hold the value. What says
 * no more than the id, the severity and the package again is no title.
 */
function titleOf(message: string, { id, rule, short }: RuleFacts, category: Category, table: RunTable): string {
  const full = rule?.fullDescription?.text
  switch (category) {
    case 'secret':
      // Gitleaks 8 describes a rule by its regular expression.
      return headline(
        ...[rule?.name, short].filter((text) => text != null && !/[\\^$]|\(\?/.test(text)),
        `Secret found by ${id}`,
      )
    case 'sca':
    case 'container':
    case 'iac':
    case 'license':
      return /^\S+ \w+ vulnerability for \S+ package$/.test(short ?? '')
        ? headline(full, short)
        : headline(short, full, message, id)
    default:
      return table.headline(message) || headline(short, full, rule?.name, id)
  }
}

function identifiersOf(
  result: Fields,
  { id, rule, weaknesses, advisories }: RuleFacts,
  found: Found | null,
  run: RunTable['run'],
): readonly string[] {
  const own = resultWeaknesses(result, run.taxonomies)
  // Ids of rules for code may look like those of an advisory database (`GO-S2068`), so only those of packages are given away whole.
  if (found !== null)
    return [
      ...new Set([
        id,
        ...(found.identifiers ?? []),
        ...(rule?.deprecatedIds ?? []),
        ...advisories,
        ...weaknesses,
        ...own,
      ]),
    ]
  if (own.length === 0 && advisories.length === 0) return weaknesses
  return [...new Set([...advisories, ...weaknesses, ...own])]
}

/** Suppressed only where no suppression is still under review or was rejected (SARIF 3.27.23). */
function dismissalOf(suppressions: readonly Fields[]): Draft['dismissed'] {
  const open = suppressions.some(({ status }) => status === 'underReview' || status === 'rejected')
  if (suppressions.length === 0 || open) return undefined
  const reason = suppressions.map(({ justification }) => textOf(justification)).find((text) => text !== undefined)
  const where = suppressions[0]?.kind === 'inSource' ? 'suppressed in the source' : 'suppressed outside the source'
  return { by: 'tool', justification: reason ?? where }
}

/** The tool’s own print of the result. A text with blanks (“requires login”) or hardly any characters is the same for all of them. */
function printOf(result: Fields): string | undefined {
  const line = textOf(fieldsOf(result.partialFingerprints).primaryLocationLineHash)
  if (line !== undefined && isPrint(line)) return line
  if (result.fingerprints === undefined) return undefined
  const prints = fieldsOf(result.fingerprints)
  for (const name in prints) {
    const value = prints[name]
    const print = textOf(value) ?? textOf(fieldsOf(value).value) ?? numberOf(value)?.toString()
    if (print !== undefined && isPrint(print)) return print
  }
  return undefined
}

const isPrint = (text: string): boolean => text.length >= 8 && !/\s/.test(text)
