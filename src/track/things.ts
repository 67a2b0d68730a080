import type { TrackReason } from '../model/change.ts'
import { parentOf } from '../model/path-parts.ts'
import type { EndpointMark, Mark, PackageMark, Trace, WorkloadMark } from '../model/trace.ts'
import { keyOf, pairUnique, type Matching, type Traced } from './matching.ts'

/** One way to find a finding again: keys that lead to it in either run, the closest first. */
type Pass = { readonly reason: TrackReason; readonly keys: (trace: Trace, id: string) => readonly string[] }

/** An image without registry defaults, tag and digest. */
const imageName = (image: string): string =>
  image
    .replace(/@.*$/, '')
    .replace(/:[^/:]*$/, '')
    .replace(/^(?:docker\.io|index\.docker\.io)\//, '')
    .replace(/^library\//, '')

const packages = ({ marks }: Trace): PackageMark[] => marks.filter((mark) => mark.type === 'package')
const endpoints = ({ marks }: Trace): EndpointMark[] => marks.filter((mark) => mark.type === 'endpoint')
const workloads = ({ marks }: Trace): WorkloadMark[] => marks.filter((mark) => mark.type === 'workload')

/** Every name of the flaw, with something of the package: aliases come and go. */
const perName = (trace: Trace, part: (mark: PackageMark) => readonly string[]): string[] =>
  packages(trace).flatMap((mark) => [...trace.names, mark.rule].map((name) => keyOf(name, mark.name, ...part(mark))))

/** What is wrong, in every wording that counts: the tool’s rule, the weakness family. */
const perWording = (trace: Trace, mark: Mark, ...parts: readonly string[]): string[] => [
  keyOf('rule', mark.tool, mark.rule, ...parts),
  ...(trace.family === null ? [] : [keyOf('family', trace.family, ...parts)]),
]

/** The path of a URL; numbers and long hashes in it are values of parameters. */
function routeOf(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '')
  return path
    .split('/')
    .map((segment) => (/^(?:\d+|[0-9a-f-]{16,})$/i.test(segment) ? '{}' : segment))
    .join('/')
    .replace(/\/+$/, '')
}
const hostOf = (url: string): string => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1]?.toLowerCase() ?? ''

/** A workload without what a scheduler appends: the hashes and numbers of pods and containers. */
const workloadName = (uri: string): string =>
  uri
    .replace(/@sha256:[0-9a-f]+/g, '')
    .replace(/-[0-9a-f]{6,10}(?:-[a-z0-9]{5})?(?=$|[/ ])/g, '')
    .replace(/\b[0-9a-f]{12,64}\b/g, '')

const passes: readonly Pass[] = [
  {
    reason: 'same-advisory',
    keys: (trace) => perName(trace, ({ manifest, image, purl }) => [manifest, imageName(image), purl]),
  },
  {
    reason: 'same-advisory',
    keys: (trace) => perName(trace, ({ manifest, image }) => [parentOf(manifest), imageName(image)]),
  },
  { reason: 'moved-package', keys: (trace) => perName(trace, ({ image }) => [imageName(image)]) },
  { reason: 'moved-package', keys: (trace) => perName(trace, () => []) },
  {
    reason: 'moved-endpoint',
    keys: (trace) =>
      endpoints(trace).flatMap((mark) =>
        perWording(trace, mark, mark.method, hostOf(mark.url), routeOf(mark.url), mark.parameter),
      ),
  },
  {
    reason: 'moved-endpoint',
    keys: (trace) =>
      endpoints(trace).flatMap((mark) => perWording(trace, mark, mark.method, routeOf(mark.url), mark.parameter)),
  },
  {
    reason: 'moved-endpoint',
    keys: (trace) => endpoints(trace).flatMap((mark) => perWording(trace, mark, routeOf(mark.url), mark.parameter)),
  },
  {
    reason: 'moved-workload',
    keys: (trace) => workloads(trace).flatMap((mark) => perWording(trace, mark, workloadName(mark.uri))),
  },
]

/** Finds again what is no code: packages by advisory, endpoints by route, workloads by name; each pass lets one thing have changed. */
export function matchThings(matching: Matching): void {
  for (const { reason, keys } of passes)
    pairUnique(matching, keys, (then, now) => ({ reason, values: agreement(matching.then[then], matching.now[now]) }))
}

function agreement(then: Traced | undefined, now: Traced | undefined): Record<string, string> {
  const [before] = then?.trace?.marks ?? []
  const [after] = now?.trace?.marks ?? []
  if (before === undefined || after === undefined) return {}
  const names = then?.trace?.names.filter((name) => now?.trace?.names.includes(name) === true) ?? []
  return { ...(names.length > 0 ? { advisory: names.join(' ') } : { rule: after.rule }), ...changed(before, after) }
}

const arrow = (a: string, b: string): string => (a === b ? b : `${a} → ${b}`)

function changed(a: Mark, b: Mark): Record<string, string> {
  if (a.type === 'package' && b.type === 'package')
    return {
      package: arrow(a.purl, b.purl),
      ...(b.manifest === '' && a.manifest === '' ? {} : { manifest: arrow(a.manifest, b.manifest) }),
      ...(b.image === '' && a.image === '' ? {} : { image: arrow(a.image, b.image) }),
    }
  if (a.type === 'endpoint' && b.type === 'endpoint')
    return {
      url: arrow(`${a.method} ${a.url}`, `${b.method} ${b.url}`),
      ...(b.parameter === '' ? {} : { parameter: b.parameter }),
    }
  return a.type === 'workload' && b.type === 'workload' ? { workload: arrow(a.uri, b.uri) } : {}
}
