import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { addCommit } from '../support/github/history.ts'
import { npmLockOf } from '../support/lockfiles.ts'
import { checkOut } from '../support/runner/checkout.ts'
import { critical, sarif } from './reports.ts'
import { it, orders, type Scene } from './scene.ts'

const report = 'reports/semgrep.sarif'
const time = 60_000

/** What git says in the workspace. */
const git = (scene: Scene, ...args: readonly string[]) =>
  spawnSync('git', ['-c', 'safe.directory=*', ...args], { cwd: scene.workspace, encoding: 'utf8' })

/** A clone of one commit, as actions/checkout leaves it by default: the parents are named and not there. */
function makeShallow({ workspace, repository, pull }: Scene): void {
  rmSync(join(workspace, '.git'), { recursive: true })
  const alone = { ...repository, refs: new Map() }
  const merge = pull.mergeSha
  const reachable = [...repository.objects].filter(([sha, { type }]) => type !== 'commit' || sha === merge)
  checkOut({ ...alone, objects: new Map(reachable) }, merge, workspace)
}

const advisory = (manifest: string) => ({
  rule: 'GHSA-35jh-r3h4-6jhm',
  title: 'Command Injection in lodash',
  severity: 'critical',
  identifiers: ['GHSA-35jh-r3h4-6jhm'],
  location: { type: 'package', purl: 'pkg:npm/lodash@4.17.20', manifest },
})
const osv = (...manifests: readonly string[]): string =>
  JSON.stringify({
    schema: 'posture-gate/report/v1',
    tool: { name: 'osv-scanner' },
    category: 'sca',
    findings: manifests.map(advisory),
  })

describe('a change that is out of the ordinary', () => {
  it(
    'moves the whole tree: nothing of it is new, but for the one file that is',
    async ({ open }) => {
      const files = Object.fromEntries(
        Array.from({ length: 60 }, (_, n) => [`lib/f${n}.js`, `a${n}\nb${n}\nold(${n})\nd${n}\ne${n}\n`]),
      )
      const moved = Object.fromEntries(
        Object.entries(files).flatMap(([path, text]) => [
          [path, null],
          [path.replace('lib/', 'packages/core/src/'), text],
        ]),
      )
      const scene = await open({ base: files, head: { ...moved, [orders]: null } })
      const results = Object.keys(files).map((path) => ({ file: path.replace('lib/', 'packages/core/src/'), line: 3 }))
      scene.leaveReports({ [report]: sarif(results) })
      expect((await scene.run()).outputs['verdict']).toBe('pass')
      scene.push({ 'packages/core/src/new.js': 'bad()\n' })
      scene.leaveReports({ [report]: sarif([...results, { file: 'packages/core/src/new.js', line: 1 }]) })
      const { outputs } = await scene.run()
      expect(outputs).toMatchObject({ verdict: 'block', blocked: '1' })
    },
    time,
  )

  it(
    'touches more files than the API tells: the clone tells all of them, else the rest is unknown',
    async ({ open }) => {
      const head = Object.fromEntries(
        Array.from({ length: 3005 }, (_, n) => [`gen/f${String(n).padStart(4, '0')}.txt`, `${n}\n`]),
      )
      const scene = await open({ head, reports: { [report]: critical } })
      const whole = await scene.run()
      expect(whole.outputs['verdict']).toBe('block')
      expect(scene.operations().filter((name) => name === 'pulls/list-files').length).toBeLessThanOrEqual(31)
      makeShallow(scene)
      const cut = await scene.run()
      expect(cut.outputs['verdict']).toBe('pass')
      expect(cut.summary).toContain('the list of changed files is not complete')
    },
    2 * time,
  )

  it(
    'comes with a shallow clone: the API tells its lines',
    async ({ open }) => {
      const scene = await open({ reports: { [report]: critical } })
      makeShallow(scene)
      expect(git(scene, 'cat-file', '-e', 'HEAD^1').status).not.toBe(0)
      expect((await scene.run()).outputs['verdict']).toBe('block')
      // Nor may the API be asked: nobody is blamed, and it is said.
      const refused = await scene.run({ permissions: { contents: 'read' } })
      expect(refused.outputs['verdict']).toBe('pass')
      expect(refused.log).toContain('pull-requests: read')
    },
    time,
  )

  it(
    'starts at a base that was force-pushed away: the change is the same change',
    async ({ open }) => {
      const scene = await open({ reports: { [report]: critical } })
      const { state } = scene.github
      scene.repository.refs.delete('heads/main')
      addCommit(state, scene.repository, 'main', { 'README.md': 'another history\n' })
      expect((await scene.run()).outputs['verdict']).toBe('block')
    },
    time,
  )

  it(
    'breaks a lockfile: what it brought is unknown, and the file is named',
    async ({ open }) => {
      const lock = 'package-lock.json'
      const scene = await open({ base: { [lock]: npmLockOf() }, head: { [lock]: '<<<<<<< HEAD\n{}' } })
      scene.leaveReports({ 'reports/osv.json': osv(lock) })
      const { outputs, summary } = await scene.run()
      expect(outputs['verdict']).toBe('pass')
      expect(summary).toContain('package-lock.json')
      expect(summary).toContain('cannot be read as a lockfile')
    },
    time,
  )

  it(
    'has a package in two lockfiles: it is new where one of them did not have it, and old where both did',
    async ({ open }) => {
      const [web, api] = ['web/package-lock.json', 'api/package-lock.json']
      const base = { [web]: npmLockOf('ws@8.0.0'), [api]: npmLockOf('lodash@4.17.20', 'ws@8.0.0') }
      const scene = await open({ base, head: { [api]: npmLockOf('lodash@4.17.20', 'ws@8.1.0') } })
      scene.leaveReports({ 'reports/osv.json': osv(api) })
      expect((await scene.run()).outputs['verdict']).toBe('pass')
      scene.push({ [web]: npmLockOf('lodash@4.17.20', 'ws@8.0.0') })
      scene.leaveReports({ 'reports/osv.json': osv(web, api) })
      expect((await scene.run()).outputs['verdict']).toBe('block')
    },
    time,
  )
})
