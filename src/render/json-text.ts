const special = /["\\\u0000-\u001f\ud800-\udfff]/

/** A JSON string; most have nothing in them to escape. */
export const quote = (text: string): string => (special.test(text) ? JSON.stringify(text) : `"${text}"`)

/** Texts whose JSON is remembered; beyond that each is quoted anew. */
const most = 50_000

/** Quotes each text once: paths, rules and titles stand in a file thousands of times, often several times in a row. */
export function quoter(): (text: string) => string {
  const known = new Map<string, string>()
  let last = ''
  let lastQuoted = '""'
  return (text) => {
    if (text === last) return lastQuoted
    let quoted = known.get(text)
    if (quoted === undefined) {
      quoted = quote(text)
      if (known.size < most) known.set(text, quoted)
    }
    last = text
    return (lastQuoted = quoted)
  }
}

/** A JSON array of what is written of each. */
export function listOf<T>(items: readonly T[], write: (item: T) => string): string {
  let text = '['
  for (const item of items) text += text === '[' ? write(item) : `,${write(item)}`
  return `${text}]`
}
