import { minimatch } from 'minimatch'
import { globOptions } from '../model/path-globs.ts'
import type { PackageLocation } from '../model/location.ts'
import type { Service } from '../model/ownership.ts'
import { claimedPaths, imageSpellings } from '../model/service-claims.ts'

/** The service of the catalogue that an image or a file belongs to, by its globs; null where none claims it. */
export function serviceNames(services: readonly Service[]): (location: Partial<PackageLocation>) => string | null {
  const all = services.map(({ name, images, ...service }): Claims => ({ name, images, paths: claimedPaths(service) }))
  const known = new Map<string, string | null>()
  return ({ image, manifest }) => {
    const key = image === undefined ? `folder ${manifest ?? ''}` : `image ${image}`
    let name = known.get(key)
    if (name === undefined) {
      const claims = ({ images, paths }: Claims): boolean =>
        image === undefined
          ? manifest !== undefined && matches(paths, manifest)
          : imageSpellings(image).some((one) => matches(images, one))
      known.set(key, (name = all.find(claims)?.name ?? null))
    }
    return name
  }
}

type Claims = { readonly name: string; readonly images: readonly string[]; readonly paths: readonly string[] }

const matches = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => minimatch(text, pattern, globOptions))
