import type { CodeLocation, Location, PackageLocation } from '../model/location.ts'
import { addPart, addValue, quoter, type Writing } from './json-text.ts'

/** Makes a writer of locations, each one JSON object. */
export function locationWriter(): (to: Writing, location: Location) => void {
  const addCode = codeWriter()
  const addPackage = packageWriter()
  return (to, location) => {
    if (location.type === 'code') addCode(to, location)
    else if (location.type === 'package') addPackage(to, location)
    else addValue(to, location)
  }
}

function codeWriter(): (to: Writing, location: CodeLocation) => void {
  const opened = quoter('{"type":"code","path":')
  return (to, { path, startLine, endLine, startColumn }) => {
    addPart(to, opened(path))
    if (startLine !== undefined) to.text += `,"startLine":${startLine}`
    if (endLine !== undefined) to.text += `,"endLine":${endLine}`
    to.text += startColumn === undefined ? '}' : `,"startColumn":${startColumn}}`
  }
}

function packageWriter(): (to: Writing, location: PackageLocation) => void {
  const opened = quoter('{"type":"package","purl":')
  const lockfile = quoter(',"manifest":')
  const container = quoter(',"image":')
  return (to, { purl, manifest, image }) => {
    addPart(to, opened(purl))
    if (manifest !== undefined) addPart(to, lockfile(manifest))
    if (image !== undefined) addPart(to, container(image))
    to.text += '}'
  }
}
