import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  clientWith,
  errorOf,
  home,
  statusOf,
  startSmallWorld,
  type SmallWorld,
} from '../../support/github/small-world.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

describe('the Git data API', () => {
  it('builds a branch of its own, and refuses the second of two that race', async () => {
    const { rest } = clientWith(world, { contents: 'write' })
    const blob = await rest.git.createBlob({ ...home, content: 'hello\n', encoding: 'utf-8' })
    // What `printf 'hello\n' | git hash-object --stdin` says.
    expect(blob.data.sha).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
    const tree = await rest.git.createTree({
      ...home,
      tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', sha: blob.data.sha }],
    })
    const commit = async (parents: string[], message: string) =>
      (await rest.git.createCommit({ ...home, tree: tree.data.sha, parents, message })).data.sha
    const root = await commit([], 'root')
    await rest.git.createRef({ ...home, ref: 'refs/heads/posture', sha: root })
    expect(await statusOf(rest.git.createRef({ ...home, ref: 'refs/heads/posture', sha: root }))).toBe(422)
    const [one, two] = [await commit([root], 'one'), await commit([root], 'two')]
    await rest.git.updateRef({ ...home, ref: 'heads/posture', sha: one })
    const lost = await errorOf(rest.git.updateRef({ ...home, ref: 'heads/posture', sha: two }))
    expect(lost).toMatchObject({ status: 422, response: { data: { message: 'Update is not a fast forward' } } })
    expect((await rest.git.getRef({ ...home, ref: 'heads/posture' })).data.object.sha).toBe(one)
    const deep = await rest.git.getTree({ ...home, tree_sha: one, recursive: 'true' })
    expect(deep.data.tree.map(({ path }) => path)).toEqual(['a/b.txt'])
    expect(world.github.protocolErrors).toEqual([])
  })
})
