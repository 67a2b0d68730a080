const like8601 =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,3})?\d*(?: ?(?:Z|UTC|([+-]\d\d):?(\d\d)(?: [A-Z]+)?))?(?: m=.*)?$/
const zone = /\b(?:GMT|UTC)\b|[+-]\d\d:?\d\d\b/

/**
 * A tool's date in ISO 8601; undefined where it is none, or where it could be two (day or month first). ISO without a zone is taken for
 * UTC, in which CI runs: what the clock of the reading machine says must not matter.
 */
export function isoTime(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim() ?? ''
  const [, day, clock, fraction = '', hours = '+00', minutes = '00'] = like8601.exec(trimmed) ?? []
  const time =
    day !== undefined && clock !== undefined
      ? new Date(`${day}T${clock}${fraction}${hours}:${minutes}`)
      : new Date(zone.test(trimmed) ? trimmed : Number.NaN)
  // Go writes year 1 for a time that was never set.
  return Number.isNaN(time.getTime()) || time.getUTCFullYear() < 1990 ? undefined : time.toISOString()
}
