/** What a scanner puts in place of the value, or of part of it: masks of stars, words, an end that was cut off. */
const masked = /REDACTED|\*{3}|(?:\.\.\.|…)$|^(?:[*xX•]+)?$/
/** The first line of every key of its kind. */
const onlyHeader = /^-{5}BEGIN [A-Z ]*(?:PRIVATE KEY|CERTIFICATE)[A-Z ]*-{5}$/

/**
 * A value that is one; undefined where the scanner masked it or found no more than the line that all keys begin with. All such would
 * have the same hash and be taken for one secret.
 */
export function secretValue(value: string | null | undefined): string | undefined {
  const text = value?.trim() ?? ''
  return masked.test(text) || onlyHeader.test(text) ? undefined : text
}

/** The value in a line that a scanner matched with its name (`secret = 'value'`); the whole line where it holds no more than that. */
export function valueInMatch(match: string): string {
  const text = match.trim()
  return (
    /^[\w .-]{1,40}[=:]\s*(["'`])([^"'`\n]+)\1?;?$/.exec(text)?.[2] ??
    /^[\w .-]{1,40}[=:]\s*([^\s"'`/:]{8,})$/.exec(text)?.[1] ??
    text
  )
}
