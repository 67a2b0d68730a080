import { afterEach, beforeEach, expect, it } from 'vitest'
import { createExpander } from '../../src/edge/archives.ts'
import { fetchTexts, listArtifacts } from '../../src/edge/artifact-files.ts'
import { limits } from '../../src/edge/limits.ts'
import { createScratch } from '../../src/edge/scratch.ts'
import { aLog } from '../support/fake-edges.ts'
import { clientWith, home, startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { addArtifact } from '../support/github/state.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder } from '../support/temp-folder.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(async () => world.github.close())

function aSource(name: string) {
  const scratch = createScratch(aFolder())
  const client = () => Promise.resolve(clientWith(world, { actions: 'read' }))
  return { client, repository: home, name, scratch, expand: createExpander(scratch, limits), limits, log: aLog().log }
}
const upload = (name: string, text: string): void => {
  const bytes = zip([{ name: 'a.json', bytes: Buffer.from(text) }])
  addArtifact(world.github.state, world.repository, { name, runId: 1, bytes })
}

it('artifacts of one name are listed newest first, and read as texts', async () => {
  upload('kept', 'older')
  upload('other', 'x')
  upload('kept', 'newer')
  const source = aSource('kept')
  const [newest, ...rest] = await listArtifacts(source)
  expect(rest).toHaveLength(1)
  if (newest === undefined) throw new Error('nothing was listed')
  expect((await fetchTexts(newest, 1000, source)).map(({ text }) => text)).toEqual(['newer'])
})

it('what is larger than wanted, or not what was uploaded, is refused', async () => {
  upload('kept', 'x')
  const source = aSource('kept')
  const [newest] = await listArtifacts(source)
  if (newest === undefined) throw new Error('nothing was listed')
  await expect(fetchTexts(newest, 10, source)).rejects.toThrow('more than')
  const other = { ...newest, digest: `sha256:${'0'.repeat(64)}` }
  await expect(fetchTexts(other, 1000, source)).rejects.toThrow('does not have the digest')
})
