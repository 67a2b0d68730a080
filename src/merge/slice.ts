import type { LineRange } from '../model/change.ts'
import type { CodeLocation } from '../model/location.ts'

/** What a statement is made of within one function: the pieces of code that lead to it, and the variables they use. */
export type Slice = {
  readonly lines: readonly string[]
  readonly variables: ReadonlySet<string>
  /** Parameters of the function that are among them, as they are declared. */
  readonly declared: readonly string[]
}

const assigned =
  /(?:^|[^\w$.])(?:\{([^{}]*)\}|([A-Za-z_$][\w$]*(?:\s*,\s*[A-Za-z_$][\w$]*)*))\s*(?::\s*[\w<>[\]., |]+)?\s*(?:[+.]=|:=|=(?![=>]))/g

/**
 * Looks back from a statement through the function around it: what assigns a variable that is used further down belongs to it. Textual,
 * so it may take in too much; what is passed on through objects and loops it does not see.
 */
export function sliceOf(source: readonly string[], place: CodeLocation, within: LineRange): Slice {
  const start = place.startLine ?? 0
  const own = source.slice(start - 1, place.endLine ?? start)
  // Where the tool says which expression it means, what stands before it on the line is another.
  const lines = own.map((line, at) => (at === 0 ? line.slice((place.startColumn ?? 1) - 1) : line))
  const variables = new Set(lines.flatMap(variablesIn))
  const signature = signatureOf(source.slice(within.start - 1, start))
  for (let at = start - 1; at >= within.start + signature.lines; at--) {
    const line = source[at - 1] ?? ''
    const names = [...line.matchAll(assigned)].flatMap(([, inner, plain]) => (inner ?? plain ?? '').split(/[\s,:]+/))
    if (!names.some((name) => variables.has(name))) continue
    lines.push(line)
    for (const name of variablesIn(line.replace(assigned, ' '))) variables.add(name)
  }
  const declared = signature.parts.filter((text) => variables.has(nameIn(text)))
  return { lines: [...lines, ...declared], variables, declared }
}

/** Names of variables in code: not what stands in texts, except where it is filled in, and not what is called or called upon. */
function variablesIn(line: string): readonly string[] {
  const filledIn = [...line.matchAll(/\{([^{}"'`]*)\}/g)].map(([, inner = '']) => inner)
  const code = [line.replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""'), ...filledIn].join(' ')
  const words = code.replace(/[\w$]+(?:\s*\.\s*[\w$]+)*\s*\(/g, '(').replace(/\.\s*[\w$]+/g, '')
  return words.match(/[A-Za-z_$][\w$]*/g) ?? []
}

/** The parameters of a function, each as it is declared, and how many lines they take. */
function signatureOf(lines: readonly string[]): { readonly parts: readonly string[]; readonly lines: number } {
  const text = lines.join('\n')
  const open = text.indexOf('(')
  const parts: string[] = []
  let depth = 0
  let from = open + 1
  for (let at = open; at >= 0 && at < text.length; at++) {
    const c = text.charAt(at)
    if ('([{<'.includes(c)) depth++
    const closes = ')]}>'.includes(c)
    if (closes) depth--
    if (depth > 1 || !((c === ',' && depth === 1) || (closes && depth === 0))) continue
    parts.push(text.slice(from, at).trim())
    from = at + 1
    if (depth === 0) break
  }
  return { parts: parts.filter((part) => part !== ''), lines: text.slice(0, from).split('\n').length }
}

/** `@RequestParam("from") String a` declares `a`, `a: str = Query()` too. */
function nameIn(declaration: string): string {
  const plain = declaration.replace(/@[\w.]+(?:\([^()]*\))?/g, '').trim()
  const [before = ''] = plain.split(/[:=]/)
  const words = before.match(/[A-Za-z_$][\w$]*/g) ?? []
  return words.at(-1) ?? ''
}
