import { failure, GateError } from '../errors.ts'
import { refusalOf, statusOf, type Client } from './github-client.ts'
import type { Repository } from './github-context.ts'
import type { Log, Sink } from './ports.ts'

/** How a comment of ours begins; one that quotes it begins otherwise. Anyone can paste it, so the author is checked as well. */
const marker = '<!-- posture-gate:v1'
/** A server may count either; both hold on all of them. */
const mostUnits = 65_536
const mostBytes = 262_144

export type StickyComment = {
  readonly client: () => Promise<Client>
  readonly repository: Repository
  readonly pullRequest: number
  /** The login we write as. */
  readonly author: string
  readonly mode: 'when-needed' | 'always' | 'never'
  readonly log: Log
}

type Comment = { readonly id: number; readonly body: string }

/** Servers change line ends and trim; that is no difference. */
const normal = (body: string): string => body.replace(/\r\n?/g, '\n').trim()

/** Our comments on the pull request, oldest first. A comment with our marker by anybody else is left alone. */
async function listOurs({ client, repository, pullRequest, author }: StickyComment): Promise<readonly Comment[]> {
  const api = await client()
  const all = await api.paginate(api.rest.issues.listComments, {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  })
  return all
    .filter(({ body, user }) => body?.startsWith(marker) === true && user?.login.toLowerCase() === author.toLowerCase())
    .map(({ id, body }) => ({ id, body: body ?? '' }))
    .sort((a, b) => a.id - b.id)
}

async function remove({ client, repository, log }: StickyComment, comments: readonly Comment[]): Promise<void> {
  const api = await client()
  for (const { id } of comments)
    await api.rest.issues.deleteComment({ ...repository, comment_id: id }).catch((error: unknown) => {
      // Another run that saw the same duplicate was faster.
      if (statusOf(error) !== 404) log.info(`A duplicate of our comment could not be deleted: ${refusalOf(error)}`)
    })
}

/** Brings the oldest of our comments up to date and takes the others away. */
async function settle(sticky: StickyComment, ours: readonly Comment[], body: string): Promise<void> {
  const [first, ...rest] = ours
  if (first === undefined) return
  const api = await sticky.client()
  if (normal(first.body) !== normal(body))
    await api.rest.issues.updateComment({ ...sticky.repository, comment_id: first.id, body })
  else sticky.log.debug('The pull request comment says the same already.')
  await remove(sticky, rest)
}

async function upsert(sticky: StickyComment, body: string, worthSaying: boolean): Promise<void> {
  const before = await listOurs(sticky)
  if (before.length > 0) {
    await settle(sticky, before, body)
    return
  }
  if (sticky.mode === 'when-needed' && !worthSaying) {
    sticky.log.info('Nothing to say on the pull request: no comment.')
    return
  }
  const api = await sticky.client()
  const created = await api.rest.issues.createComment({ ...sticky.repository, issue_number: sticky.pullRequest, body })
  // There is no "create if absent": two runs that both found nothing both created. Whoever looks again keeps the lowest id.
  const after = await listOurs(sticky)
  if (after.length > 1 || after[0]?.id !== created.data.id) await settle(sticky, after, body)
}

function assertFits(body: string): void {
  if (!body.startsWith(marker)) throw new Error('the comment has no marker')
  if (body.length > mostUnits || Buffer.byteLength(body) > mostBytes)
    throw failure('output-unwritable', `the comment has ${body.length} characters, GitHub takes ${mostUnits}`)
}

/** The one comment of the gate on a pull request, written in place. */
export const createStickyCommentSink = (sticky: StickyComment): Sink => ({
  output: 'comment',
  title: 'the pull request comment',
  write: async (chunks, { worthSaying }) => {
    const body = [...chunks].join('')
    assertFits(body)
    try {
      await upsert(sticky, body, worthSaying)
    } catch (error) {
      if (error instanceof GateError) throw error
      if ([401, 403, 404].includes(statusOf(error))) throw failure('comment-refused', refusalOf(error), error)
      const next = 'The job summary has the same content; run the job again where GitHub was out of order.'
      throw new GateError('comment-refused', refusalOf(error), { next, cause: error })
    }
  },
})
