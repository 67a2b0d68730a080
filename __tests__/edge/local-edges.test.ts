import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Env } from '../../src/edge/event.ts'
import { createLocalEdges } from '../../src/edge/local-edges.ts'
import { optionsSchema } from '../../src/edge/options.ts'
import { aFolder, aWriter, commitAll, git, write } from '../support/temp-folder.ts'

function local(cwd: string, raw: object = {}, env: Env = {}) {
  const [stdout, stderr] = [aWriter(), aWriter()]
  return { stdout, stderr, edges: createLocalEdges({ options: optionsSchema.parse(raw), env, cwd, stdout, stderr }) }
}
const note = { worthSaying: true }

describe('the command line', () => {
  it('prints the table and the verdict on standard output, progress beside it', async () => {
    const { edges, stdout, stderr } = local(aFolder())
    edges.log.info('reading')
    await edges.sinks[0]?.write(['table\n'], note)
    edges.log.result('Verdict: pass')
    expect(edges.sinks.map(({ output }) => output)).toEqual(['text'])
    expect(stdout.text()).toBe('table\nVerdict: pass\n')
    expect(stderr.text()).toBe('reading\n')
  })

  it('leaves standard output to the output that wants it', async () => {
    const { edges, stdout, stderr } = local(aFolder(), { json: '-', sarif: 'out.sarif' })
    for (const sink of edges.sinks) await sink.write([`${sink.output}\n`], note)
    edges.log.result('Verdict: pass')
    expect(stdout.text()).toBe('json\n')
    expect(stderr.text()).toBe('text\nVerdict: pass\n')
    expect(edges.sinks.map(({ title }) => title)).toEqual(['the terminal', 'standard output', 'out.sarif'])
  })

  it('prints the verdict alone when it is to be quiet', () => {
    const { edges, stdout, stderr } = local(aFolder(), { quiet: true })
    edges.log.info('reading')
    edges.log.warn('odd')
    edges.log.result('Verdict: pass')
    expect(edges.sinks).toEqual([])
    expect(stdout.text() + stderr.text()).toBe('Verdict: pass\n')
  })

  it('prints in colour for a terminal that wants it', () => {
    const terminal = { ...aWriter(), isTTY: true, columns: 90 }
    const look = (env: Env) =>
      createLocalEdges({ options: optionsSchema.parse({}), env, cwd: aFolder(), stdout: terminal, stderr: aWriter() })
        .sinks[0]?.look
    expect(look({})).toEqual({ colour: true, width: 90 })
    expect(look({ NO_COLOR: '1' })).toEqual({ colour: false, width: 90 })
    expect(look({ TERM: 'dumb' })).toEqual({ colour: false, width: 90 })
    expect(local(aFolder()).edges.sinks[0]?.look).toEqual({ colour: false })
  })

  it('takes the working tree for what it is', async () => {
    const { edges } = local(aFolder({ 'a.yml': 'x' }))
    expect(await edges.documents.trusted('a.yml')).toEqual({ file: 'a.yml', text: 'x', atBase: false })
    expect(await edges.documents.trusted('b.yml')).toBeNull()
    expect(await edges.documents.feed('a.yml')).toEqual({ file: 'a.yml', text: 'x' })
  })

  it('reads reports and VEX files; a file that is both counts as VEX', async () => {
    const cwd = aFolder({ 'a.json': '1', 'b.vex.json': '2' })
    const { files } = await local(cwd, { reports: ['*.json'], vex: ['*.vex.json'] }).edges.reports.list()
    expect(files.map(({ path, trusted }) => [path, trusted])).toEqual([
      ['b.vex.json', true],
      ['a.json', undefined],
    ])
  })
})

describe('what the command line judges', () => {
  it('is a release, or what the event of its pipeline says', async () => {
    const cwd = aFolder({
      'event.json': '{"pull_request":{"number":7,"head":{"sha":"h"},"base":{"sha":"b","ref":"main"}}}',
    })
    expect(await local(cwd).edges.context()).toEqual({ occasion: 'release' })
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(cwd, 'event.json') }
    expect(await local(cwd, {}, env).edges.context()).toMatchObject({
      occasion: 'change',
      pullRequest: 7,
      baseSha: 'b',
      headSha: 'h',
    })
    expect((await local(cwd, { occasion: 'record' }, env).edges.context()).occasion).toBe('record')
  })

  it('touches what came since the baseline, paths below the root', async () => {
    const cwd = aFolder({ 'app/a.js': 'one\n', 'b.js': 'one\n' })
    commitAll(cwd)
    git(cwd, 'checkout', '-q', '-b', 'topic')
    write(cwd, 'app/a.js', 'one\ntwo\n')
    write(cwd, 'b.js', 'two\n')
    commitAll(cwd, 'Second')
    expect(await local(cwd, { root: 'app', baseline: 'main' }).edges.pullRequest.changed()).toEqual({
      known: true,
      source: 'git diff since main',
      complete: true,
      files: [{ path: 'a.js', status: 'modified', added: [{ start: 2, end: 2 }] }],
    })
  })

  it('touches nobody knows what without a baseline, and a baseline that is none is a mistake', async () => {
    const cwd = aFolder({ a: '' })
    commitAll(cwd)
    expect(await local(cwd).edges.pullRequest.changed()).toEqual({
      known: false,
      why: 'no base to compare with: give one with --baseline',
    })
    await expect(local(cwd, { baseline: 'nope' }).edges.pullRequest.changed()).rejects.toMatchObject({
      code: 'input-invalid',
      message: '--baseline is `nope`: git knows no commit `nope` here',
    })
  })

  it('is of the date that was given, or now', () => {
    expect(local(aFolder(), { now: '2026-01-01' }).edges.clock().toISOString()).toBe('2026-01-01T00:00:00.000Z')
    expect(Math.abs(local(aFolder()).edges.clock().getTime() - Date.now())).toBeLessThan(5000)
  })
})

describe('the key of the hashes of secrets', () => {
  it('is what the file holds, without its line end', async () => {
    const cwd = aFolder({ key: 'k1\n', empty: '\n' })
    expect(await local(cwd, { 'secret-key-file': 'key' }).edges.secretKey()).toBe('k1')
    expect(await local(cwd, { 'secret-key': 'k2' }).edges.secretKey()).toBe('k2')
    expect(await local(cwd).edges.secretKey()).toBeNull()
    await expect(local(cwd, { 'secret-key-file': 'empty' }).edges.secretKey()).rejects.toMatchObject({
      code: 'input-invalid',
    })
    await expect(local(cwd, { 'secret-key-file': 'missing' }).edges.secretKey()).rejects.toMatchObject({
      code: 'file-missing',
    })
  })
})

it('the history is the folder that was named', async () => {
  const cwd = aFolder({ 'h/a.json': '{}' })
  expect(await local(cwd, { history: 'h' }).edges.history.load()).toEqual([{ file: 'h/a.json', text: '{}' }])
  expect(await local(cwd).edges.history.load()).toEqual([])
  await local(cwd).edges.outputs({ verdict: 'pass' })
})
