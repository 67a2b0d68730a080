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
): string | undefined {
  const own = fieldsOf(message)
  const text = stringOf(own) ?? sharedString(textOf(own.id), rule, components)
  if (text === undefined) return undefined
  return plain(own.arguments === undefined ? text : filled(text, textsOf(own.arguments)))
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
  values.length === 0
    ? text
    : text.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index: string | undefined) =>
        index === undefined ? whole.charAt(0) : (values[Number(index)] ?? whole),
      )

/** Links to a location by its number mean nothing outside the log. */
const plain = (text: string): string =>
  text.includes('](') ? text.replace(/\[([^\]\\]*(?:\\.[^\]\\]*)*)\]\(\d+\)(?:,\(\d+\))*/g, '$1') : text
