import type { Repository, State, Token } from './state.ts'

/** One request that passed the description and the permissions. */
export type Call = {
  readonly state: State
  readonly repository: Repository
  readonly token: Token
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body: Readonly<Record<string, unknown>>
  readonly accept: string
  /** Address of the API, without a slash at the end. */
  readonly api: string
  /** Address of the host that hands out artifacts. */
  readonly blobHost: string
  readonly limits: Limits
}
export type Limits = {
  /** Of a comment: `bytes` as measured on github.com, `characters` as an older server may count. */
  readonly comment: 'bytes' | 'characters'
}

/** What a handler says: the members it knows; the rest is filled in from the description. */
export type Answer = {
  readonly status: number
  readonly known?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Instead of JSON. */
  readonly raw?: { readonly type: string; readonly bytes: Buffer }
  /** A list that is handed out in pages; `wrap` puts a page into its envelope. */
  readonly list?: {
    readonly items: readonly unknown[]
    readonly wrap?: (page: readonly unknown[], total: number) => unknown
  }
}
export type Handler = (call: Call) => Answer

/** An answer with a body. */
export const ok = (known: unknown, status = 200): Answer => ({ status, known })

/** A page of a list. */
export const page = (
  items: readonly unknown[],
  wrap?: (page: readonly unknown[], total: number) => unknown,
): Answer => ({
  status: 200,
  list: wrap === undefined ? { items } : { items, wrap },
})

/** An error as GitHub words it. */
export const refusal = (status: number, message: string, errors?: readonly unknown[]): Answer => ({
  status,
  known: {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  },
})

export const notFound = refusal(404, 'Not Found')

/** The slice of the list that was asked for, with the Link header that leads to the others. */
export function paginate(
  items: readonly unknown[],
  query: Readonly<Record<string, unknown>>,
  url: URL,
): { slice: readonly unknown[]; link?: string } {
  // 30 by default, 100 at most; GitHub cuts a larger number down without a word.
  const size = Math.min(Math.max(Number(query['per_page'] ?? 30), 1), 100)
  const at = Math.max(Number(query['page'] ?? 1), 1)
  const last = Math.max(Math.ceil(items.length / size), 1)
  const to = (number: number, rel: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = [
    ...(at > 1 ? [to(at - 1, 'prev')] : []),
    ...(at < last ? [to(at + 1, 'next'), to(last, 'last')] : []),
    ...(at > 1 ? [to(1, 'first')] : []),
  ]
  const slice = items.slice((at - 1) * size, at * size)
  return links.length > 0 ? { slice, link: links.join(', ') } : { slice }
}
