import { describe, expect } from 'vitest'
import { actionsBot, addComment, person, type Identity } from '../support/github/state.ts'
import { clean, critical, high, sarif } from './reports.ts'
import { flawLine, it, orders, type Scene } from './scene.ts'

const report = 'reports/semgrep.sarif'
const warned = { reports: { [report]: high } }
const blocked = { reports: { [report]: critical } }
const writesOf = ({ github }: Scene) =>
  github
    .calls()
    .filter(({ method }) => method !== 'GET')
    .map(({ operation }) => operation)
const say = ({ github, repository, pull }: Scene, author: Identity, body: string) =>
  addComment(github.state, repository, pull.number, { author, body })

describe.concurrent('the comment', () => {
  it('is written once by the first run, in six calls at most', async ({ open }) => {
    const scene = await open(warned)
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 0, outcome: 'success', outputs: { verdict: 'warn', findings: '1' } })
    expect(scene.comments()).toHaveLength(1)
    expect(scene.comments()[0]).toMatchObject({ author: { login: 'github-actions[bot]' } })
    expect(scene.comments()[0]?.body).toContain('<!-- posture-gate:v1 ')
    expect(scene.comments()[0]?.body).toContain('weak-query')
    expect(scene.github.calls().length).toBeLessThanOrEqual(6)
  })

  it('of the second run is the same comment, brought up to date', async ({ open }) => {
    const scene = await open(warned)
    await scene.run()
    const [first] = scene.comments()
    scene.push({ 'README.md': 'A new commit.\n' })
    scene.leaveReports({ [report]: critical })
    const result = await scene.run({ runId: 2 })
    expect(result.outputs['verdict']).toBe('block')
    expect(scene.comments()).toHaveLength(1)
    expect(scene.comments()[0]?.id).toBe(first?.id)
    expect(scene.comments()[0]?.body).toContain('sql-injection')
    expect(writesOf(scene)).toEqual(['issues/create-comment', 'issues/update-comment'])
  })

  it('is not written again by a run that has the same to say', async ({ open }) => {
    const scene = await open(warned)
    await scene.run()
    await scene.run()
    expect(writesOf(scene)).toEqual(['issues/create-comment'])
  })

  it('names what breaks the gate, with a link to the very lines at the head commit', async ({ open }) => {
    const scene = await open(blocked)
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outcome: 'failure', outputs: { verdict: 'block', blocked: '1' } })
    const body = scene.comments()[0]?.body ?? ''
    expect(body).toContain(`https://github.com/acme/shop/blob/${scene.pull.head.sha}/${orders}#L${flawLine}`)
    expect(body).toContain('introduced-critical')
    expect(body).toMatch(/@\u200b?acme\/shop-team/)
    expect(result.annotations).toContainEqual(expect.objectContaining({ kind: 'error', file: orders, line: flawLine }))
    expect(result.log).toMatch(/^Verdict: block\./m)
  })

  it('is not made where there is nothing to say, and says so once there was something', async ({ open }) => {
    const scene = await open({ reports: { [report]: clean } })
    expect(await scene.run()).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    expect(scene.comments()).toEqual([])
    scene.leaveReports({ [report]: critical })
    await scene.run()
    scene.leaveReports({ [report]: clean })
    await scene.run()
    expect(scene.comments()).toHaveLength(1)
    expect(scene.comments()[0]?.body).not.toContain('sql-injection')
  })

  it('of somebody else is left alone, whatever marker it carries', async ({ open }) => {
    const scene = await open(warned)
    await scene.run()
    const copied = scene.comments()[0]?.body ?? ''
    scene.repository.comments.length = 0
    say(scene, person('mallory'), copied)
    await scene.run()
    expect(scene.comments().map(({ author, body }) => [author.login, body === copied])).toEqual([
      ['mallory', true],
      ['github-actions[bot]', true],
    ])
  })

  it('of another workflow, which merely quotes our marker, is left alone', async ({ open }) => {
    const scene = await open(warned)
    const quote = 'Someone wrote:\n> <!-- posture-gate:v1 e30 -->\n'
    say(scene, actionsBot, quote)
    await scene.run()
    expect(scene.comments()).toHaveLength(2)
    expect(scene.comments()[0]?.body).toBe(quote)
  })

  it('is looked for on every page', async ({ open }) => {
    const scene = await open(warned)
    for (let n = 0; n < 120; n++) say(scene, person('mona'), `${n}`)
    await scene.run()
    await scene.run()
    expect(scene.comments()).toHaveLength(121)
  })

  it('links to paths segment by segment, wherever the judged folder lies', async ({ open }) => {
    const path = 'src/a b/#1?.js'
    const result = { rule: 'sql-injection', file: path.split('/').map(encodeURIComponent).join('/'), line: 1 }
    const reports = { 'apps/shop/semgrep.sarif': sarif([result]) }
    const scene = await open({ head: { [`apps/shop/${path}`]: 'query(id)\n' }, reports })
    expect(await scene.run({ inputs: { root: 'apps/shop' } })).toMatchObject({ exitCode: 1 })
    const encoded = 'apps/shop/src/a%20b/%231%3F.js#L1'
    expect(scene.comments()[0]?.body).toContain(`https://github.com/acme/shop/blob/${scene.pull.head.sha}/${encoded}`)
  })

  it('of 2,000 findings is one that GitHub takes, and says what was left out', async ({ open }) => {
    const text = 'An SQL statement is built from what a user sent. '.repeat(20)
    const toResult = (n: number) => ({ rule: `r-${n}`, message: `${n} ${text}`, file: `src/${n}.js`, line: 1 })
    const many = Array.from({ length: 2000 }, (_, n) => toResult(n))
    const head = Object.fromEntries(many.slice(0, 200).map(({ file }) => [file, 'query(id)\n']))
    const scene = await open({ github: { comment: 'characters' }, head, reports: { [report]: sarif(many) } })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'block', blocked: '200', findings: '2000' } })
    expect(scene.comments()).toHaveLength(1)
    expect(scene.comments()[0]?.body).toMatch(/2\D?000 findings/)
    expect(result.summary).not.toBe('')
    expect(result.log).not.toContain('was not written')
  })
})

describe.concurrent('two runs that race', () => {
  it('end with one comment', async ({ open }) => {
    const scene = await open(warned)
    const bothLooked = async () => {
      for (let waited = 0; waited < 200 && scene.github.calls('issues/list-comments').length < 2; waited++)
        await new Promise((resolve) => setTimeout(resolve, 50))
    }
    // Neither creates before both have looked and found nothing.
    scene.github.before('issues/create-comment', 1, bothLooked)
    await Promise.all([scene.run(), scene.run()])
    expect(scene.github.calls('issues/create-comment')).toHaveLength(2)
    expect(scene.comments()).toHaveLength(1)
  })

  it('end with one comment where the other never looks again', async ({ open }) => {
    const scene = await open(warned)
    const add = () => void say(scene, actionsBot, '<!-- posture-gate:v1 e30 -->\nOf the other run.')
    scene.github.before('issues/create-comment', 1, add)
    await scene.run()
    expect(scene.comments()).toHaveLength(1)
    expect(scene.comments()[0]?.body).toContain('weak-query')
  })
})
