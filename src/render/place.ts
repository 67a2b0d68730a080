import type { RunContext } from '../model/assessment.ts'
import type { Location } from '../model/location.ts'
import type { Ranked } from '../model/priority.ts'
import type { Problem } from '../model/problem.ts'

/** encodeURIComponent leaves these alone; in Markdown they end an address or emphasise. */
const encodeSegment = (segment: string): string =>
  encodeURIComponent(
    segment.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  ).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)

/** Each segment percent-encoded, for a URL or a SARIF artifact location. */
export const encodePath = (path: string): string => path.split('/').map(encodeSegment).join('/')

/** The path from the root of the repository, or null where it is none: absolute, outside, or empty. */
export function repositoryPath(run: RunContext, path: string): string | null {
  const segments = path.split('/')
  if (path === '' || path.startsWith('/') || /^[a-z]:/i.test(path) || segments.includes('..')) return null
  const prefix = run.rootInRepository ?? ''
  return [...prefix.split('/'), ...segments].filter((segment) => segment !== '' && segment !== '.').join('/')
}

/** Files that the server renders; their lines are only seen with `plain=1`. */
const rendered = /\.(?:md|markdown|mdown|mkdn?|mdx|rst|adoc|asciidoc|textile|org|rdoc|ipynb)$/i

/** The longest address worth its bytes. */
const longest = 600

/** The page of a file at the commit that was assessed, with its lines; null where no such page can be named. */
export function permalink(run: RunContext, path: string, startLine?: number, endLine?: number): string | null {
  const inside = repositoryPath(run, path)
  const { serverUrl, repository, headSha } = run
  if (inside === null || serverUrl === undefined || repository === undefined || !/^[0-9a-f]{40}$/i.test(headSha ?? ''))
    return null
  if (!/^https?:\/\/[^\s()<>]+$/.test(serverUrl)) return null
  const plain = startLine !== undefined && rendered.test(inside) ? '?plain=1' : ''
  const end = endLine !== undefined && startLine !== undefined && endLine > startLine ? `-L${endLine}` : ''
  const lines = startLine === undefined ? '' : `#L${startLine}${end}`
  const url = `${serverUrl}/${encodePath(repository)}/blob/${headSha ?? ''}/${encodePath(inside)}${plain}${lines}`
  return url.length > longest ? null : url
}

/** Where a place's file is: path and lines. Null for places without a file in the repository. */
export type FilePlace = {
  readonly path: string
  readonly startLine?: number | undefined
  readonly endLine?: number | undefined
}

/** The file of one location: the code, or the manifest that names the package (not one inside an image). */
export function filePlace(location: Location): FilePlace | null {
  if (location.type === 'code') return location
  if (location.type === 'package' && location.manifest !== undefined && location.image === undefined)
    return { path: location.manifest }
  return null
}

/** The first file among a finding's location and further places: where a reader should look. Null where there is none. */
export function firstFile(finding: Ranked): FilePlace | null {
  for (const location of [finding.location, ...finding.places]) {
    const place = filePlace(location)
    if (place !== null) return place
  }
  return null
}

/** `lodash@4.17.20` of `pkg:npm/lodash@4.17.20`, with its ecosystem; the text itself where it is no package URL. Unescaped. */
export function packageName(purl: string): { readonly name: string; readonly ecosystem: string } {
  const match = /^pkg:([^/]+)\/([^?#]+)/.exec(purl)
  if (match?.[1] === undefined || match[2] === undefined) return { name: purl, ecosystem: '' }
  try {
    const name = decodeURIComponent(match[2])
    // Maven writes group and artifact with a colon.
    return { name: match[1] === 'maven' ? name.replace('/', ':') : name, ecosystem: match[1] }
  } catch {
    return { name: match[2], ecosystem: match[1] }
  }
}

/** Where it is, for people, on one line, without the link. Unescaped. */
export function placeText(location: Location): string {
  switch (location.type) {
    case 'code':
      return location.startLine === undefined ? location.path : `${location.path}:${location.startLine}`
    case 'package': {
      const { name } = packageName(location.purl)
      const where = location.image ?? location.manifest
      return where === undefined ? name : `${name} in ${where}`
    }
    case 'endpoint':
      return `${location.method} ${location.url}${location.parameter === undefined ? '' : ` (${location.parameter})`}`
    case 'workload':
      return location.uri
  }
}

/** Where trouble was met: `reports/a.json:3:7`, `reports/a.json#/runs/0`. Unescaped. */
export function problemPlace({ file, line, column, pointer = '' }: Problem['at']): string {
  const lined = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`
  return `${file}${lined}${pointer === '' ? '' : `#${pointer}`}`
}
