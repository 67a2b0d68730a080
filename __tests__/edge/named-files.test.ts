import { expect, it } from 'vitest'
import type { FoundFiles } from '../../src/edge/find-files.ts'
import { namedFiles } from '../../src/edge/named-files.ts'
import type { ChangedLines } from '../../src/model/change.ts'

const tree = (...paths: string[]) => ({
  find: (): Promise<FoundFiles> =>
    Promise.resolve({ files: paths.map((path) => ({ path, absolute: `/${path}`, named: false })), problems: [] }),
})
const change: ChangedLines = {
  known: true,
  source: 'a test',
  complete: true,
  files: [
    { path: 'maps/gone.yml', status: 'removed', added: [] },
    { path: 'old/acme.yml', previousPath: 'maps/acme.yml', status: 'renamed', added: [] },
    { path: 'src/a.js', status: 'modified', added: [] },
  ],
}

it('a path stays as it is, whether or not it is there: the base may have it', async () => {
  expect(await namedFiles(['maps/acme.yml'], tree())).toEqual(['maps/acme.yml'])
})

it('a glob means the files of the tree, and those that the change took away or moved', async () => {
  expect(await namedFiles(['maps/*.yml'], tree('maps/b.yml'))).toEqual(['maps/b.yml'])
  expect(await namedFiles(['./maps/*.yml'], tree('maps/b.yml'), change)).toEqual([
    'maps/acme.yml',
    'maps/b.yml',
    'maps/gone.yml',
  ])
  expect(await namedFiles(['maps/*.yml'], tree(), { known: false, why: 'a test' })).toEqual([])
})
