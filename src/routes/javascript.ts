import type { LineRange } from '../model/change.ts'
import { argumentsAt, closing, linesOf, literal, matches, textAt, type SourceText, type Span } from './source-text.ts'

/** Where a name comes from: a module, and the name it has there (`default` for the module as a whole). */
export type Import = { readonly from: string; readonly name: string }

/** What a JavaScript or TypeScript file declares that a route may refer to. */
export type ScriptNames = {
  readonly imports: ReadonlyMap<string, Import>
  readonly functions: ReadonlyMap<string, LineRange>
  /** Variables that hold an instance: `const session = new SessionHandler(db)`. */
  readonly instances: ReadonlyMap<string, string>
  /** What the module exports as a whole, where that is a name. */
  readonly exported: string | undefined
}

/** The names of a file: imports, functions with their lines, instances. */
export function scriptNames(source: SourceText): ScriptNames {
  const instances = new Map<string, string>()
  for (const [, name = '', type = ''] of matches(
    source.bare,
    /\b(?:const|let|var)\s+(\w+)(?:\s*:\s*[\w.<>]+)?\s*=\s*new\s+(\w+)/g,
  ))
    instances.set(name, type)
  return { imports: importsOf(source), functions: functionsOf(source), instances, exported: exportOf(source) }
}

const required = /\b(?:const|let|var)\s+(\w+|\{[^}]*\})\s*=\s*require\(\s*(["'`][^"'`\n]*["'`])\s*\)(?:\.(\w+))?/g
const imported = /\bimport\s+(?:type\s+)?([\w$*{}\s,]+?)\s+from\s+(["'][^"'\n]*["'])/g

function importsOf({ code }: SourceText): Map<string, Import> {
  const imports = new Map<string, Import>()
  for (const [, names = '', module = '', member] of matches(code, required))
    for (const [name, there] of bindings(names))
      imports.set(name, { from: literal(module) ?? '', name: member ?? there })
  for (const [, names = '', module = ''] of matches(code, imported))
    for (const [name, there] of bindings(names)) imports.set(name, { from: literal(module) ?? '', name: there })
  return imports
}

/** `a`, `* as a`, `{ a, b as c }` and `{ a: b }` as pairs of the name here and the name there. */
function bindings(names: string): readonly (readonly [string, string])[] {
  const [outside = '', inside = ''] = /^([^{]*)\{?([^}]*)/.exec(names)?.slice(1) ?? []
  const whole = outside
    .split(',')
    .map((name) => name.replace(/\*\s*as\s+/, '').trim())
    .filter((name) => /^\w+$/.test(name))
    .map((name) => [name, 'default'] as const)
  const parts = inside.split(',').flatMap((part) => {
    const [there, here] = part.trim().split(/\s+as\s+|\s*:\s*/)
    return there === undefined || there === '' ? [] : [[here ?? there, there] as const]
  })
  return [...whole, ...parts]
}

const declared =
  /\bfunction\s*\*?\s+(\w+)\s*\(|(?:\b(?:const|let|var)\s+|\b(?:module\.)?exports\.|\bthis\.)(\w+)(?:\s*:\s*[^=\n]+)?\s*=\s*(?:async\s*)?(?:function\b[^(]*\(|\(|\w+\s*=>)|^[ \t]*(?:(?:public|private|protected|static|async)\s+)*(\w+)\s*(?::\s*(?:async\s*)?function\s*\w*\s*)?\(/gm
const keywords = new Set([
  'if',
  'for',
  'while',
  'switch',
  'catch',
  'function',
  'return',
  'with',
  'super',
  'constructor',
])

function functionsOf(source: SourceText): Map<string, LineRange> {
  const functions = new Map<string, LineRange>()
  for (const match of matches(source.bare, declared)) {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    if (keywords.has(name) || functions.has(name)) continue
    const end = bodyEnd(source, match.index + match[0].length - 1)
    if (end !== undefined) functions.set(name, linesOf(source, { start: match.index, end }))
  }
  return functions
}

/** The end of a function whose parameters open, or whose arrow stands, at `at`; undefined where no function follows. */
function bodyEnd(source: SourceText, at: number): number | undefined {
  const { bare } = source
  const behind = bare[at] === '(' ? closing(source, at) + 1 : at + 1
  const body = /^\s*(?::\s*[\w<>[\]|.\s]+?)?\s*(?:=>\s*)?(\{)?/.exec(bare.slice(behind, behind + 300))
  if (body?.[1] !== undefined) return closing(source, behind + body[0].length - 1) + 1
  if (!/^\s*(?::[^=]+)?=>/.test(bare.slice(behind, behind + 200)) && bare[at] === '(') return undefined
  const end = bare.slice(behind).search(/\n\s*\n|;/)
  return end < 0 ? bare.length : behind + end
}

const exportOf = ({ bare }: SourceText): string | undefined =>
  /\bmodule\.exports\s*=\s*(?:new\s+)?(\w+)\s*(?:;|$|\n|\()/.exec(bare)?.[1] ??
  /\bexport\s+default\s+(?:async\s+)?(?:function\s+|class\s+)?(\w+)/.exec(bare)?.[1]

/** What a route calls: lines of this very file, or a name to look up. */
export type Handler = { readonly lines: LineRange } | { readonly names: readonly string[] }

/** Reads an argument as a handler; null where it is none (an options object, a text). */
export function toHandler(source: SourceText, span: Span): Handler | null {
  const text = textAt(source, span)
  if (/^(?:async\b\s*)?(?:function\b|\([^()]*\)\s*(?::[^=]+)?=>|\w+\s*=>|\()/.test(text))
    return { lines: linesOf(source, span) }
  const reference = /^(?:this\.)?(\w+(?:\.\w+)*)(?:\.bind\([^)]*\))?$/.exec(text)?.[1]
  if (reference !== undefined) return { names: reference.split('.') }
  // `wrap(orders.list)`, `asyncHandler(async (req, res) => …)`: the last argument of a call is what it wraps.
  const call = /^[\w.]+\s*\(/.exec(text)
  const inner = call === null ? undefined : argumentsAt(source, span.start + call[0].length - 1).at(-1)
  return inner === undefined ? null : toHandler(source, inner)
}

/** The file a module name leads to from another file; undefined for packages and for what is not there. */
export function resolveModule(from: string, module: string, exists: (path: string) => boolean): string | undefined {
  if (!module.startsWith('.')) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of module.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const base = parts.join('/')
  const stem = base.replace(/\.(?:js|mjs|cjs|jsx)$/, '')
  const candidates = [base, ...extensions.map((end) => base + end), ...extensions.map((end) => stem + end)]
  return [...candidates, ...extensions.map((end) => `${base}/index${end}`)].find(exists)
}

export const extensions = ['.js', '.ts', '.mjs', '.cjs', '.jsx', '.tsx', '.mts', '.cts']
