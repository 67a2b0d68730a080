import type { CodeLocation, Location, PackageLocation } from '../model/location.ts'
import { quoter } from './json-text.ts'

/** Makes a writer of locations, each one JSON object. */
export function locationWriter(): (location: Location) => string {
  const quoted = quoter()
  return (location) => {
    if (location.type === 'code') return codeText(location, quoted)
    return location.type === 'package' ? packageText(location, quoted) : JSON.stringify(location)
  }
}

function codeText({ path, startLine, endLine, startColumn }: CodeLocation, quoted: (text: string) => string): string {
  let text = `{"type":"code","path":${quoted(path)}`
  if (startLine !== undefined) text += `,"startLine":${startLine}`
  if (endLine !== undefined) text += `,"endLine":${endLine}`
  return startColumn === undefined ? `${text}}` : `${text},"startColumn":${startColumn}}`
}

function packageText({ purl, manifest, image }: PackageLocation, quoted: (text: string) => string): string {
  let text = `{"type":"package","purl":${quoted(purl)}`
  if (manifest !== undefined) text += `,"manifest":${quoted(manifest)}`
  return image === undefined ? `${text}}` : `${text},"image":${quoted(image)}}`
}
