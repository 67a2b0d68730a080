import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSmallWorld, type SmallWorld } from '../support/github/small-world.ts'
import { aFolder, write } from '../support/temp-folder.ts'
import { anAction, type ActionOptions } from './an-action.ts'

let world: SmallWorld
let cwd: string
beforeEach(async () => {
  world = await startSmallWorld()
  cwd = aFolder({ 'a.txt': 'one\n2\nthree\n' })
})
afterEach(async () => {
  await world.github.close()
  expect(world.github.protocolErrors).toEqual([])
})

const action = (raw: object = {}, more: ActionOptions = {}) => anAction(world, cwd, raw, more)

describe('the outputs of the Action', () => {
  it('writes to the log, the summary and the pull request', async () => {
    const summary = write(cwd, 'summary.md', '')
    const { edges } = action({ json: 'out.json' }, { env: { GITHUB_STEP_SUMMARY: summary } })
    expect(edges.sinks.map(({ output }) => output)).toEqual(['text', 'json', 'summary', 'annotations', 'comment'])
    const comment = edges.sinks.at(-1)
    await comment?.write(['<!-- posture-gate:v1 e30 -->\nhello'], { worthSaying: true })
    expect(world.repository.comments.map(({ body }) => body)).toEqual(['<!-- posture-gate:v1 e30 -->\nhello'])
    expect(action({ comment: 'never', quiet: true }).edges.sinks.map(({ output }) => output)).toEqual(['annotations'])
  })
})
