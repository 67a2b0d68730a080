import type { Locked, LockfileFormat } from '../format.ts'
import { blocks, valueOf, type Block } from './blocks.ts'

/** The name in `name@range`, where a scope begins with the same sign. */
const nameIn = (descriptor: string): string => {
  const at = descriptor.indexOf('@', 1)
  return at < 0 ? descriptor : descriptor.slice(0, at)
}

/** Yarn 2 and later say where an entry was resolved; before, its first descriptor names it, an alias the package behind it. */
function toLocked(block: Block): readonly Locked[] {
  const version = valueOf(block, 'version')
  if (version === undefined) throw new Error(`the entry \`${block.key.slice(0, 60)}\` has no version`)
  const resolution = valueOf(block, 'resolution')
  if (resolution !== undefined)
    return /@(?:workspace|link|portal):/.test(resolution) ? [] : [{ name: nameIn(resolution), version }]
  const descriptor = (block.key.split(', ')[0] ?? '').replace(/^"|"$/g, '')
  const alias = /@npm:(@?[^@]+)(?:@|$)/.exec(descriptor)?.[1]
  return [{ name: alias ?? nameIn(descriptor), version }]
}

/** yarn.lock of every version. https://classic.yarnpkg.com/docs/yarn-lock https://yarnpkg.com */
export const yarnLock: LockfileFormat = {
  type: 'npm',
  kind: 'lockfile',
  names: /^yarn\.lock$/,
  manifests: ['package.json'],
  packages: (text) =>
    blocks(text.split(/\r?\n/), 0)
      .filter(({ key }) => key !== '__metadata')
      .flatMap(toLocked),
}
