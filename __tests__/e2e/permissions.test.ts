import { describe, expect } from 'vitest'
import type { RunResult } from '../support/runner/run-action.ts'
import { critical, high } from './reports.ts'
import { it } from './scene.ts'

const blocked = { reports: { 'reports/semgrep.sarif': critical } }
const warned = { reports: { 'reports/semgrep.sarif': high } }
const warningsOf = ({ annotations }: RunResult) =>
  annotations
    .filter(({ kind }) => kind === 'warning')
    .map(({ message }) => message)
    .join('\n')

describe.concurrent('a token that cannot write', () => {
  it('changes no verdict: the summary has the content, and a warning names the permission', async ({ open }) => {
    const scene = await open(blocked)
    const result = await scene.run({ permissions: { contents: 'read', 'pull-requests': 'read' } })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain('sql-injection')
    expect(scene.comments()).toEqual([])
    expect(warningsOf(result)).toContain('pull-requests: write')
  })

  it('is what a fork gets', async ({ open }) => {
    const scene = await open({ ...blocked, fork: true })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain('sql-injection')
    expect(warningsOf(result)).toContain('fork')
  })

  it('is what Dependabot gets', async ({ open }) => {
    const scene = await open({ ...warned, pull: { author: 'dependabot[bot]' } })
    expect(await scene.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn' } })
    expect(scene.comments()).toEqual([])
  })
})

describe.concurrent('a token that may read less', () => {
  const policy = '.github/posture-gate.yml'
  const strict = { [policy]: 'version: 1\nextends: strict\n' }
  const lax = { [policy]: 'version: 1\nextends: advisory\n' }

  it('still gives the verdict of the policy that nobody changed', async ({ open }) => {
    const scene = await open({ ...warned, base: strict })
    const result = await scene.run({ permissions: {} })
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(warningsOf(result)).toContain('403 Resource not accessible by integration')
  })

  // GitHub answers 404 for what a token may not read, as for what is not there.
  it.for([
    ['no permission at all, and the change edits it', {}, lax],
    ['no permission to read contents, and the change edits it', { 'pull-requests': 'write' }, lax],
    ['no permission to read contents, and the change deletes it', { 'pull-requests': 'write' }, { [policy]: null }],
  ] as const)('does not take a policy it cannot read for none: %s', async ([, permissions, head], { open }) => {
    const scene = await open({ ...warned, base: strict, head })
    const result = await scene.run({ permissions })
    expect(result.outputs['verdict'] ?? 'none').toMatch(/^(block|undecided|none)$/)
    expect(result.exitCode).toBeGreaterThan(0)
  })

  it('is named where artifacts were asked for', async ({ open }) => {
    const scene = await open(blocked)
    const result = await scene.run({ inputs: { artifacts: 'scan-*', reports: 'reports/**' } })
    expect(result.summary).toContain('actions: read')
    expect(result.exitCode).toBe(1)
  })
})
