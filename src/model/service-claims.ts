import type { Service } from './ownership.ts'
import { urlHost } from './route.ts'

const wildcard = /[*?[{]/

/** The globs of a service’s files as they are meant: a folder that is named claims what lies in it, from the root with or without `./`. */
export const claimedPaths = ({ paths }: Pick<Service, 'paths'>): readonly string[] =>
  paths.flatMap((path) => {
    const plain = path.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '')
    return wildcard.test(plain) && plain === path.replace(/^(?:\.?\/)+/, '') ? [plain] : [plain, `${plain}/**`]
  })

/** The names of a service’s hosts, lower case; a URL or a port is no part of them. */
export const claimedHosts = ({ hosts }: Pick<Service, 'hosts'>): readonly string[] =>
  hosts.map((host) => urlHost(host.includes('://') ? host : `http://${host}`) ?? host.toLowerCase())

/** What a catalogue may call an image: with tag and digest, with the tag, by its name alone. */
export function imageSpellings(image: string): readonly string[] {
  const tagged = image.replace(/@sha256:.*$/, '')
  return [image, tagged, tagged.replace(/:[^/:]*$/, '')]
}
