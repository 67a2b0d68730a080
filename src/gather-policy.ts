import type { Options } from './edge/options.ts'
import type { Edges, TrustedFile } from './edge/ports.ts'
import { failure } from './errors.ts'
import type { Service } from './model/ownership.ts'
import type { Policy } from './model/policy.ts'
import type { TextFile } from './model/text-file.ts'
import {
  extendedFile,
  formatMistake,
  isPreset,
  parseCatalog,
  parsePolicy,
  presetPolicy,
  type Mistake,
} from './policy/index.ts'

/** Where a policy lies when nobody says. */
export const policyPlace = '.github/posture-gate.yml'
/** More than a policy may extend one after another: where to stop looking, whatever the files say. */
const longestChain = 8

/** `below('.', x)` is x: what a reader of the output will recognise. */
export const below = (root: string, path: string): string =>
  root === '.' ? path : `${root.replace(/\/+$/, '')}/${path}`

/** Every mistake on a line of its own. */
export const listed = (mistakes: readonly Mistake[]): string =>
  mistakes.map((mistake) => `\n  ${formatMistake(mistake)}`).join('')

/** What the first lines say of a file of the base that cannot be used: how many mistakes, and the first of them. */
export const inShort = (file: TextFile, [first, ...rest]: readonly [Mistake, ...Mistake[]]): string =>
  `${file.file} has ${rest.length + 1} mistake${rest.length === 0 ? '' : 's'} (${formatMistake(first)}${rest.length === 0 ? '' : ' …'})`

export type GatheredPolicy = { readonly policy: Policy; readonly notices: readonly string[] }

/** Fetches what the policy extends, and what that extends, before the parser asks for it. */
async function fetchExtended(file: TextFile, { documents }: Edges): Promise<ReadonlyMap<string, TextFile | null>> {
  const files = new Map<string, TextFile | null>()
  for (let next = extendedFile(file); next !== null && !files.has(next) && files.size < longestChain;) {
    const extended = await documents.trusted(next)
    files.set(next, extended)
    next = extended === null ? null : extendedFile(extended)
  }
  return files
}

async function parse(file: TrustedFile, edges: Edges): Promise<GatheredPolicy> {
  const extended = await fetchExtended(file, edges)
  const parsed = parsePolicy(file, { resolve: (reference) => extended.get(reference) ?? null })
  if ('policy' in parsed) return { policy: parsed.policy, notices: [] }
  if (!file.atBase) throw failure('policy-invalid', `${file.file}${listed(parsed.mistakes)}`)
  // A change cannot mend the base it is judged by: to stop every change until someone does would stop the mending as well.
  const notice = `${inShort(file, parsed.mistakes)}; this run was judged by the default preset instead.`
  return { policy: presetPolicy('default'), notices: [notice] }
}

/**
 * The policy of this run: a preset, the file that was named, the file in its usual place, or the default preset. Throws
 * `policy-missing` and, with every mistake, `policy-invalid`.
 */
export async function gatherPolicy(options: Options, edges: Edges): Promise<GatheredPolicy> {
  const named = options.policy
  if (named !== undefined && isPreset(named)) return { policy: presetPolicy(named), notices: [] }
  const path = named ?? below(options.root, policyPlace)
  const file = await edges.documents.trusted(path)
  if (file !== null) return parse(file, edges)
  const policy = presetPolicy('default')
  if ((await edges.documents.local(path)) !== null) {
    const notice = `${path} comes with this change and counts once it is on the base branch; this run was judged by the default preset.`
    return { policy, notices: [notice] }
  }
  if (named !== undefined) throw failure('policy-missing', `\`${named}\` is neither a preset nor a file`)
  return { policy, notices: [] }
}

export type GatheredServices = { readonly services: readonly Service[]; readonly notices: readonly string[] }

/** The services of the catalogue, none without one. Throws `file-missing` and, with every mistake, `catalog-invalid`. */
export async function gatherServices(options: Options, { documents }: Edges): Promise<GatheredServices> {
  if (options.catalog === undefined) return { services: [], notices: [] }
  const file = await documents.trusted(options.catalog)
  if (file === null) {
    if ((await documents.local(options.catalog)) === null)
      throw failure('file-missing', `the catalogue \`${options.catalog}\``)
    const notice = `${options.catalog} comes with this change and counts once it is on the base branch; this run knew no services.`
    return { services: [], notices: [notice] }
  }
  const parsed = parseCatalog(file)
  if ('services' in parsed) return { services: parsed.services, notices: [] }
  if (!file.atBase) throw failure('catalog-invalid', `${file.file}${listed(parsed.mistakes)}`)
  return { services: [], notices: [`${inShort(file, parsed.mistakes)}; this run knew no services.`] }
}
