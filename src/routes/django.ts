import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import { definitionOf, moduleFiles, pythonImports } from './python.ts'
import { argumentsAt, closing, literal, matches, python, textAt, type SourceText } from './source-text.ts'
import { below, fromAngles, fromRegex } from './template.ts'

/** Django’s `urlpatterns`: `path`, `re_path`, `url` and `include`, with the view’s function or class in its own file. */
export const django: Framework = {
  name: 'Django',
  isFile: (path) => path.endsWith('.py'),
  mentions: /\burlpatterns\b/,
  find: (sources) => {
    const included = new Set(sources.paths.flatMap((path) => includesOf(sources.text(path, python), sources)))
    // A file that is included answers under the prefix of who includes it, and nowhere else.
    const roots = sources.paths.filter((path) => !included.has(path))
    return roots.flatMap((path) => patternsOf(path, '', sources, new Set([path])))
  },
}

const calls = /\b(path|re_path|url)\s*\(/g

function includesOf(source: SourceText, sources: Sources): readonly string[] {
  return [...matches(source.code, /\binclude\s*\(\s*\(?\s*(["'][\w.]+["'])/g)].flatMap(([, name = '']) =>
    moduleFiles(source.path, literal(name) ?? '', sources.all),
  )
}

function patternsOf(
  path: string,
  prefix: string,
  sources: Sources,
  above: ReadonlySet<string>,
): readonly SourceRoute[] {
  const source = sources.text(path, python)
  const all = callsIn(source)
  return all.flatMap((call) => {
    const { view, line } = call
    const own = templateOf(call, all)
    if (own === undefined) return []
    const url = below(prefix, own)
    const module = /^include\s*\(\s*\(?\s*(["'][\w.]+["'])/.exec(view)?.[1]
    if (module !== undefined) {
      const [file] = moduleFiles(path, literal(module) ?? '', sources.all)
      // `include` in a circle would never end.
      return file === undefined || above.has(file) ? [] : patternsOf(file, url, sources, new Set([...above, file]))
    }
    const place = viewOf(source, view, sources)
    return place === null ? [] : [{ method: 'ANY', url, ...place, because: `${path}:${line}` }]
  })
}

/** One `path(…)`, with the variable whose list it stands in. */
type Call = {
  readonly start: number
  readonly end: number
  /** Undefined where it is no constant, or says more than names. */
  readonly template: string | undefined
  readonly view: string
  readonly line: number
  readonly list: string
}

function callsIn(source: SourceText): readonly Call[] {
  const lists = [...matches(source.bare, /^(\w+)\s*(?::[^=\n]+)?\+?=(?!=)/gm)]
  return [...matches(source.bare, calls)].flatMap((match): readonly Call[] => {
    const open = match.index + match[0].length - 1
    const [first, second] = argumentsAt(source, open)
    if (first === undefined || second === undefined) return []
    const text = literal(textAt(source, first))
    return [
      {
        start: match.index,
        end: closing(source, open),
        template: text === undefined ? undefined : match[1] === 'path' ? fromAngles(text) : fromRegex(text),
        view: textAt(source, second),
        line: source.lineAt(match.index),
        list: lists.findLast(({ index }) => index < match.index)?.[1] ?? '',
      },
    ]
  })
}

/** The template of a call below those it is included by in this file: `include([…])` around it, or `include(its_list)`. */
function templateOf(call: Call, all: readonly Call[], depth = 0): string | undefined {
  if (call.template === undefined || depth > deepest) return undefined
  const includes = ({ view }: Call): boolean => /^include\s*\(\s*\(?\s*(\w+)\s*[,)]/.exec(view)?.[1] === call.list
  const outer =
    all.findLast(({ start, end }) => start < call.start && call.end < end) ??
    (call.list === 'urlpatterns' ? undefined : all.find(includes))
  if (outer === undefined) return call.template
  const around = templateOf(outer, all, depth + 1)
  return around === undefined ? undefined : below(around, call.template)
}

/** Lists within lists: nobody nests deeper. */
const deepest = 10

/** `views.show`, `show`, `ShowView.as_view()`: the file and lines of the view. */
function viewOf(source: SourceText, text: string, sources: Sources): Pick<SourceRoute, 'file' | 'lines'> | null {
  const inner = /^(?:\w+\()*\s*([\w.]+?)(?:\.as_view\b|\)|$|\s)/.exec(text)?.[1]
  if (inner === undefined) return null
  const names = inner.split('.')
  const name = names.at(-1) ?? ''
  const origin = pythonImports(source).get(names[0] ?? '')
  if (origin === undefined) {
    const lines = definitionOf(source, name)
    return lines === undefined ? null : { file: source.path, lines }
  }
  const module = names.length > 1 && origin.name !== undefined ? join(origin.module, origin.name) : origin.module
  for (const file of moduleFiles(source.path, module, sources.all)) {
    const lines = definitionOf(sources.text(file, python), name)
    if (lines !== undefined) return { file, lines }
  }
  return null
}

const join = (module: string, name: string): string => (module.endsWith('.') ? module + name : `${module}.${name}`)
