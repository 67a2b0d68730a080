import type { LineRange } from '../model/change.ts'
import { matches, type SourceText } from './source-text.ts'

/** The module and name that a Python name was imported from: `from app.views import bp as b` gives b → app.views, bp. */
export type PythonImport = { readonly module: string; readonly name: string | undefined }

/** The names a Python file imports. */
export function pythonImports({ code }: SourceText): ReadonlyMap<string, PythonImport> {
  const imports = new Map<string, PythonImport>()
  for (const [, module = '', list = ''] of matches(code, /^[ \t]*from\s+([.\w]+)\s+import\s+(\([^)]*\)|[^\n]+)/gm))
    for (const part of list.replace(/[()\\]/g, ' ').split(',')) {
      const [name = '', alias] = part.trim().split(/\s+as\s+/)
      if (/^\w+$/.test(name)) imports.set(alias ?? name, { module, name })
    }
  for (const [, list = ''] of matches(code, /^[ \t]*import\s+([^\n]+)/gm))
    for (const part of list.split(',')) {
      const [module = '', alias] = part.trim().split(/\s+as\s+/)
      if (/^[\w.]+$/.test(module)) imports.set(alias ?? module, { module, name: undefined })
    }
  return imports
}

/** The files a module may be, seen from another file: beside it for a relative name, else under any folder of the checkout. */
export function moduleFiles(from: string, module: string, all: readonly string[]): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0
  const rest = module
    .slice(dots)
    .split('.')
    .filter((part) => part !== '')
  const endings = (base: string): string[] => [`${base}.py`, `${base}/__init__.py`]
  if (dots > 0) {
    const folder = from.split('/').slice(0, -dots)
    const wanted = new Set(endings([...folder, ...rest].join('/')))
    return all.filter((path) => wanted.has(path))
  }
  const wanted = endings(rest.join('/'))
  const beside = new Set(wanted.map((path) => [...from.split('/').slice(0, -1), path].join('/')))
  const exact = all.filter((path) => wanted.includes(path) || beside.has(path))
  return exact.length > 0 ? exact : all.filter((path) => wanted.some((end) => path.endsWith(`/${end}`)))
}

/** The lines of the function or class whose `def` or `class` stands at this offset, by its indentation. */
export function blockAt(source: SourceText, offset: number): LineRange {
  const start = source.lineAt(offset)
  const lines = source.bare.split('\n')
  const depth = /^\s*/.exec(lines[start - 1] ?? '')?.[0].length ?? 0
  let end = start
  let open = 0
  for (let i = start - 1; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const isInside = i < start || open > 0 || /^\s*$/.test(line) || (/^\s*/.exec(line)?.[0].length ?? 0) > depth
    if (!isInside) break
    for (const c of line) open += '([{'.includes(c) ? 1 : ')]}'.includes(c) ? -1 : 0
    if (!/^\s*$/.test(line)) end = i + 1
  }
  return { start, end }
}

/** The lines of a function or class by its name; undefined where the file has none. */
export function definitionOf(source: SourceText, name: string): LineRange | undefined {
  const match = new RegExp(`^[ \\t]*(?:async\\s+)?(?:def|class)\\s+${name}\\b`, 'm').exec(source.bare)
  if (match === null) return undefined
  return blockAt(source, match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0))
}
