import { describe, expect, it } from 'vitest'
import { createStickyCommentSink, type StickyComment } from '../../src/edge/sticky-comment.ts'
import { clientAs, home, smallWorld } from '../support/github/small-world.ts'
import { actionsBot, addComment, person, type Identity } from '../support/github/state.ts'
import { aLog } from '../support/fake-edges.ts'

const world = smallWorld()

const marker = '<!-- posture-gate:v1 e30 -->'
const body = (text: string): string => `${marker}\n${text}`
const said = { lines: [] as readonly string[] }

function sink(more: Partial<StickyComment> = {}, level: 'read' | 'write' = 'write') {
  const token = world.github.createToken({ repository: 'acme/shop', permissions: { 'pull-requests': level } })
  const { log, lines } = aLog()
  said.lines = lines
  // Without throttling: it would space the writes of all these tests by seconds.
  const made = Promise.resolve(clientAs(world.github, token))
  const sticky = {
    client: () => made,
    repository: home,
    pullRequest: world.pull.number,
    author: 'github-actions[bot]',
    mode: 'when-needed' as const,
    log,
  }
  return createStickyCommentSink({ ...sticky, ...more })
}
const write = (text: string, more: Partial<StickyComment> = {}, worthSaying = true) =>
  sink(more).write([body(text)], { worthSaying })
const comments = () => world.repository.comments.map(({ author, body: text }) => [author.login, text])
const add = (author: Identity, text: string) =>
  addComment(world.github.state, world.repository, world.pull.number, { author, body: text })
const operations = () => world.github.calls().map(({ operation }) => operation.replace('issues/', ''))

describe('the comment of the gate', () => {
  it('is made once and then brought up to date in its place', async () => {
    await write('one')
    const id = world.repository.comments[0]?.id
    await write('two')
    expect(world.repository.comments.map((comment) => [comment.id, comment.body])).toEqual([[id, body('two')]])
    expect(operations()).toEqual([
      'list-comments',
      'create-comment',
      'list-comments',
      'list-comments',
      'update-comment',
    ])
  })

  it('is not written again where it says the same already, whatever the server made of its line ends', async () => {
    add(actionsBot, `${body('one\nsame')}\r\n\n`.replace(/\n/g, '\r\n'))
    await write('one\nsame')
    expect(operations()).toEqual(['list-comments'])
  })

  it('is not one that somebody else wrote with our marker', async () => {
    add(person('mallory'), body('mine'))
    await write('one')
    expect(comments()).toEqual([
      ['mallory', body('mine')],
      ['github-actions[bot]', body('one')],
    ])
  })

  it('is not another one by the same author', async () => {
    add(actionsBot, 'Coverage went up.')
    await write('one')
    expect(comments()).toHaveLength(2)
  })

  it('belongs to whoever the token says, as the workflow names it', async () => {
    add(person('acme-gate'), body('old'))
    await write('one', { author: 'Acme-Gate' }).catch(() => undefined)
    expect(operations()).toContain('update-comment')
  })

  it('is found on the last page', async () => {
    for (let n = 0; n < 250; n++) add(person('mona'), `${n}`)
    add(actionsBot, body('old'))
    await write('new')
    expect(comments().at(-1)).toEqual(['github-actions[bot]', body('new')])
    expect(comments()).toHaveLength(251)
  })
})

describe('whether there is a comment', () => {
  it('depends on whether there is something to say, or was', async () => {
    await write('nothing', {}, false)
    expect(comments()).toEqual([])
    await write('something')
    await write('nothing any more', {}, false)
    expect(comments()).toEqual([['github-actions[bot]', body('nothing any more')]])
  })

  it('can be always', async () => {
    await write('nothing', { mode: 'always' }, false)
    expect(comments()).toHaveLength(1)
  })
})

describe('two runs at once', () => {
  it('leave one comment, the oldest, with the text of whoever looked last', async () => {
    world.github.before('issues/create-comment', 1, () => void add(actionsBot, body('of the other run')))
    await write('ours')
    expect(comments()).toEqual([['github-actions[bot]', body('ours')]])
  })

  it('are at peace where the other one took ours away first', async () => {
    const other = add(actionsBot, 'not yet')
    world.github.before('issues/create-comment', 1, () => void Object.assign(other, { body: body('of the other run') }))
    world.github.before('issues/list-comments', 2, () => void world.repository.comments.splice(1))
    await write('ours')
    expect(comments()).toEqual([['github-actions[bot]', body('ours')]])
  })

  it('do not mind a duplicate that is gone already', async () => {
    add(actionsBot, body('a'))
    add(actionsBot, body('b'))
    world.github.before('issues/delete-comment', 1, () => void world.repository.comments.splice(1))
    await write('c')
    expect(comments()).toEqual([['github-actions[bot]', body('c')]])
    expect(said.lines.filter((line) => !line.startsWith('debug'))).toEqual([])
  })
})

describe('a server that refuses', () => {
  it('is said with the permission that would do', async () => {
    const refused = sink({}, 'read').write([body('x')], { worthSaying: true })
    await expect(refused).rejects.toMatchObject({
      code: 'comment-refused',
      message: '403 Resource not accessible by integration',
      next: expect.stringContaining('pull-requests: write') as string,
    })
  })

  it('for another reason names no permission', async () => {
    world.github.plan({ kind: 'status', status: 500, message: 'Server Error', times: Infinity })
    await expect(write('x')).rejects.toMatchObject({
      code: 'comment-refused',
      next: expect.not.stringContaining('permissions') as string,
    })
  })

  it('does not get a body it would not take', async () => {
    await expect(write('x'.repeat(70_000))).rejects.toMatchObject({ code: 'output-unwritable' })
    await expect(sink().write(['no marker'], { worthSaying: true })).rejects.toThrow('the comment has no marker')
    expect(operations()).toEqual([])
  })
})
