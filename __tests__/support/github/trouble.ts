/** What goes wrong with a request, by plan. */
export type Trouble = {
  /** Id of the operation (`issues/create-comment`); any where it is left out. */
  readonly operation?: string
  /** The first call that meets it, counted from when it was planned. 1 where it is left out. */
  readonly nth?: number
  /** How many calls in a row meet it; Infinity for all that follow. 1 where it is left out. */
  readonly times?: number
} & (
  | {
      readonly kind: 'status'
      readonly status: number
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** Waits asked for with `retry-after`, in seconds, or left to the caller. */
  | { readonly kind: 'secondary-rate-limit'; readonly status?: 403 | 429; readonly retryAfter?: number }
  | { readonly kind: 'primary-rate-limit'; readonly status?: 403 | 429; readonly resetIn: number }
  /** The request takes effect and its answer never arrives. */
  | { readonly kind: 'lost-answer' }
  /** The connection ends before anything happens. */
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
)
/** Something that happens right before a request takes effect: what another run does in that moment. */
export type Hook = { readonly operation: string; readonly nth: number; readonly effect: () => void | Promise<void> }

export type Plan = {
  readonly troubles: { readonly trouble: Trouble; met: number }[]
  readonly hooks: { readonly hook: Hook; met: number }[]
}

/** What is planned for this call of the operation; counting it is what moves the plan on. */
export function troubleFor(plan: Plan, operation: string): Trouble | undefined {
  let found: Trouble | undefined
  for (const entry of plan.troubles) {
    const { operation: wanted, nth = 1, times = 1 } = entry.trouble
    if (wanted !== undefined && wanted !== operation) continue
    entry.met++
    if (entry.met >= nth && entry.met < nth + times) found ??= entry.trouble
  }
  return found
}

/** Runs what was planned to happen before this call. */
export async function runHooks(plan: Plan, operation: string): Promise<void> {
  for (const entry of plan.hooks) {
    if (entry.hook.operation !== operation) continue
    entry.met++
    if (entry.met === entry.hook.nth) await entry.hook.effect()
  }
}

/** The answer GitHub gives to a rate limit. */
export function rateLimited(
  trouble: Trouble,
  now: Date,
): { status: number; message: string; headers: Record<string, string> } | undefined {
  if (trouble.kind === 'secondary-rate-limit') {
    const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    const headers = trouble.retryAfter === undefined ? {} : { 'retry-after': String(trouble.retryAfter) }
    return { status: trouble.status ?? 403, message, headers }
  }
  if (trouble.kind !== 'primary-rate-limit') return undefined
  const reset = String(Math.ceil(now.getTime() / 1000) + trouble.resetIn)
  return {
    status: trouble.status ?? 403,
    message: 'API rate limit exceeded for installation.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
  }
}
