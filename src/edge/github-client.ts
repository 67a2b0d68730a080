import type { GitHub } from '@actions/github/lib/utils'
import { messageOf } from '../errors.ts'
import { version } from './version.ts'
import type { Log } from './ports.ts'

/** As much of the client as is used. */
export type Client = Pick<InstanceType<typeof GitHub>, 'rest' | 'paginate'>

export type ClientOptions = {
  /** Without one, what is public can still be read. */
  readonly token: string | undefined
  /** `https://api.github.com`, or another server's. */
  readonly apiUrl: string
  readonly log: Log
  /** Seconds that all waiting for the server's limits may take together. */
  readonly patience?: number
  /** Milliseconds that count as a second of waiting; tests make it short. */
  readonly second?: number
}

/** What no second attempt makes better; limits (429) are the throttling's. */
const final = [400, 401, 403, 404, 409, 410, 413, 415, 422, 429, 451]
const answerWithin = 20_000

/** Waits as the server asks for as long as all waits together stay within the patience. */
function createPatience({ log, patience = 30 }: ClientOptions) {
  let waited = 0
  return (
    after: number,
    request: { readonly method?: string; readonly url?: string },
    _: unknown,
    attempt: number,
  ): boolean => {
    const going = attempt < 2 && waited + after <= patience
    if (going) waited += after
    const what = `GitHub asks to wait ${after} s before ${request.method ?? ''} ${request.url ?? ''}`
    log.info(going ? what : `${what}; that is too long, going on without`)
    return going
  }
}

type Fetch = (url: string, init: object) => Promise<unknown>

/** A server that never begins to answer must not hold the gate; a download that has begun takes as long as it takes. */
const impatient =
  (fetch: Fetch): Fetch =>
  async (url, init) => {
    const controller = new AbortController()
    const timer = setTimeout(
      () => controller.abort(new Error(`no answer within ${answerWithin / 1000} s`)),
      answerWithin,
    )
    try {
      return await fetch(url, { ...init, signal: controller.signal })
    } finally {
      clearTimeout(timer)
    }
  }

/**
 * The API client, made when first asked for: it brings half a megabyte of code. It retries what may pass by itself, and after the
 * first request that failed for good no more: a server that is down is asked once for each thing.
 */
export async function createClient(options: ClientOptions): Promise<Client> {
  const { token, apiUrl, log, second = 1000 } = options
  const [{ GitHub: Base, defaults }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const mayWait = createPatience(options)
  const silent = (): void => undefined
  const debug = (text: string): void => log.debug(text)
  const client = new (Base.plugin(retry, throttling))({
    ...(token === undefined ? {} : { auth: `token ${token}` }),
    baseUrl: apiUrl,
    userAgent: `posture-gate/${version}`,
    // The toolkit's own fetch knows the proxy of the runner.
    request: { fetch: impatient(defaults.request?.fetch as Fetch) },
    log: { debug, info: debug, warn: debug, error: silent },
    retry: { doNotRetry: final, retries: 2, retryAfterBaseValue: second },
    throttle: {
      fallbackSecondaryRateRetryAfter: 5,
      retryAfterBaseValue: second,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
    },
  })
  let down = false
  client.hook.wrap('request', async (request, parameters) => {
    if (down) parameters.request.retries = 0
    try {
      return await request(parameters)
    } catch (error) {
      down ||= statusOf(error) === 0 || statusOf(error) >= 500
      throw error
    }
  })
  return client
}

/** The HTTP status of an error of the client; 0 where no answer came. */
export const statusOf = (error: unknown): number =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  'response' in error &&
  error.response !== undefined
    ? error.status
    : 0

/** What the server said, in one line for people: `403 Resource not accessible by integration`. */
export function refusalOf(error: unknown): string {
  const status = statusOf(error)
  // The client appends a link to the documentation.
  const message = messageOf(error).replace(/ - https:\/\/docs\.github\.com\S*$/, '')
  return status === 0 ? `no answer (${message})` : `${status} ${message}`
}
