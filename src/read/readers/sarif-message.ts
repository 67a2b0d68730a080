import { fieldsOf, textOf, textsOf } from './fields.ts'
import type { Rule, ToolComponent } from './sarif-schema.ts'

/**
 * The text of a result’s message: its own, or the rule’s (then the tool’s) string of that id, with the arguments put in. Links such
 * as `[source](1)` keep their text only. Undefined where there is none.
 */
export function messageOf(
  message: unknown,
  rule: Rule | undefined,
  components: readonly ToolComponent[],
  plainly = plain,
): string | undefined {
  const own = fieldsOf(message)
  const text = stringOf(own) ?? sharedString(textOf(own.id), rule, components)
  if (text === undefined) return undefined
  const whole = own.arguments === undefined ? text : filled(text, textsOf(own.arguments))
  return whole.includes('](') ? plainly(whole) : whole
}

function sharedString(
  id: string | undefined,
  rule: Rule | undefined,
  components: readonly ToolComponent[],
): string | undefined {
  if (id === undefined) return undefined
  const shared = [rule?.messageStrings, ...components.map(({ globalMessageStrings }) => globalMessageStrings)]
  return shared.map((strings) => stringOf(fieldsOf(strings?.[id]))).find((text) => text !== undefined)
}

const stringOf = ({ text, markdown }: Readonly<Record<string, unknown>>): string | undefined =>
  textOf(text) ?? textOf(markdown)

/** `{0}` is the first argument; `{{` and `}}` are braces (SARIF 3.11.5). */
const filled = (text: string, values: readonly string[]): string =>
  values.length === 0 || !/[{}]/.test(text)
    ? text
    : text.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index: string | undefined) =>
        index === undefined ? whole.charAt(0) : (values[Number(index)] ?? whole),
      )

/** A message without links to locations by their numbers, which mean nothing outside the log. */
export const plain = (text: string): string => text.replace(/\[([^\]\\]*(?:\\.[^\]\\]*)*)\]\(\d+\)(?:,\(\d+\))*/g, '$1')
