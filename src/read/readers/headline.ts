const limit = 160

/** The first sentence of a description, on one line and cut to a headline; the first alternative that has any text. */
export function headline(...alternatives: readonly (string | null | undefined)[]): string {
  for (const text of alternatives) {
    // Descriptions run to kilobytes; a headline never needs more than their beginning.
    const start = text?.slice(0, 1000).replace(/^#+ [^\n]*\n/, '') ?? ''
    // Single blanks, which most are, stay as they are.
    const flat = start.replace(/\s\s+|[^\S ]/g, ' ').trim()
    if (flat === '') continue
    const end = flat.search(/[.!?](?= [A-Z`'"(])/)
    const sentence = end < 0 ? flat : flat.slice(0, end + 1)
    return sentence.length <= limit ? sentence : `${sentence.slice(0, limit - 1).trimEnd()}…`
  }
  return ''
}
