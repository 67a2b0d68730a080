import { minimatch } from 'minimatch'
import { globOptions } from '../model/glob-options.ts'
import type { PackageLocation } from '../model/location.ts'
import type { Service } from '../model/ownership.ts'

/** The service of the catalogue that an image or a file belongs to, by its globs; null where none claims it. */
export function serviceNames(services: readonly Service[]): (location: Partial<PackageLocation>) => string | null {
  const known = new Map<string, string | null>()
  return ({ image, manifest }) => {
    const key = image === undefined ? `folder ${manifest ?? ''}` : `image ${image}`
    let name = known.get(key)
    if (name === undefined) {
      const claims = ({ images, paths }: Service): boolean =>
        image === undefined
          ? manifest !== undefined && matches(paths, manifest)
          : imageNames(image).some((one) => matches(images, one))
      known.set(key, (name = services.find(claims)?.name ?? null))
    }
    return name
  }
}

const matches = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => minimatch(text, pattern, globOptions))

/** What a catalogue may call an image: with tag and digest, with the tag, by its name alone. */
function imageNames(image: string): readonly string[] {
  const tagged = image.replace(/@sha256:.*$/, '')
  return [image, tagged, tagged.replace(/:[^/:]*$/, '')]
}
