import { withoutTokens } from './secret-shapes.ts'

/** Stands where a secret stood. */
export const mark = '[secret removed]'
/** Fewer letters of a value are no value: every second word would hold them. */
const shortest = 4
/** No headline is longer. */
const longestHeadline = 200

/** The text with every credential, and every given value, replaced by `[secret removed]`. Never longer than a few words more. */
export function redact(text: string, values: readonly string[] = []): string {
  let out = text
  // The longest first: a value inside another must not leave the rest of it standing.
  const longestFirst = values.length < 2 ? values : [...values].sort((a, b) => b.length - a.length)
  for (const value of longestFirst) if (value.length >= shortest) out = withoutEnd(out.replaceAll(value, mark), value)
  return withoutTokens(out, mark)
}

/** A headline may have been cut inside the value: then the beginning of it stands at the end. */
function withoutEnd(text: string, value: string): string {
  const end = text.endsWith('…') ? text.length - 1 : text.length
  const most = Math.min(value.length - 1, end, longestHeadline)
  for (let length = most; length >= Math.max(shortest, Math.ceil(value.length / 4)); length--)
    if (text.startsWith(value.slice(0, length), end - length))
      return text.slice(0, end - length) + mark + text.slice(end)
  return text
}
