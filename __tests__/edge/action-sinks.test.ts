import { describe, expect, it } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { write } from '../support/temp-folder.ts'
import { inSmallWorld } from './an-action.ts'

const here = inSmallWorld()

describe('the outputs of the Action', () => {
  it('writes to the log, the summary and the pull request', async () => {
    const summary = write(here.cwd, 'summary.md', '')
    const { edges } = here.action({ json: 'out.json' }, { env: { GITHUB_STEP_SUMMARY: summary } })
    expect(edges.sinks.map(({ output }) => output)).toEqual(['text', 'json', 'summary', 'annotations', 'comment'])
    const comment = edges.sinks.at(-1)
    await comment?.write(['<!-- posture-gate:v1 e30 -->\nhello'], { worthSaying: true })
    expect(here.world.repository.comments.map(({ body }) => body)).toEqual(['<!-- posture-gate:v1 e30 -->\nhello'])
    expect(here.action({ comment: 'never', quiet: true }).edges.sinks.map(({ output }) => output)).toEqual([
      'annotations',
    ])
  })

  it('leaves the comment alone where the pull request has another head by now', async () => {
    const { edges, stdout } = here.action()
    addCommit(here.world.github.state, here.world.repository, 'feature', { 'b.txt': 'later' })
    await edges.sinks.at(-1)?.write(['<!-- posture-gate:v1 e30 -->'], { worthSaying: true })
    expect(here.world.repository.comments).toEqual([])
    expect(stdout.text()).toContain('left to the run of that commit')
  })
})
