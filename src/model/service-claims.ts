import type { Service } from './ownership.ts'
import { pathGlobs } from './path-globs.ts'
import { urlHost } from './route.ts'

/** The globs of a service’s files as they are meant. */
export const claimedPaths = ({ paths }: Pick<Service, 'paths'>): readonly string[] => paths.flatMap(pathGlobs)

/** The names of a service’s hosts, lower case; a URL or a port is no part of them. */
export const claimedHosts = ({ hosts }: Pick<Service, 'hosts'>): readonly string[] =>
  hosts.map((host) => urlHost(host.includes('://') ? host : `http://${host}`) ?? host.toLowerCase())

/** What a catalogue may call an image: with tag and digest, with the tag, by its name alone. */
export function imageSpellings(image: string): readonly string[] {
  const tagged = image.replace(/@sha256:.*$/, '')
  return [image, tagged, tagged.replace(/:[^/:]*$/, '')]
}
