import type { CodeLocation, Location, PackageLocation } from '../model/location.ts'
import { addPart, addValue, quoter, type Part, type Writing } from './json-text.ts'

/** Makes a writer of locations, each one JSON object. */
export function locationWriter(): (to: Writing, location: Location) => void {
  const quoted = quoter()
  return (to, location) => {
    if (location.type === 'code') addCode(to, location, quoted)
    else if (location.type === 'package') addPackage(to, location, quoted)
    else addValue(to, location)
  }
}

type Quoter = (text: string) => Part

function addCode(to: Writing, location: CodeLocation, quoted: Quoter): void {
  const { path, startLine, endLine, startColumn } = location
  to.text += '{"type":"code","path":'
  addPart(to, quoted(path))
  if (startLine !== undefined) to.text += `,"startLine":${startLine}`
  if (endLine !== undefined) to.text += `,"endLine":${endLine}`
  to.text += startColumn === undefined ? '}' : `,"startColumn":${startColumn}}`
}

function addPackage(to: Writing, { purl, manifest, image }: PackageLocation, quoted: Quoter): void {
  to.text += '{"type":"package","purl":'
  addPart(to, quoted(purl))
  if (manifest !== undefined) {
    to.text += ',"manifest":'
    addPart(to, quoted(manifest))
  }
  if (image !== undefined) {
    to.text += ',"image":'
    addPart(to, quoted(image))
  }
  to.text += '}'
}
