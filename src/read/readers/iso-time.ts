const like8601 =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(?: ?(?:Z|UTC|([+-]\d\d):?(\d\d)(?: [A-Z]+)?))?(?: m=.*)?$/
const zone = /\b(?:GMT|UTC)\b|Z$|[+-]\d\d:?\d\d\b/
const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/

/**
 * A tool's date in ISO 8601 (`Monday, February 7, 2022 10:25:32 AM`, seconds or milliseconds since 1970); undefined where it is none, or
 * where it could be two (day or month first). Without a zone it is taken for UTC, in which CI runs: what the clock of the reading machine says
 * must not matter.
 */
export function isoTime(written: string | number | null | undefined): string | undefined {
  const time = new Date(toDate(String(written ?? '').trim()))
  // Go writes year 1 for a time that was never set.
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1990 ? undefined : time.toISOString()
}

function toDate(text: string): string | number {
  const [, day, clock, fraction = '', hours = '+00', minutes = '00'] = like8601.exec(text) ?? []
  if (day !== undefined && clock !== undefined) return `${day}T${clock}${fraction}${hours}:${minutes}`
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return Number(text) * 1000
  if (/^\d{13}$/.test(text)) return Number(text)
  if (zone.test(text)) return text
  return month.test(text) ? `${text} UTC` : Number.NaN
}
