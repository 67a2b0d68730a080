import type { Options } from './edge/options.ts'
import type { Edges, TrustedFile } from './edge/ports.ts'
import { failure } from './errors.ts'
import { inShort, listed } from './gather-policy.ts'
import { parseMapping, readers, type Mapping, type ParsedMapping } from './read/index.ts'

export type GatheredMappings = { readonly mappings: readonly Mapping[]; readonly notices: readonly string[] }

/** A mapping whose id another format has already would make that format’s name mean two things. */
function distinct(file: TrustedFile, parsed: ParsedMapping, taken: ReadonlySet<string>): ParsedMapping {
  if ('mistakes' in parsed || !taken.has(parsed.mapping.id)) return parsed
  const found = `the id «${parsed.mapping.id}», which another format has`
  const expected = 'an id of its own'
  const message = `found ${found}, expected ${expected}`
  return { mistakes: [{ file: file.file, line: 1, column: 1, found, expected, message }] }
}

/**
 * The readers that the platform team described, none without the option. A change is judged by those of its base: a mapping decides
 * what counts as severe. Throws `file-missing` and, with every mistake, `mapping-invalid`.
 */
export async function gatherMappings(options: Options, { documents }: Edges): Promise<GatheredMappings> {
  const mappings: Mapping[] = []
  const notices: string[] = []
  const taken = new Set(readers.map(({ id }) => id))
  const paths = options.mappings.length === 0 ? [] : await documents.named(options.mappings)
  if (paths.length === 0 && options.mappings.length > 0)
    throw failure('file-missing', `no mapping matches ${options.mappings.map((glob) => `\`${glob}\``).join(', ')}`)
  for (const path of paths) {
    const file = await documents.trusted(path)
    if (file === null) {
      if ((await documents.local(path)) === null) throw failure('file-missing', `the mapping \`${path}\``)
      notices.push(
        `${path} comes with this change and counts once it is on the base branch; it read nothing in this run.`,
      )
      continue
    }
    const parsed = distinct(file, parseMapping(file), taken)
    if ('mistakes' in parsed) {
      if (!file.atBase) throw failure('mapping-invalid', `${file.file}${listed(parsed.mistakes)}`)
      notices.push(`${inShort(file, parsed.mistakes)}; it read nothing in this run.`)
      continue
    }
    mappings.push(parsed.mapping)
    taken.add(parsed.mapping.id)
  }
  return { mappings, notices }
}
