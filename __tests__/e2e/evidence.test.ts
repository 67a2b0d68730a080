import { describe, expect } from 'vitest'
import { addArtifact } from '../support/github/state.ts'
import { checkOut } from '../support/runner/checkout.ts'
import { pullRequestEvent } from '../support/runner/events.ts'
import { zip } from '../support/github/zip.ts'
import { hasGit } from '../support/runner/checkout.ts'
import { clean, critical, high, sarif } from './reports.ts'
import { it, orders, type Scene } from './scene.ts'

const report = 'reports/semgrep.sarif'
const policy = '.github/posture-gate.yml'
const blocked = { reports: { [report]: critical } }
const extending = (preset: string) => ({ [policy]: `version: 1\nextends: ${preset}\n` })
const expecting = (...kinds: string[]) => {
  const expect = kinds.map((kind) => `  - { category: ${kind} }\n`).join('')
  return { [policy]: `version: 1\nextends: default\nexpect:\n${expect}` }
}

describe.concurrent('evidence that the policy expects', () => {
  it('and that is missing leaves the verdict undecided', async ({ open }) => {
    const scene = await open({ base: expecting('sast', 'sca'), reports: { [report]: clean } })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 2, outcome: 'failure', outputs: { verdict: 'undecided' } })
    expect(scene.comments()[0]?.body).toMatch(/sca/)
    expect(result.log).toMatch(/^Verdict: undecided\./m)
  })
  it.for([
    ['is cut in half', critical.slice(0, critical.length / 2)],
    ['is empty', ''],
    ['is a page of a proxy', '<html><body>502 Bad Gateway</body></html>'],
  ] as const)('and that %s leaves the verdict undecided', async ([, text], { open }) => {
    const scene = await open({ base: expecting('sast'), reports: { [report]: text } })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided' } })
    expect(result.summary).toContain(report)
  })
  it('and that must be of this commit may be of its head or of its test merge, and of no other', async ({ open }) => {
    const scene = await open({
      base: { [policy]: 'version: 1\nextends: default\nexpect:\n  - { category: sast, commit: same }\n' },
    })
    const verdicts: unknown[] = []
    for (const commit of [scene.pull.head.sha, scene.pull.mergeSha, scene.pull.base.sha]) {
      scene.leaveReports({ [report]: sarif([], 'semgrep', commit) })
      verdicts.push((await scene.run()).outputs['verdict'])
    }
    expect(verdicts).toEqual(['pass', 'pass', 'undecided'])
  }, 60_000)
  it('and that is there, and clean, is good news', async ({ open }) => {
    const scene = await open({ base: expecting('sast'), reports: { [report]: clean } })
    expect(await scene.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  })
  it.skipIf(!hasGit)('[git] is not a file that the pull request brings along', async ({ open }) => {
    const scene = await open({ base: expecting('sast'), head: { [report]: clean } })
    expect(await scene.run()).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided' } })
  })
  it('and that is missing stands beside what blocks', async ({ open }) => {
    const scene = await open({ base: expecting('sast', 'sca'), ...blocked })
    expect(await scene.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(scene.comments()[0]?.body).toMatch(/sca/)
  })
})

describe.concurrent('reports', () => {
  it('that name files by their absolute path are about the same files', async ({ open }) => {
    const scene = await open()
    scene.leaveReports({ [report]: sarif([{ rule: 'sql-injection', file: `file://${scene.workspace}/${orders}` }]) })
    expect(await scene.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(scene.comments()[0]?.body).toContain(`/blob/${scene.pull.head.sha}/${orders}#L10`)
  })
  it('are judged and the job goes on, where the workflow says exit-zero', async ({ open }) => {
    const scene = await open(blocked)
    const result = await scene.run({ inputs: { 'exit-zero': 'true' } })
    expect(result).toMatchObject({ exitCode: 0, outcome: 'success', outputs: { verdict: 'block' } })
    expect(result.log).toContain('the gate would give 1')
  })
  it('are found by default patterns, without any input', async ({ open }) => {
    const scene = await open({ reports: { 'semgrep.sarif': critical } })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(result.summary).toContain(orders)
  })
})

describe.concurrent('the policy', () => {
  it('of the base branch judges, not the one that the pull request brings', async ({ open }) => {
    const scene = await open({ base: extending('default'), head: extending('advisory'), ...blocked })
    expect(await scene.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
  })
  it('that is new in the pull request does not judge it', async ({ open }) => {
    const scene = await open({ head: extending('advisory'), ...blocked })
    expect(await scene.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
  })
  it('that the pull request deletes still judges it', async ({ open }) => {
    const scene = await open({ base: extending('strict'), head: { [policy]: null }, reports: { [report]: high } })
    expect(await scene.run()).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
  })
  it('that an earlier commit brought does not judge it either, in a run that was started again', async ({ open }) => {
    const scene = await open({ base: extending('default'), head: extending('advisory'), ...blocked })
    const event = pullRequestEvent(scene.pull)
    scene.push(extending('default'))
    scene.leaveReports(blocked.reports)
    await scene.run()
    const [said] = scene.comments()
    checkOut(scene.repository, event.sha, scene.workspace)
    scene.leaveReports(blocked.reports)
    expect(await scene.run({ event })).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(scene.comments()).toEqual([said])
  })
  it('of the base branch that does not parse is replaced by the default, and everyone is told', async ({ open }) => {
    const scene = await open({ base: { [policy]: 'version: 1\nextends: advisory\nruels: []\n' }, ...blocked })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block' } })
    expect(scene.comments()[0]?.body).toMatch(/default preset/)
    expect(result.summary).toContain('ruels')
  })
})

describe.concurrent('artifacts of earlier jobs', () => {
  const permissions = { contents: 'read', 'pull-requests': 'write', actions: 'read' } as const
  const how = { inputs: { artifacts: 'scan-*' }, permissions }
  const upload = ({ github, repository }: Scene, name: string, bytes: Buffer, more = {}) =>
    addArtifact(github.state, repository, { name, runId: 1, bytes, ...more })
  const packed = (text: string) => zip([{ name: 'out/semgrep.sarif', bytes: Buffer.from(text) }])

  it('are read, and the token stays with GitHub', async ({ open }) => {
    const scene = await open()
    upload(scene, 'scan-sast', packed(critical))
    upload(scene, 'other', packed('not asked for'))
    expect(await scene.run(how)).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', findings: '1' } })
    expect(scene.github.calls('actions/download-artifact')).toHaveLength(1)
  })
  it('count in the newest version of a name', async ({ open }) => {
    const scene = await open()
    upload(scene, 'scan-sast', packed(critical))
    upload(scene, 'scan-sast', packed(clean))
    expect(await scene.run(how)).toMatchObject({ exitCode: 0, outputs: { findings: '0' } })
  })
  it('may be single files that nobody zipped', async ({ open }) => {
    const scene = await open()
    upload(scene, 'scan-sast', Buffer.from(critical), { contentType: 'application/json' })
    expect(await scene.run(how)).toMatchObject({ exitCode: 1, outputs: { findings: '1' } })
  })
  it('that expired or are broken are named; what was expected of them is missing', async ({ open }) => {
    const scene = await open({ base: expecting('sast') })
    upload(scene, 'scan-old', packed(clean), { expired: true })
    upload(scene, 'scan-cut', packed(clean).subarray(0, 60))
    const result = await scene.run(how)
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided' } })
    expect(result.summary).toContain('scan-old')
    expect(result.summary).toContain('scan-cut')
  })
  it('that expired or are broken leave the verdict undecided, whether they were expected or not', async ({ open }) => {
    const scene = await open()
    upload(scene, 'scan-sast', packed(clean))
    upload(scene, 'scan-cut', packed(clean).subarray(0, 60))
    const result = await scene.run(how)
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'undecided' } })
    expect(result.log).toContain('artifact:scan-cut is not a readable zip archive')
  })
})
