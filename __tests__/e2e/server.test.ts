import { describe, expect } from 'vitest'
import { critical, high } from './reports.ts'
import { it } from './scene.ts'

const warned = { reports: { 'reports/semgrep.sarif': high } }
const blocked = { reports: { 'reports/semgrep.sarif': critical } }
const create = 'issues/create-comment'

describe.concurrent('a server in trouble', () => {
  it('that asks to wait a moment is waited for', async ({ open }) => {
    const scene = await open(warned)
    scene.github.plan({ kind: 'secondary-rate-limit', status: 429, retryAfter: 1, operation: create })
    expect(await scene.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } })
    expect(scene.comments()).toHaveLength(1)
  })

  it('that asks to wait an hour is not waited for: the verdict and the summary stand', async ({ open }) => {
    const scene = await open(blocked)
    scene.github.plan({ kind: 'primary-rate-limit', resetIn: 3600, times: Infinity, operation: create })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.milliseconds).toBeLessThan(30_000)
    expect(result.summary).toContain('sql-injection')
    const warnings = result.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message)
    expect(warnings.join()).toContain('the pull request comment was not written')
  })

  it('that fails once is asked again', async ({ open }) => {
    const scene = await open(warned)
    scene.github.plan({ kind: 'status', status: 502, operation: 'issues/list-comments' })
    expect(await scene.run()).toMatchObject({ exitCode: 0 })
    expect(scene.comments()).toHaveLength(1)
  })

  it('that loses its answer to a created comment gets no second one', async ({ open }) => {
    const scene = await open(warned)
    scene.github.plan({ kind: 'lost-answer', operation: create })
    expect(await scene.run()).toMatchObject({ exitCode: 0 })
    expect(scene.comments()).toHaveLength(1)
  })

  it('that does not answer at all is soon given up: a verdict from the clone, or none', async ({ open }) => {
    const scene = await open(blocked)
    scene.github.plan({ kind: 'hang-up', times: Infinity })
    const result = await scene.run()
    expect(result.outputs['verdict'] ?? 'none').toMatch(/^(block|undecided|none)$/)
    expect(result.exitCode).toBe(result.outputs['verdict'] === 'block' ? 1 : 2)
    expect(result.milliseconds).toBeLessThan(30_000)
    expect(scene.comments()).toEqual([])
  })
})

describe.concurrent('a server of one’s own', () => {
  it('is asked under its path, and gets a comment that an old version takes', async ({ open }) => {
    const scene = await open({ ...warned, github: { basePath: '/api/v3', comment: 'characters' } })
    expect(await scene.run()).toMatchObject({ exitCode: 0 })
    expect(scene.comments()).toHaveLength(1)
  })
})
