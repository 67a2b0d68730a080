import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../src/commands/run.ts'
import { aFolder, commitAll, write } from '../support/temp-folder.ts'
import { call } from './call.ts'

const sarif = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'Acme Scan',
          rules: [{ id: 'r', properties: { 'security-severity': '9.8', tags: ['security'] } }],
        },
      },
      results: [
        {
          ruleId: 'r',
          message: { text: 'Bad thing' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a.js' }, region: { startLine: 1 } } }],
        },
      ],
    },
  ],
})

describe('posture-gate run', () => {
  it('prints the table and the verdict, and leaves with its code', async () => {
    const cwd = aFolder({ 'acme.sarif': sarif, 'a.js': 'x\n' })
    const { code, out, err } = await call(runCommand, ['--reports', 'acme.sarif', '--policy', 'strict'], { cwd })
    expect(out).toContain('Bad thing')
    expect(out.trim().split('\n').at(-1)).toMatch(/^Verdict: block\. /)
    expect(err).toBe('1 report found.\n')
    expect(code).toBe(1)
  })

  it('writes what it was asked to, the assessment also to standard output alone', async () => {
    const cwd = aFolder({ 'acme.sarif': sarif })
    const flags = ['--reports', '*.sarif', '--json', '-', '--sarif', 'out/all.sarif', '--markdown', 'out/summary.md']
    const { code, out, err } = await call(runCommand, flags, { cwd })
    expect(JSON.parse(out)).toMatchObject({ schema: 'posture-gate/assessment/v1', findings: [{ title: 'Bad thing' }] })
    expect(err).toMatch(/^Verdict: warn\. /m)
    expect(JSON.parse(readFileSync(join(cwd, 'out/all.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(cwd, 'out/summary.md'), 'utf8')).toContain('Bad thing')
    expect(code).toBe(0)
  })

  it('without a report anywhere is undecided, and says how to give one', async () => {
    const { code, out, err } = await call(runCommand, [], { cwd: aFolder() })
    expect(code).toBe(2)
    expect(out).toMatch(/^Verdict: undecided\. /m)
    expect(err).toContain('Give them with `--reports`')
  })

  it('keeps what stricter presets would have done of each change, and says it once there were five', async () => {
    const cwd = aFolder({ 'a.js': 'x0\n', '.gitignore': 'h\n*.sarif\n' })
    commitAll(cwd)
    const clean = sarif.replace(/"results":.*\]\}\]\}$/, '"results":[]}]}')
    const run = (n: number, ...flags: string[]) =>
      call(
        runCommand,
        ['--reports', '*.sarif', '--history', 'h', '--policy', 'advisory', '--now', `2026-11-0${n}`, ...flags],
        { cwd },
      )
    const bad: string[] = []
    for (const n of [1, 2, 3, 4, 5]) {
      write(cwd, 'a.js', `x${n}\n`)
      write(cwd, 'acme.sarif', n % 2 === 0 ? sarif : clean)
      const commit = commitAll(cwd, `Change ${n}`)
      if (n % 2 === 0) bad.push(commit.slice(0, 7))
      const { code, out } = await run(n, '--occasion', 'change', '--baseline', 'HEAD^1')
      expect([code, out]).toEqual([0, expect.not.stringContaining('On trial')])
    }
    const { out } = await run(6, '--occasion', 'record', '--markdown', 'summary.md')
    expect(out).toContain(`On trial: default would have blocked 2 of 5 changes: ${bad.join(', ')}.`)
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('**On trial:** default would have blocked 2 of 5')
    expect((await run(7, '--occasion', 'change', '--baseline', 'HEAD^1')).out).toContain('2 of 5 changes')
  })

  it('reads its own history: what a run found open, the next one knows', async () => {
    const cwd = aFolder({ 'acme.sarif': sarif })
    const flags = (day: string) => ['--reports', '*.sarif', '--history', 'h', '--now', day, '--json', '-', '--quiet']
    const change = async (day: string) => {
      const { out } = await call(runCommand, flags(day), { cwd })
      return (JSON.parse(out) as { findings: { change: string; firstSeen: string }[] }).findings.map((finding) => [
        finding.change,
        finding.firstSeen.slice(0, 10),
      ])
    }
    await change('2026-11-01')
    expect(await change('2026-11-02')).toEqual([['open', '2026-11-01']])
  })
})
