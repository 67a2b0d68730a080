import type { RunContext } from '../model/assessment.ts'
import type { Ranked } from '../model/priority.ts'
import { link } from './markdown.ts'
import { cutStart } from './plain.ts'
import { filePlace, firstFile, packageName, permalink, placeText, type FilePlace } from './place.ts'

/** How names become Markdown here: a code span, in a table cell with its pipes escaped. */
type Coder = (text: string, max?: number) => string

/**
 * Where it is, as Markdown: files as permalinks to their lines at the commit that was assessed; a package with the manifest that
 * names it; an endpoint with the code that handles it.
 */
export function placeMarkdown(run: RunContext, finding: Ranked, code: Coder): string {
  const { location } = finding
  const own = filePlace(location)
  if (location.type === 'package') {
    const name = code(packageName(location.purl).name, 80)
    if (own !== null) return `${name}, from ${fileLink(run, own, code)}`
    return location.image === undefined ? name : `${name}, from image ${code(location.image, 80)}`
  }
  if (own !== null) return fileLink(run, own, code)
  const other = firstFile(finding)
  const text = code(placeText(location), 100)
  return other === null ? text : `${text}, handled in ${fileLink(run, other, code)}`
}

const longestPath = 100

function fileLink(run: RunContext, { path, startLine, endLine }: FilePlace, code: Coder): string {
  const text = code(cutStart(startLine === undefined ? path : `${path}:${startLine}`, longestPath), longestPath)
  return link(text, permalink(run, path, startLine, endLine))
}
