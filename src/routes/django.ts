import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import { definitionOf, moduleFiles, pythonImports } from './python.ts'
import { argumentsAt, literal, matches, python, textAt, type SourceText } from './source-text.ts'
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
  return [...matches(source.bare, calls)].flatMap((match) => {
    const open = match.index + match[0].length - 1
    const [first, second] = argumentsAt(source, open)
    const text = first === undefined ? undefined : literal(textAt(source, first))
    const template = text === undefined ? undefined : match[1] === 'path' ? fromAngles(text) : fromRegex(text)
    if (template === undefined || second === undefined) return []
    const url = below(prefix, template)
    const view = textAt(source, second)
    const module = /^include\s*\(\s*\(?\s*(["'][\w.]+["'])/.exec(view)?.[1]
    if (module !== undefined) {
      const [file] = moduleFiles(path, literal(module) ?? '', sources.all)
      // `include` in a circle would never end.
      return file === undefined || above.has(file) ? [] : patternsOf(file, url, sources, new Set([...above, file]))
    }
    const place = viewOf(source, view, sources)
    return place === null ? [] : [{ method: 'ANY', url, ...place, because: `${path}:${source.lineAt(match.index)}` }]
  })
}

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
