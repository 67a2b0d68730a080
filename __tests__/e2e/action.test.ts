import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { readAction } from '../support/runner/action-metadata.ts'
import { actionNode, buildUnderTest } from '../support/runner/run-action.ts'
import { critical, sarif } from './reports.ts'
import { it } from './scene.ts'

/** Every Node of this machine, once: what action.yml asks for, what runs the tests, and what users have. */
const nodes = new Map(
  [actionNode, process.execPath, ...(process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'node'))]
    .map((node) => [spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout, node] as const)
    .flatMap(([version, node]) => (/^v[2-9]\d\./.test(version) ? [[version.trim(), node] as const] : [])),
)

describe('the built action', () => {
  it('is there: its entry and the package.json that makes it a module', () => {
    const { main } = readAction(buildUnderTest)
    expect(existsSync(main), 'run `npm run build`').toBe(true)
    expect(existsSync(join(main, '..', 'package.json'))).toBe(true)
  })

  it.for([...nodes])('runs under Node %s', async ([, node], { open }) => {
    const scene = await open({ reports: { 'reports/semgrep.sarif': critical } })
    expect(await scene.run({ node })).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' }, stderr: '' })
  })

  it('judges six reports with 501 findings in 200 MB and six calls', async ({ open }) => {
    const tools = ['semgrep', 'gosec', 'bandit', 'njsscan', 'codeql']
    const results = Array.from({ length: 100 }, (_, n) => ({ score: 5, file: `src/file-${n}.js`, line: n + 1 }))
    const reports: Record<string, string> = { 'reports/flaw.sarif': critical }
    for (const [at, tool] of tools.entries()) {
      const own = results.map((one, n) => ({ ...one, rule: `${tool}-${n}`, line: one.line + 200 * at }))
      reports[`reports/${tool}.sarif`] = sarif(own, tool)
    }
    const scene = await open({ reports })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', findings: '501' } })
    expect(scene.github.calls().length).toBeLessThanOrEqual(6)
    expect(result.peakMegabytes ?? 0).toBeLessThan(200)
  })
})
