import { fieldsOf, listOf, numberOf, textOf, type Fields } from './fields.ts'
import type { Rule, Run } from './sarif-schema.ts'

const nothing: readonly string[] = []
const cweNumber = /^\d{1,5}$/
const cwe = /^(?:external\/cwe\/)?cwe[-_: ]?\d/i

/** A reference to a taxon (`relationships`, `taxa`) as the name of a weakness: `CWE-89`; undefined for other taxonomies. */
export function weaknessOf(reference: Fields, taxonomies: Run['taxonomies']): string | undefined {
  const component = fieldsOf(reference.toolComponent)
  const guid = textOf(component.guid)
  const taxonomy = taxonomies?.find((each, index) => {
    if (each == null) return false
    return guid !== undefined && each.guid != null
      ? each.guid === guid
      : numberOf(component.index) === index || each.name === component.name
  })
  const index = numberOf(reference.index)
  const id = textOf(reference.id) ?? (index === undefined ? undefined : taxonomy?.taxa?.[index]?.id)
  if (id == null) return undefined
  if (cwe.test(id)) return id
  return /^cwe\b/i.test(textOf(component.name) ?? taxonomy?.name ?? '') && cweNumber.test(id) ? `CWE-${id}` : undefined
}

/** Weaknesses that a rule relates to, as they stand: `CWE-89`, `external/cwe/cwe-089`, `CWE-89: …`. */
export function weaknessesOf(rule: Rule | undefined, run: Run): readonly string[] {
  if (rule === undefined) return []
  const related = rule.relationships.map(({ target }) => weaknessOf(target ?? {}, run.taxonomies))
  return [...new Set([...related.filter((name) => name !== undefined), ...statedIn(rule.properties ?? {})])]
}

/** Weaknesses that a result names beyond its rule. */
export function resultWeaknesses(result: Fields, taxonomies: Run['taxonomies']): readonly string[] {
  if (result.taxa === undefined)
    return result.properties === undefined ? nothing : statedIn(fieldsOf(result.properties))
  const taxa = listOf(result.taxa).map((taxon) => weaknessOf(fieldsOf(taxon), taxonomies))
  return [...taxa.filter((name) => name !== undefined), ...statedIn(fieldsOf(result.properties))]
}

/** Weaknesses in a bag of properties: `cwe` (a text, a list, or numbers) and `tags`. */
function statedIn({ cwe: one, cweId, CWE, tags }: Fields): readonly string[] {
  if (one === undefined && cweId === undefined && CWE === undefined && tags === undefined) return nothing
  const stated = [one, cweId, CWE].flatMap((value: unknown): unknown[] => (Array.isArray(value) ? value : [value]))
  const words = stated.map((value) => (cweNumber.test(String(value)) ? `CWE-${String(value)}` : value))
  return [...words, ...listOf(tags)].filter((each): each is string => typeof each === 'string' && cwe.test(each.trim()))
}
