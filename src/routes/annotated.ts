import type { SourceRoute } from '../model/source-route.ts'
import type { Framework } from './framework.ts'
import { annotations, annotationValues, around, type Annotated } from './java.ts'
import { cLike, javascript, type Language, type SourceText } from './source-text.ts'
import { below, fromBraces, fromColons } from './template.ts'

/** A framework that says its routes by annotations: one for the class with a prefix, one for each method. */
type Dialect = {
  readonly name: string
  readonly language: Language
  readonly isFile: (path: string) => boolean
  readonly mentions: RegExp
  /** Annotations that give a class its prefix. */
  readonly onClass: readonly string[]
  /** Annotations of a method → HTTP methods, by the text of the annotation. */
  readonly onMethod: Readonly<Record<string, (text: string) => readonly string[]>>
  /** Another annotation of the same method that gives its path (JAX-RS). */
  readonly pathFrom?: string
  readonly keys: readonly string[]
  readonly toTemplate: (path: string) => string
}

const always =
  (...methods: string[]) =>
  (): readonly string[] =>
    methods
const mappedMethods = (text: string): readonly string[] => {
  const found = [...text.matchAll(/RequestMethod\.(\w+)/g)].map(([, name = '']) => name)
  return found.length === 0 ? ['ANY'] : found
}

const spring: Dialect = {
  name: 'Spring',
  language: cLike,
  isFile: (path) => /\.(?:java|kt)$/.test(path),
  mentions: /@(?:Request|Get|Post|Put|Patch|Delete)Mapping\b/,
  onClass: ['RequestMapping'],
  onMethod: {
    RequestMapping: mappedMethods,
    GetMapping: always('GET'),
    PostMapping: always('POST'),
    PutMapping: always('PUT'),
    PatchMapping: always('PATCH'),
    DeleteMapping: always('DELETE'),
  },
  keys: ['value', 'path'],
  toTemplate: fromBraces,
}

const jaxRs: Dialect = {
  name: 'JAX-RS',
  language: cLike,
  isFile: spring.isFile,
  mentions: /@Path\s*\(/,
  onClass: ['Path'],
  onMethod: {
    GET: always('GET'),
    POST: always('POST'),
    PUT: always('PUT'),
    PATCH: always('PATCH'),
    DELETE: always('DELETE'),
    HEAD: always('HEAD'),
  },
  pathFrom: 'Path',
  keys: ['value'],
  toTemplate: fromBraces,
}

const nest: Dialect = {
  name: 'Nest',
  language: javascript,
  isFile: (path) => /\.[mc]?tsx?$/.test(path) && !path.endsWith('.d.ts'),
  mentions: /@Controller\s*\(/,
  onClass: ['Controller'],
  onMethod: {
    Get: always('GET'),
    Post: always('POST'),
    Put: always('PUT'),
    Patch: always('PATCH'),
    Delete: always('DELETE'),
    All: always('ANY'),
  },
  keys: ['path'],
  toTemplate: fromColons,
}

/** Spring MVC, JAX-RS and Nest. A path that is no constant text says nothing. */
export const annotated: readonly Framework[] = [spring, jaxRs, nest].map((dialect) => ({
  name: dialect.name,
  isFile: dialect.isFile,
  mentions: dialect.mentions,
  find: ({ paths, text }) => paths.flatMap((path) => routesOf(text(path, dialect.language), dialect)),
}))

function routesOf(source: SourceText, dialect: Dialect): readonly SourceRoute[] {
  const { onClass, onMethod, pathFrom } = dialect
  const all = annotations(source, [...new Set([...onClass, ...Object.keys(onMethod)])])
  const classes = all.filter(({ on, name }) => on === 'class' && onClass.includes(name))
  const methods = all.filter(({ on, name }) => on === 'method' && onMethod[name] !== undefined && name !== pathFrom)
  const paths = all.filter(({ on, name }) => on === 'method' && name === pathFrom)
  return methods.flatMap((method) => {
    const group = around(method, classes)
    // Nest answers below its controllers only, and so does JAX-RS below its resources.
    if (group === undefined && dialect !== spring) return []
    const sub = pathFrom === undefined ? method : paths.find(({ start }) => start === method.start)
    return urlsOf(group, sub, dialect).flatMap((url) =>
      (onMethod[method.name]?.(method.text) ?? []).map((verb) => ({
        method: verb,
        url,
        file: source.path,
        lines: method.lines,
        because: `${source.path}:${method.line}`,
      })),
    )
  })
}

function urlsOf(group: Annotated | undefined, method: Annotated | undefined, dialect: Dialect): readonly string[] {
  const prefixes = group === undefined ? [''] : valuesOf(group, dialect)
  const paths = method === undefined ? [''] : valuesOf(method, dialect)
  return prefixes.flatMap((prefix) => paths.map((path) => dialect.toTemplate(below(prefix, path))))
}

/** Constant paths of an annotation; one empty path where it gives none, none where it gives one that is no constant. */
function valuesOf({ text }: Annotated, { keys }: Dialect): readonly string[] {
  const values = annotationValues(text, keys)
  if (values.length > 0) return values
  const names = new RegExp(`^\\s*[A-Za-z_][\\w.]*\\s*(?:,|$)|(?:^|,)\\s*(?:${keys.join('|')})\\s*[=:]`)
  return names.test(text) ? [] : ['']
}
