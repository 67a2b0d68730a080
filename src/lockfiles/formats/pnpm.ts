import type { Locked, LockfileFormat } from '../format.ts'
import { blocks, type Block } from './blocks.ts'

/** `/name/1.0.0_peer` (version 5), `/name@1.0.0(peer)` (6), `name@1.0.0` (9); a tarball or a folder has a name of its own kind. */
function toLocked({ key }: Block): readonly Locked[] {
  const path = key.replace(/^\//, '').replace(/\(.*$/, '')
  const [, name, version] = /^(@[^/@]+\/[^/@]+|[^/@]+)[@/]([^/]+)$/.exec(path) ?? []
  if (name === undefined || version === undefined || version.includes(':')) return []
  return [{ name, version: version.replace(/_.*$/, '') }]
}

/** pnpm-lock.yaml. https://github.com/pnpm/spec/tree/master/lockfile */
export const pnpmLock: LockfileFormat = {
  type: 'npm',
  kind: 'lockfile',
  names: /^pnpm-lock\.yaml$/,
  manifests: ['package.json'],
  packages: (text) => {
    // A second document holds pnpm's own dependencies.
    const documents = text.split(/^---$/m)
    const sections = documents.flatMap((document) => blocks(document.split(/\r?\n/), 0))
    if (!sections.some(({ key }) => key === 'lockfileVersion')) throw new Error('it has no lockfileVersion')
    return sections.filter(({ key }) => key === 'packages').flatMap(({ lines }) => blocks(lines, 2).flatMap(toLocked))
  },
}
