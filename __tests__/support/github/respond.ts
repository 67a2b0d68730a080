import { paginate, refusal, notFound, type Answer, type Call, type Handler } from './answer.ts'
import { answerSchema, checkAnswer, checkBody, checkParameters, match, type Match } from './description.ts'
import { actions } from './handlers/actions.ts'
import { comments } from './handlers/comments.ts'
import { contents } from './handlers/contents.ts'
import { git } from './handlers/git.ts'
import { pulls } from './handlers/pulls.ts'
import { denial } from './permissions.ts'
import { shape } from './shape.ts'
import type { Repository, Token } from './state.ts'

export type Request = {
  readonly method: string
  readonly url: URL
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}
export type Reply = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }
export type World = Pick<Call, 'state' | 'api' | 'blobHost' | 'limits'> & { report(error: string): void }

const handlers: Readonly<Record<string, Handler>> = { ...comments, ...pulls, ...contents, ...git, ...actions }

/** Which operation the request means; reports one that the description does not have. */
export function route(request: Request, world: World): Match | undefined {
  const found = match(request.method, request.path)
  if (found === undefined) world.report(`${request.method} ${request.path}: no operation that the stand-in knows`)
  return found
}

/** The answer to one request: identity, permission, form, effect, and a check of the answer itself, in that order. */
export function respond(request: Request, found: Match, world: World): Reply {
  const { operation, params } = found
  const where = `${request.method} ${request.path}`
  const answer = decide(request, found, world)
  const headers: Record<string, string> = { ...answer.headers }
  if (answer.raw !== undefined)
    return { status: answer.status, headers: { ...headers, 'content-type': answer.raw.type }, body: answer.raw.bytes }
  if (answer.known === undefined && answer.list === undefined)
    return { status: answer.status, headers, body: Buffer.alloc(0) }
  const { known, link } = toPage(answer, request)
  if (link !== undefined) headers['link'] = link
  const body = shape(answerSchema(operation, answer.status), known)
  for (const { at, message } of checkAnswer(operation, answer.status, body))
    world.report(
      `${where} (${operation.id}): the stand-in's own answer ${answer.status} is not as described: ${at} ${message} ${JSON.stringify(params)}`,
    )
  headers['content-type'] = 'application/json; charset=utf-8'
  return { status: answer.status, headers, body: Buffer.from(JSON.stringify(body)) }
}

function toPage(answer: Answer, { url }: Request): { known: unknown; link?: string } {
  if (answer.list === undefined) return { known: answer.known }
  const { slice, link } = paginate(answer.list.items, Object.fromEntries(url.searchParams), url)
  const known = answer.list.wrap === undefined ? slice : answer.list.wrap(slice, answer.list.items.length)
  return link === undefined ? { known } : { known, link }
}

function decide(request: Request, found: Match, world: World): Answer {
  const { operation, params } = found
  const token = tokenOf(request, world)
  if (token === 'bad') return refusal(401, 'Bad credentials')
  const repository = world.state.repositories.get(`${params['owner'] ?? ''}/${params['repo'] ?? ''}`.toLowerCase())
  if (operation.path.startsWith('/repos/') && (repository === undefined || !maySee(token, repository))) return notFound
  if (token === undefined)
    return request.method === 'GET'
      ? refusal(403, 'API rate limit exceeded for this address.')
      : refusal(401, 'Requires authentication')
  const denied = denial(token, operation.id)
  if (denied !== undefined) {
    const headers = { 'x-accepted-github-permissions': denied.accepted }
    const message = denied.status === 404 ? 'Not Found' : 'Resource not accessible by integration'
    return { ...refusal(denied.status, message), headers }
  }
  const { query, faults } = checkForm(request, found, world)
  if (faults.length > 0) return refusal(422, `Invalid request.\n\n${faults.join('\n')}`)
  const handler = handlers[operation.id]
  if (handler === undefined) throw new Error(`The stand-in has no handler for ${operation.id}.`)
  const accept = headerOf(request, 'accept')
  // Only `/user` has no repository, and its handler does not look at one.
  return handler({
    ...world,
    repository: repository as Repository,
    token,
    params,
    query,
    body: request.body as Call['body'],
    accept,
  })
}

function checkForm(request: Request, found: Match, world: World): { query: Call['query']; faults: readonly string[] } {
  const { operation } = found
  const { faults, query, unknown } = checkParameters(found, Object.fromEntries(request.url.searchParams))
  const all = [...faults, ...checkBody(operation, request.body)].map(({ at, message }) => `${at} ${message}`.trim())
  for (const fault of all) world.report(`${operation.id}: malformed request: ${fault}`)
  // GitHub passes over a parameter it does not know; whoever sent it meant something by it.
  for (const name of unknown) world.report(`${operation.id}: no query parameter ${name}`)
  return { query, faults: all }
}

function tokenOf(request: Request, { state }: World): Token | 'bad' | undefined {
  const header = headerOf(request, 'authorization')
  if (header === '') return undefined
  return state.tokens.get(header.replace(/^(token|bearer) /i, '')) ?? 'bad'
}

const maySee = (token: Token | undefined, repository: Repository): boolean =>
  !repository.private || token?.repositories.includes(`${repository.owner}/${repository.name}`) === true

/** A request's header as one text; empty where there is none. */
export const headerOf = (request: Request, name: string): string => String(request.headers[name] ?? '')
