import type { ChangedFile, ChangedLines } from '../model/change.ts'
import type { EndpointLocation } from '../model/location.ts'
import type { Signal } from '../model/signal.ts'
import type { Answering } from '../model/source-route.ts'
import { untouched } from './package-in-change.ts'
import { stated, unknown } from './signal.ts'
import { brought, textsStoodBefore, type Source } from './stood-before.ts'

type Context = {
  readonly change: ChangedLines & { readonly known: true }
  readonly files: ReadonlyMap<string, ChangedFile>
  readonly source: Source
}

/**
 * Whether what was seen at a URL came with the change: its route is new, or lines that answer it changed. Not, where they did not;
 * unknown where no source tells which lines answer, or the change not which lines it touched.
 */
export function touchedRoute({ method, url }: EndpointLocation, answering: Answering, context: Context): Signal {
  const { route, files, handlers, declared } = answering
  const { change } = context
  if (files.length === 0) return unknown(`no source tells what answers ${method} ${url}`, change.source)
  const answers = [
    ...declared
      .filter(({ file, line }) => !wasDeclared(file, line, context))
      .map(({ file, line }) => ofLines(file, { start: line, end: line }, `declares ${route}`, context)),
    ...handlers.map(({ file, lines }) => ofLines(file, lines, `answers ${route}`, context)),
    ...files.filter((file) => !handlers.some((one) => one.file === file)).map((file) => ofFile(file, route, context)),
  ]
  return (
    answers.find((signal) => signal.state === 'known' && signal.value === true) ??
    answers.find((signal) => signal.state === 'unknown') ??
    stated(false, `${change.source}: what answers ${route} did not change`)
  )
}

/** A declaration that was edited and names the same URL declares nothing new. */
function wasDeclared(path: string, line: number, { files, source }: Context): boolean {
  const file = files.get(path)
  return file !== undefined && textsStoodBefore(file, line, source(path))
}

function ofLines(
  path: string,
  lines: { readonly start: number; readonly end: number },
  does: string,
  { change, files, source }: Context,
): Signal {
  const file = files.get(path)
  if (file === undefined) return untouched(change)
  if (file.status === 'added') return stated(true, `${change.source}: ${path} is new and ${does}`)
  if (file.added === null) return unknown(`the changed lines of ${path} are not known`, change.source)
  const hit = brought(file, source(path)).find(({ start, end }) => start <= lines.end && end >= lines.start)
  if (hit === undefined) return stated(false, change.source)
  const where = hit.end > hit.start ? `lines ${hit.start}-${hit.end}` : `line ${hit.start}`
  return stated(true, `${change.source}: ${path} ${where} ${does}`)
}

/** A file that answers as a whole: which part of it does is not known. */
function ofFile(path: string, route: string, { change, files }: Context): Signal {
  const file = files.get(path)
  if (file === undefined) return untouched(change)
  if (file.status === 'added') return stated(true, `${change.source}: ${path} is new and answers ${route}`)
  if (file.added?.length === 0 && file.replaced === undefined) return stated(false, change.source)
  return unknown(`${path} was touched; whether what answers ${route} was is not known`, change.source)
}
