import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { Limits } from './answer.ts'
import { createBlobHost } from './blob-host.ts'
import { headerOf, respond, route, type Reply, type Request, type World } from './respond.ts'
import { actionsBot, createState, type Identity, type Level, type State, type Token } from './state.ts'
import { rateLimited, runHooks, troubleFor, type Hook, type Plan, type Trouble } from './trouble.ts'

export type LoggedCall = {
  readonly method: string
  readonly path: string
  readonly query: string
  /** Id of the operation; empty where the description has none. */
  readonly operation: string
  readonly body: unknown
  readonly status: number
  readonly at: number
}
export type GitHubOptions = {
  readonly comment?: Limits['comment']
  readonly basePath?: string
  readonly clock?: () => Date
}
export type TokenOptions = {
  readonly repository: string
  readonly permissions: Readonly<Record<string, Level>>
  readonly identity?: Identity
  readonly limit?: number
}
export type GitHub = {
  readonly url: string
  readonly state: State
  /** Requests and answers that GitHub's description does not allow, and tokens that went where they must not. Tests expect none. */
  readonly protocolErrors: readonly string[]
  calls(operation?: string): readonly LoggedCall[]
  createToken(options: TokenOptions): string
  plan(trouble: Trouble): void
  before(operation: string, nth: number, effect: Hook['effect']): void
  close(): Promise<void>
}

/** A GitHub on this machine: real HTTP, the state of a few repositories, and every request and answer checked. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHub> {
  const state = createState(options.clock ?? (() => new Date()))
  const errors: string[] = []
  const log: LoggedCall[] = []
  const plan: Plan = { troubles: [], hooks: [] }
  const report = (error: string) => void errors.push(error)
  const blobs = createBlobHost(state, report)
  const blobHost = await listen(blobs)
  const basePath = options.basePath ?? ''
  const world: World = { state, report, blobHost, api: '', limits: { comment: options.comment ?? 'bytes' } }
  const server = createServer((message, response) => {
    const api = `http://${message.headers.host ?? ''}${basePath}`
    void handle({ message, response, world: { ...world, api }, plan, log, basePath }).catch((error: unknown) => {
      report(`The stand-in failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      response.destroy()
    })
  })
  const origin = await listen(server)
  return {
    url: `${origin}${basePath}`,
    state,
    protocolErrors: errors,
    calls: (operation) => log.filter((call) => operation === undefined || call.operation === operation),
    createToken: (wanted) => createToken(state, wanted),
    plan: (trouble) => void plan.troubles.push({ trouble, met: 0 }),
    before: (operation, nth, effect) => void plan.hooks.push({ hook: { operation, nth, effect }, met: 0 }),
    close: async () => {
      await Promise.all([close(server), close(blobs)])
    },
  }
}

function createToken(
  state: State,
  { repository, permissions, identity = actionsBot, limit = 1000 }: TokenOptions,
): string {
  // Looks like a token of a workflow, so that whatever hides tokens by their look can be seen to.
  const value = `ghs_${createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 36)}`
  const token: Token = { value, identity, permissions, repositories: [repository], limit, remaining: limit }
  state.tokens.set(value, token)
  return value
}

type Exchange = {
  message: IncomingMessage
  response: ServerResponse
  world: World
  plan: Plan
  log: LoggedCall[]
  basePath: string
}

async function handle({ message, response, world, plan, log, basePath }: Exchange): Promise<void> {
  const request = await toRequest(message, world, basePath)
  const found = route(request, world)
  const operation = found?.operation.id ?? ''
  const trouble = troubleFor(plan, operation)
  if (trouble?.kind === 'slow') await wait(trouble.milliseconds)
  const planned = trouble === undefined ? undefined : plannedReply(trouble, world)
  if (planned === undefined && trouble?.kind !== 'hang-up') await runHooks(plan, operation)
  const answer = (): Reply => (found === undefined ? toReply(404, 'Not Found') : respond(request, found, world))
  const reply =
    planned ?? (trouble?.kind === 'hang-up' ? toReply(0, '') : (refusedAtTheDoor(request, world) ?? answer()))
  const lost = trouble?.kind === 'hang-up' || trouble?.kind === 'lost-answer'
  log.push({
    method: request.method,
    path: request.path,
    query: request.url.search,
    operation,
    body: request.body,
    status: lost ? 0 : reply.status,
    at: Date.now(),
  })
  if (lost) return void response.destroy()
  response.writeHead(reply.status, { ...quota(request, world), ...reply.headers })
  response.end(reply.body)
}

function plannedReply(trouble: Trouble, world: World): Reply | undefined {
  if (trouble.kind === 'status') return toReply(trouble.status, trouble.message ?? 'Server Error', trouble.headers)
  const limited = rateLimited(trouble, world.state.clock())
  return limited === undefined ? undefined : toReply(limited.status, limited.message, limited.headers)
}

/** GitHub wants a user agent, and counts. */
function refusedAtTheDoor(request: Request, world: World): Reply | undefined {
  if (headerOf(request, 'user-agent') === '')
    return toReply(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  const token = tokenOf(request, world)
  if (token === undefined) return undefined
  if (token.remaining === 0) return toReply(403, 'API rate limit exceeded for installation.')
  token.remaining--
  return undefined
}

const tokenOf = (request: Request, { state }: World) =>
  state.tokens.get(headerOf(request, 'authorization').replace(/^\w+ /, ''))

function quota(request: Request, world: World): Record<string, string> {
  const token = tokenOf(request, world)
  if (token === undefined) return {}
  const hour = 3600_000
  return {
    'x-ratelimit-limit': String(token.limit),
    'x-ratelimit-remaining': String(token.remaining),
    'x-ratelimit-used': String(token.limit - token.remaining),
    'x-ratelimit-reset': String(Math.ceil(world.state.clock().getTime() / hour) * 3600),
    'x-ratelimit-resource': 'core',
    'x-github-request-id': '0000:0000:0000:0000',
  }
}

function toReply(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Reply {
  const body = JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) })
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: Buffer.from(body) }
}

async function toRequest(message: IncomingMessage, world: World, basePath: string): Promise<Request> {
  const parts: Buffer[] = []
  for await (const part of message) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  const url = new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`)
  const method = message.method ?? 'GET'
  if (!url.pathname.startsWith(basePath)) world.report(`${method} ${url.pathname}: not under ${basePath}`)
  return {
    method,
    url,
    path: url.pathname.slice(basePath.length),
    headers: message.headers,
    body: parse(text, method, world),
  }
}

function parse(text: string, method: string, world: World): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    world.report(`${method}: the body is not JSON`)
    return text
  }
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      // A server that listens on a port has an address with a port.
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    }),
  )

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
