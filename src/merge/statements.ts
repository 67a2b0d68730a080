import type { Unit } from './code-unit.ts'

/**
 * Whether two places of one file belong together by its source: one statement, or the second uses what the first assigns. Null where
 * the source does not say, because there is nothing on their lines: the report is of another commit.
 */
export type Linked = (upper: Unit, lower: Unit) => boolean | null

const assigned = /(?:^|[^\w$.])([A-Za-z_$][\w$]*)\s*(?::\s*[\w<>[\]., |]+)?\s*(?:[+.]=|:=|=(?![=>]))/g
/** A line that cannot end a statement, or the start of one that cannot begin it. */
const goesOn = /[,+.=(&|?:\\[]\s*$/
const continues = /^\s*(?:[.+?:)\],&|]|[-*/]=?\s)/

/** Texts in quotes: what they say is data, and no code. */
const quoted = /(["'`])(?:\\.|(?!\1)[^\\\n])*\1/g

/** Whether a statement gives a name to something. */
export const assigns = (text: string): boolean => text.replace(quoted, '""').search(assigned) >= 0

/** Reads the link off the lines of the file. */
export function linkedBy(lines: readonly string[]): Linked {
  const text = (from: number, to: number): string => lines.slice(from - 1, to).join('\n')
  const isBlank = (line: number): boolean => (lines[line - 1] ?? '').trim() === ''
  return (upper, lower) => {
    if (isBlank(upper.start) || isBlank(lower.start)) return null
    const before = lines.slice(upper.start - 1, lower.start - 1)
    if (
      isOpen(before) ||
      before.every((line, at) => goesOn.test(line) || continues.test(lines[upper.start + at] ?? ''))
    )
      return true
    const first = text(upper.start, upper.end)
    const second = text(lower.start, lower.end)
    return [...first.replace(quoted, '""').matchAll(assigned)].some(([, name = '']) => uses(second, name))
  }
}

/** Whether a parenthesis or bracket opened in these lines is not closed in them. */
function isOpen(lines: readonly string[]): boolean {
  let depth = 0
  for (const character of lines.join('\n').replace(quoted, '')) {
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
  }
  return depth > 0
}

function uses(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWhole = !/[\w$]/.test(text.charAt(at - 1)) && !/[\w$]/.test(text.charAt(at + name.length))
    if (isWhole) return true
  }
  return false
}
