import type { GitHub } from '@actions/github/lib/utils'
import { version } from '../version.ts'
import type { Log } from './ports.ts'

export type Client = InstanceType<typeof GitHub>

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

/**
 * The API client, made when first asked for: it brings half a megabyte of code. It retries what may pass by itself, and waits where
 * the server asks for it as long as all waits together stay within the patience.
 */
export async function createClient({
  token,
  apiUrl,
  log,
  patience = 30,
  second = 1000,
}: ClientOptions): Promise<Client> {
  const [{ GitHub: Base }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  let waited = 0
  const mayWait = (
    retryAfter: number,
    options: { readonly method?: string; readonly url?: string },
    attempt: number,
  ): boolean => {
    const going = attempt < 2 && waited + retryAfter <= patience
    if (going) waited += retryAfter
    const what = `GitHub asks to wait ${retryAfter} s before ${options.method ?? ''} ${options.url ?? ''}`
    log.info(going ? what : `${what}; that is too long, going on without`)
    return going
  }
  const silent = (): void => undefined
  const debug = (text: string): void => log.debug(text)
  const client: Client = new (Base.plugin(retry, throttling))({
    ...(token === undefined ? {} : { auth: `token ${token}` }),
    baseUrl: apiUrl,
    userAgent: `posture-gate/${version}`,
    log: { debug, info: debug, warn: debug, error: silent },
    retry: { doNotRetry: final, retries: 2, retryAfterBaseValue: second },
    throttle: {
      fallbackSecondaryRateRetryAfter: 5,
      retryAfterBaseValue: second,
      onRateLimit: (after: number, options: { method?: string; url?: string }, _: unknown, attempt: number) =>
        mayWait(after, options, attempt),
      onSecondaryRateLimit: (after: number, options: { method?: string; url?: string }, _: unknown, attempt: number) =>
        mayWait(after, options, attempt),
    },
  })
  // A server that never answers must not hold the gate; a download takes as long as it takes.
  client.hook.before('request', (options) => {
    if (options.request.parseSuccessResponseBody !== false) options.request.signal ??= AbortSignal.timeout(answerWithin)
  })
  return client
}

/** The HTTP status of an error of the client; 0 where no answer came. */
export const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0

/** What the server said, in one line for people: `403 Resource not accessible by integration`. */
export function refusalOf(error: unknown): string {
  const status = statusOf(error)
  // The client appends a link to the documentation, and for a failed connection its own words.
  const message =
    error instanceof Error ? error.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '') : String(error)
  return status === 0 ? message : `${status} ${message}`
}
