import { createUnion } from './union.ts'

type Reference = { readonly name: string; readonly tag: string; readonly digest: string }

/** The parts of an image’s name; registry defaults and the tag that is meant where none is said are left out. */
function referenceOf(image: string): Reference {
  const [ref = '', digest = ''] = image.split('@', 2)
  const [, name = ref, tag = ''] = /^(.*?)(?::([^/:]*))?$/s.exec(ref) ?? []
  const short = name.replace(/^(?:docker\.io|index\.docker\.io)\//, '').replace(/^library\//, '')
  // An image that is called by its content alone.
  if (short === 'sha256') return { name: '', tag: '', digest: `sha256:${tag}` }
  return { name: short, tag: tag === 'latest' ? '' : tag, digest }
}

/** What is called by a tag; null for what is called by its content alone. */
const tagged = ({ name, tag, digest }: Reference): string | null =>
  tag !== '' ? `${name}:${tag}` : digest === '' ? name : null

/** One image as an identity names it: by its tag, which stays when it is built anew, else by its content. */
export function imageName(image: string): string {
  if (image.startsWith('pkg:')) return image
  const ref = referenceOf(image)
  return tagged(ref) ?? `${ref.name}@${ref.digest}`
}

/**
 * Makes one name of all that a run calls one image: its tag and its digest are one where somebody names both, a digest without a name is
 * the only image that has it. A tag that stands for two contents in one run was moved in between and joins nothing.
 */
export function imageNames(images: Iterable<string>): (image: string) => string {
  const all = [...new Set(images)].filter((image) => image.includes('sha256:') && !image.startsWith('pkg:'))
  if (all.length === 0) return imageName
  const contents = new Map<string, Set<string>>()
  const owners = new Map<string, Set<string>>()
  const refs = all.map(referenceOf)
  for (const ref of refs) {
    const tag = tagged(ref)
    if (tag !== null && ref.digest !== '') note(contents, tag, ref.digest)
    if (ref.name !== '') note(owners, ref.digest, ref.name)
  }
  const sets = createUnion()
  for (const ref of refs) {
    const tag = tagged(ref)
    if (tag !== null && ref.name !== '' && contents.get(tag)?.size === 1) sets.join(tag, `${ref.name}@${ref.digest}`)
    const [only, more] = owners.get(ref.digest) ?? []
    if (ref.name === '' && only !== undefined && more === undefined)
      sets.join(`@${ref.digest}`, `${only}@${ref.digest}`)
  }
  const names = new Map<string, string>()
  for (const name of [...sets.names()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)))
    if (!names.has(sets.find(name))) names.set(sets.find(name), name)
  return (image) => {
    const ref = referenceOf(image)
    const own = imageName(image)
    const moved = tagged(ref) !== null && ref.digest !== '' && (contents.get(own)?.size ?? 0) > 1
    const name = moved ? `${ref.name}@${ref.digest}` : own
    return names.get(sets.find(name)) ?? name
  }
}

function note(lists: Map<string, Set<string>>, key: string, value: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, new Set([value]))
  else list.add(value)
}

/** A tag stands for the image before its digest does. */
const rank = (name: string): number => (name.startsWith('@') ? 2 : name.includes('@') ? 1 : 0)
