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
  const started = numbered((line) => `,"startLine":${line}`)
  const ended = numbered((line) => `,"endLine":${line}`)
  const closed = numbered((column) => `,"startColumn":${column}}`)
  return (to, { path, startLine, endLine, startColumn }) => {
    addPart(to, opened(path))
    if (startLine !== undefined) to.text += started(startLine)
    if (endLine !== undefined) to.text += ended(endLine)
    to.text += startColumn === undefined ? '}' : closed(startColumn)
  }
}

/** Lines and columns are small numbers, and the same ones over and over: the text of each is made once. */
function numbered(write: (number: number) => string): (number: number) => string {
  const known = new Array<string | undefined>(mostNumbers).fill(undefined)
  return (number) => (number < mostNumbers ? (known[number] ??= write(number)) : write(number))
}
const mostNumbers = 5000

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
