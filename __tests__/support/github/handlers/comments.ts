import { notFound, ok, page, refusal, type Answer, type Call, type Handler } from '../answer.ts'
import { addComment, type Comment, type Identity } from '../state.ts'
import { textAt } from '../json.ts'

/** An account as answers name it. */
export const toUser = ({ login, type, id }: Identity, api: string) => ({
  login,
  type,
  id,
  url: `${api}/users/${encodeURIComponent(login)}`,
  html_url: type === 'Bot' ? `https://github.com/apps/${login.replace('[bot]', '')}` : `https://github.com/${login}`,
})

const actionsApp = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' }

function toComment({ repository: { owner, name }, api }: Call, comment: Comment) {
  const url = `${api}/repos/${owner}/${name}/issues`
  return {
    id: comment.id,
    body: comment.body,
    user: toUser(comment.author, api),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    url: `${url}/comments/${comment.id}`,
    issue_url: `${url}/${comment.issue}`,
    html_url: `https://github.com/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
    performed_via_github_app: comment.author.login === 'github-actions[bot]' ? actionsApp : null,
  }
}

/** GitHub's words; 262,144 bytes were measured on github.com, the message still says 65,536. */
function refusedBody({ body, limits }: Call): Answer | undefined {
  const text = textAt(body, 'body')
  const wrong = (message: string) =>
    refusal(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }])
  if (text.trim() === '') return wrong('Body cannot be blank')
  const tooLong = limits.comment === 'characters' ? text.length > 65_536 : Buffer.byteLength(text) > 262_144
  return tooLong ? wrong('Body is too long (maximum is 65536 characters)') : undefined
}

const find = ({ repository, params }: Call): Comment | undefined =>
  repository.comments.find((comment) => comment.id === Number(params['comment_id']))

const list: Handler = (call) => {
  const { repository, params, query } = call
  const issue = Number(params['issue_number'])
  if (!repository.pulls.has(issue)) return notFound
  const since = typeof query['since'] === 'string' ? query['since'] : ''
  const found = repository.comments.filter((comment) => comment.issue === issue && comment.updatedAt >= since)
  return page([...found].sort((a, b) => a.id - b.id).map((comment) => toComment(call, comment)))
}

const create: Handler = (call) => {
  const pull = call.repository.pulls.get(Number(call.params['issue_number']))
  if (pull === undefined) return notFound
  if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.')
  const refused = refusedBody(call)
  if (refused !== undefined) return refused
  const body = textAt(call.body, 'body')
  const added = addComment(call.state, call.repository, pull.number, { author: call.token.identity, body })
  return ok(toComment(call, added), 201)
}

const update: Handler = (call) => {
  const comment = find(call)
  if (comment === undefined) return notFound
  const refused = refusedBody(call)
  if (refused !== undefined) return refused
  comment.body = textAt(call.body, 'body')
  comment.updatedAt = call.state.clock().toISOString().replace(/\.\d+/, '')
  return ok(toComment(call, comment))
}

const remove: Handler = (call) => {
  const comment = find(call)
  if (comment === undefined) return notFound
  call.repository.comments.splice(call.repository.comments.indexOf(comment), 1)
  return { status: 204 }
}

/** Comments on pull requests. */
export const comments: Readonly<Record<string, Handler>> = {
  'issues/list-comments': list,
  'issues/create-comment': create,
  'issues/update-comment': update,
  'issues/delete-comment': remove,
  'issues/get-comment': (call) => {
    const comment = find(call)
    return comment === undefined ? notFound : ok(toComment(call, comment))
  },
}
