import type { TraceFile } from '../model/snapshot.ts'
import type { CodeMark, EndpointMark, Mark, PackageMark, Trace, WorkloadMark } from '../model/trace.ts'

/** The text at a place of the snapshot’s table. */
export type Texts = (index: number) => string
/** The place of a text in the table; new texts are put there. */
export type Places = (text: string) => number

/** A trace as the file has it. */
export function traceToFile({ family, names, marks }: Trace, place: Places): TraceFile {
  const of = <T extends Mark['type']>(type: T): Extract<Mark, { type: T }>[] =>
    marks.filter((mark): mark is Extract<Mark, { type: T }> => mark.type === type)
  const code = of('code').map(({ tool, rule, path, line, code: print, near, words }): CodeTuple => {
    return [place(tool), place(rule), place(path), line, print, near, words]
  })
  const packages = of('package').map(({ tool, rule, name, purl, manifest, image }): PackageTuple => {
    return [place(tool), place(rule), place(name), place(purl), place(manifest), place(image)]
  })
  const endpoints = of('endpoint').map(({ tool, rule, method, url, parameter }): EndpointTuple => {
    return [place(tool), place(rule), place(method), place(url), place(parameter)]
  })
  const workloads = of('workload').map(({ tool, rule, uri }): WorkloadTuple => [place(tool), place(rule), place(uri)])
  return {
    ...(family === null ? {} : { family: place(family) }),
    ...(names.length === 0 ? {} : { names: names.map(place) }),
    ...(code.length === 0 ? {} : { code }),
    ...(packages.length === 0 ? {} : { packages }),
    ...(endpoints.length === 0 ? {} : { endpoints }),
    ...(workloads.length === 0 ? {} : { workloads }),
  }
}

type CodeTuple = NonNullable<TraceFile['code']>[number]
type PackageTuple = NonNullable<TraceFile['packages']>[number]
type EndpointTuple = NonNullable<TraceFile['endpoints']>[number]
type WorkloadTuple = NonNullable<TraceFile['workloads']>[number]

/** The trace that a file holds. */
export function traceFromFile(file: TraceFile, text: Texts): Trace {
  const { family, names = [], code = [], packages = [], endpoints = [], workloads = [] } = file
  const voice = (tool: number, rule: number): { tool: string; rule: string } => ({ tool: text(tool), rule: text(rule) })
  return {
    family: family === undefined ? null : text(family),
    names: names.map(text),
    marks: [
      ...code.map(([tool, rule, path, line, print, near, words]): CodeMark => {
        return { type: 'code', ...voice(tool, rule), path: text(path), line, code: print, near, words }
      }),
      ...endpoints.map(([tool, rule, method, url, parameter]): EndpointMark => {
        return {
          type: 'endpoint',
          ...voice(tool, rule),
          method: text(method),
          url: text(url),
          parameter: text(parameter),
        }
      }),
      ...packages.map(([tool, rule, name, purl, manifest, image]): PackageMark => {
        const place = { name: text(name), purl: text(purl), manifest: text(manifest), image: text(image) }
        return { type: 'package', ...voice(tool, rule), ...place }
      }),
      ...workloads.map(([tool, rule, uri]): WorkloadMark => {
        return { type: 'workload', ...voice(tool, rule), uri: text(uri) }
      }),
    ],
  }
}
