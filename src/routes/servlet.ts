import type { SourceRoute } from '../model/source-route.ts'
import type { Framework, Sources } from './framework.ts'
import { annotations, annotationValues } from './java.ts'
import { cLike, matches } from './source-text.ts'
import { tidy } from './template.ts'

/** Java servlets: `@WebServlet("/x")` on the class, or `servlet-mapping` in web.xml with the class found by its name. */
export const servlet: Framework = {
  name: 'Servlet',
  isFile: (path) => /\.(?:java|kt)$/.test(path) || /(?:^|\/)web\.xml$/.test(path),
  mentions: /@WebServlet\b|<servlet-mapping\b/,
  find: (sources) =>
    sources.paths.flatMap((path) => (path.endsWith('.xml') ? mapped(path, sources) : annotatedIn(path, sources))),
}

const answers: readonly (readonly [string, string])[] = [
  ['doGet', 'GET'],
  ['doPost', 'POST'],
  ['doPut', 'PUT'],
  ['doDelete', 'DELETE'],
]

function annotatedIn(path: string, sources: Sources): readonly SourceRoute[] {
  return annotations(sources.text(path, cLike), ['WebServlet']).flatMap(({ text, line, lines }) =>
    annotationValues(text, ['value', 'urlPatterns']).flatMap((url) =>
      answeredBy(path, sources).map((method) => ({
        method,
        url: toTemplate(url),
        file: path,
        lines,
        because: `${path}:${line}`,
      })),
    ),
  )
}

/** A servlet often hands one method on to the other, so its class as a whole answers each of them. */
function answeredBy(path: string, sources: Sources): readonly string[] {
  const { bare } = sources.text(path, cLike)
  const found = answers
    .filter(([name]) => new RegExp(`\\bvoid\\s+${name}\\s*\\(`).test(bare))
    .map(([, method]) => method)
  return found.length === 0 ? ['ANY'] : found
}

const toTemplate = (pattern: string): string => tidy(pattern.replace(/\*\.(\w+)$/, '**/*.$1').replace(/\/\*$/, '/**'))

function mapped(path: string, sources: Sources): readonly SourceRoute[] {
  const { code, lineAt } = sources.text(path, { line: '\u0000', block: ['<!--', '-->'], quotes: [] })
  const classes = new Map<string, string>()
  for (const [, inner = ''] of matches(code, /<servlet>([\s\S]*?)<\/servlet>/g))
    classes.set(element(inner, 'servlet-name'), element(inner, 'servlet-class'))
  return [...matches(code, /<servlet-mapping>([\s\S]*?)<\/servlet-mapping>/g)].flatMap((match) => {
    const [, inner = ''] = match
    const file = fileOfClass(classes.get(element(inner, 'servlet-name')) ?? '', sources.all)
    if (file === undefined) return []
    const because = `${path}:${lineAt(match.index)}`
    return [...matches(inner, /<url-pattern>\s*([^<]*?)\s*<\/url-pattern>/g)].flatMap(([, url = '']) =>
      answeredBy(file, sources).map((method) => ({ method, url: toTemplate(url), file, because })),
    )
  })
}

const element = (text: string, name: string): string =>
  new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(text)?.[1] ?? ''

/** `com.acme.Pay` is `…/com/acme/Pay.java`; undefined where several files or none could be meant. */
function fileOfClass(name: string, all: readonly string[]): string | undefined {
  if (name === '') return undefined
  const ending = name.replaceAll('.', '/')
  const found = all.filter(
    (path) => /\.(?:java|kt)$/.test(path) && `/${path.replace(/\.\w+$/, '')}`.endsWith(`/${ending}`),
  )
  return found.length === 1 ? found[0] : undefined
}
