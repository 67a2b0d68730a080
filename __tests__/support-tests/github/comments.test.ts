import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  clientWith,
  errorOf,
  home,
  startSmallWorld,
  statusOf,
  type SmallWorld,
} from '../../support/github/small-world.ts'
import { actionsBot, addComment, person } from '../../support/github/state.ts'

let world: SmallWorld
beforeEach(async () => {
  world = await startSmallWorld()
})
afterEach(() => world.github.close())

const tooLong = {
  resource: 'IssueComment',
  code: 'unprocessable',
  field: 'data',
  message: 'Body is too long (maximum is 65536 characters)',
}

describe('comments', () => {
  const create = (body: string, where = world) =>
    clientWith(where, { issues: 'write' }).rest.issues.createComment({ ...home, issue_number: where.pull.number, body })
  const add = (author: ReturnType<typeof person>, body: string) =>
    addComment(world.github.state, world.repository, world.pull.number, { author, body })

  it('are created, listed, changed and deleted by the real client, as the identity of the token', async () => {
    const { rest } = clientWith(world, { 'pull-requests': 'write' })
    const made = await rest.issues.createComment({ ...home, issue_number: world.pull.number, body: 'hello' })
    expect(made.data.user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' })
    await rest.issues.updateComment({ ...home, comment_id: made.data.id, body: 'changed' })
    const listed = await rest.issues.listComments({ ...home, issue_number: world.pull.number })
    expect(listed.data.map((comment) => comment.body)).toEqual(['changed'])
    await rest.issues.deleteComment({ ...home, comment_id: made.data.id })
    expect(world.repository.comments).toEqual([])
    expect(world.github.calls().map((call) => call.operation)).toEqual([
      'issues/create-comment',
      'issues/update-comment',
      'issues/list-comments',
      'issues/delete-comment',
    ])
    expect(world.github.protocolErrors).toEqual([])
  })

  it('come oldest first, 30 to a page, 100 at most, and pages are linked', async () => {
    for (let n = 0; n < 130; n++) add(person('mona'), `${n}`)
    const { rest, paginate } = clientWith(world, { issues: 'read' })
    const first = await rest.issues.listComments({ ...home, issue_number: world.pull.number })
    expect(first.data).toHaveLength(30)
    expect(first.headers.link).toMatch(/page=2>; rel="next", .*page=5>; rel="last"/)
    const all = await paginate(rest.issues.listComments, { ...home, issue_number: world.pull.number, per_page: 500 })
    expect(all.map((comment) => comment.body)).toEqual(Array.from({ length: 130 }, (_, n) => `${n}`))
    expect(world.github.calls()).toHaveLength(3)
  })

  it('without permission are refused with 403 and the permission that would do', async () => {
    const { rest } = clientWith(world, { 'pull-requests': 'read' })
    const refused = rest.issues.createComment({ ...home, issue_number: world.pull.number, body: 'hello' })
    expect(await errorOf(refused)).toMatchObject({
      status: 403,
      response: {
        data: { message: 'Resource not accessible by integration' },
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      },
    })
    expect(world.repository.comments).toEqual([])
  })

  it('may have 262,144 bytes, as measured', async () => {
    expect(await statusOf(create('é'.repeat(131_072)))).toBe('done')
    expect(await errorOf(create('é'.repeat(131_073)))).toMatchObject({
      status: 422,
      response: { data: { errors: [tooLong] } },
    })
  })

  it('may have 65,536 characters, as an older server may count', async () => {
    const strict = await startSmallWorld({ comment: 'characters' })
    expect(await statusOf(create('é'.repeat(65_536), strict))).toBe('done')
    expect(await errorOf(create('x'.repeat(65_537), strict))).toMatchObject({
      response: { data: { errors: [tooLong] } },
    })
    await strict.github.close()
  })

  it('of another run can arrive right before ours', async () => {
    world.github.before('issues/create-comment', 1, () => void add(actionsBot, 'theirs'))
    await create('ours')
    expect(world.repository.comments.map((comment) => comment.body)).toEqual(['theirs', 'ours'])
  })
})
