import type { LineRange } from '../model/change.ts'
import type { Sources } from './framework.ts'
import { argumentsAt, closing, cLike, linesOf, matches, textAt, type SourceText } from './source-text.ts'

/** A function or method of a Go package. */
export type GoFunction = {
  readonly file: string
  readonly lines: LineRange
  /** Names of its parameters, in order. */
  readonly parameters: readonly string[]
}

const packages = new WeakMap<Sources, Map<string, ReadonlyMap<string, readonly GoFunction[]>>>()

/** Functions and methods of a package by name; worked out once for each set of sources. */
export function functionsIn(folder: string, sources: Sources): ReadonlyMap<string, readonly GoFunction[]> {
  const known = packages.get(sources) ?? new Map<string, ReadonlyMap<string, readonly GoFunction[]>>()
  packages.set(sources, known)
  const before = known.get(folder)
  if (before !== undefined) return before
  const functions = new Map<string, GoFunction[]>()
  for (const file of sources.all) {
    if (!file.endsWith('.go') || folderOf(file) !== folder) continue
    const source = sources.text(file, cLike)
    for (const match of matches(source.bare, /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*\(/gm)) {
      const open = match.index + match[0].length - 1
      const body = source.bare.indexOf('{', closing(source, open))
      const end = body < 0 ? match.index + match[0].length : closing(source, body) + 1
      const parameters = argumentsAt(source, open).map((span) => /^\w*/.exec(textAt(source, span))?.[0] ?? '')
      const place = { file, lines: linesOf(source, { start: match.index, end }), parameters }
      functions.set(match[1] ?? '', [...(functions.get(match[1] ?? '') ?? []), place])
    }
  }
  known.set(folder, functions)
  return functions
}

/** The folder of the package a file imports under this name; undefined where none or several of the checkout could be meant. */
export function folderOfImport({ code }: SourceText, name: string, sources: Sources): string | undefined {
  const imported = [...matches(code, /^[ \t]*(?:import\s+)?(?:(\w+)\s+)?"([\w./~-]+)"[ \t]*$/gm)].find(
    ([, alias, path = '']) => (alias === undefined ? namesOf(path).includes(name) : alias === name),
  )?.[2]
  if (imported === undefined) return undefined
  const folders = [...new Set(sources.all.filter((path) => path.endsWith('.go')).map(folderOf))]
  const found = folders.filter((folder) => folder !== '' && `/${imported}`.endsWith(`/${folder}`))
  return found.sort((a, b) => b.length - a.length)[0]
}

/** The last part of a path is the name of the package, or the version of its module. */
const namesOf = (path: string): readonly (string | undefined)[] =>
  [path, path.replace(/\/v\d+$/, '')].map((text) => text.split('/').at(-1))

export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')
