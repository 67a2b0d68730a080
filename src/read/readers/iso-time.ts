const zoned = /(?:Z|UTC|GMT|[+-]\d\d:?\d\d)$/i

/**
 * ISO 8601 of a time in a tool's own spelling (`Monday, February 7, 2022 10:25:32 AM`, milliseconds as digits). Without a zone it counts
 * as UTC, which is what build machines run in. Undefined where it is no time.
 */
export function isoTime(spelled: string | null | undefined): string | undefined {
  const text = spelled?.trim() ?? ''
  if (text === '') return undefined
  const time = /^\d{13}$/.test(text)
    ? new Date(Number(text))
    : new Date(zoned.test(text) ? text : `${text}${/\dT\d/.test(text) ? 'Z' : ' UTC'}`)
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
