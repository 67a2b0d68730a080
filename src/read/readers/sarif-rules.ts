import type { Category } from '../../model/category.ts'
import type { Confidence } from '../../model/severity.ts'
import { fieldsOf, numberOf, textOf, type Fields } from './fields.ts'
import { ruleCategory } from './sarif-category.ts'
import type { Rule, Run, ToolComponent } from './sarif-schema.ts'
import { ruleConfidence, ruleRating, type Rating } from './sarif-severity.ts'
import { weaknessesOf } from './sarif-weaknesses.ts'

/** What a rule says of all its results, worked out once. */
export type RuleFacts = {
  readonly id: string
  readonly rule: Rule | undefined
  /** Its short description, without the id and the severity in front. */
  readonly short: string | undefined
  readonly category: Category | undefined
  readonly rating: Rating
  readonly confidence: Confidence | undefined
  readonly weaknesses: readonly string[]
  /** Advisories that the id holds: `CVE-2021-44228`, `CVE-2005-2541-tar`. */
  readonly advisories: readonly string[]
}

/** The rules of one run, wherever they stand: in the driver or in an extension. */
export type RuleTable = {
  readonly run: Run
  readonly components: readonly ToolComponent[]
  readonly byId: ReadonlyMap<string, Rule>
  readonly facts: Map<string, RuleFacts>
}

/** Of two rules with one id the driver’s counts, then that of the first extension. */
export function ruleTable(run: Run): RuleTable {
  const components = [run.tool?.driver, ...(run.tool?.extensions ?? [])].filter((component) => component != null)
  const byId = new Map<string, Rule>()
  for (const rule of components.flatMap(({ rules }) => rules ?? []))
    if (rule?.id != null && !byId.has(rule.id)) byId.set(rule.id, rule)
  return { run, components, byId, facts: new Map() }
}

/**
 * The rule of a result. Its id counts before its index, which some tools get wrong; `a/b` is a variant of rule `a`. A result that names
 * neither goes by `unnamed`, so that one without a rule is told by its message.
 */
export function ruleOf(result: Fields, table: RuleTable, unnamed: () => string): RuleFacts {
  const named = textOf(result.ruleId) ?? textOf(fieldsOf(result.rule).id)
  if (named === undefined) {
    const rule = pointedAt(result, table)
    return remembered(rule?.id ?? rule?.name ?? unnamed(), rule, table)
  }
  const known = table.facts.get(named)
  if (known !== undefined) return known
  const rule = table.byId.get(named) ?? table.byId.get(named.slice(0, Math.max(0, named.lastIndexOf('/'))))
  if (rule !== undefined) return remembered(named, rule, table)
  // Where the id is unknown, a rule without an id of its own at the index may still be meant.
  const indexed = pointedAt(result, table)
  return remembered(named, indexed?.id == null ? indexed : undefined, table)
}

const advisory = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi
/** Tools whose `precision` is the same for all rules. */
const precisionIsConstant = /^(?:trivy|semgrep|snyk)/i

/** Cppcheck writes 9.9 for whatever it calls an error: a mark of security and no rating; the level counts. */
const scoreIsConstant = /^cppcheck/i

function remembered(id: string, rule: Rule | undefined, { run, facts }: RuleTable): RuleFacts {
  let found = facts.get(id)
  if (found === undefined) {
    const tool = run.tool?.driver?.name ?? ''
    found = {
      id,
      rule,
      short: rule?.shortDescription?.text?.replace(/^(?:\[[A-Z]+-[\d-]+\] |\w+ severity - (?:CVE-[\d-]+ )?)/, ''),
      category: ruleCategory(id, rule, run),
      rating: ruleRating(rule, !scoreIsConstant.test(tool)),
      confidence: ruleConfidence(rule, !precisionIsConstant.test(tool)),
      weaknesses: weaknessesOf(rule, run),
      advisories: id.match(advisory) ?? [],
    }
    facts.set(id, found)
  }
  return found
}

function pointedAt(result: Fields, { components }: RuleTable): Rule | undefined {
  const reference = fieldsOf(result.rule)
  const index = numberOf(reference.index) ?? numberOf(result.ruleIndex)
  if (index === undefined) return undefined
  return componentOf(fieldsOf(reference.toolComponent), components)?.rules?.[index] ?? undefined
}

/** The component that a reference means; the driver where it names none. `index` counts extensions only. */
function componentOf(reference: Fields, components: readonly ToolComponent[]): ToolComponent | undefined {
  const index = numberOf(reference.index)
  if (index !== undefined && index >= 0) return components[index + 1]
  const [guid, name] = [textOf(reference.guid), textOf(reference.name)]
  if (guid === undefined && name === undefined) return components[0]
  return components.find((component) => (guid === undefined ? component.name === name : component.guid === guid))
}
