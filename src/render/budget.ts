/** How much a text may hold, counted both ways: servers differ in what they count. */
export type Limits = { readonly utf16: number; readonly utf8: number }

/** A part of a text that can be shortened: its units are dropped from the end, and it says how many. */
export type Section = {
  /** How much is missing, in words: `3 of 20 reports`. */
  readonly leftOut: (left: number, total: number) => string
  /** Larger is dropped first. */
  readonly importance: number
  readonly units: readonly string[]
  /** How many there are in truth; `units` may already be the first of them only. */
  readonly total: number
  /** Wraps the units that fit. */
  readonly wrap: (body: string, shown: number) => string
}

const slack = 200

/** Length in UTF-8, without making the bytes. A lone surrogate counts as the replacement character. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) bytes += 1
    else if (unit < 0x800) bytes += 2
    else if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      bytes += 4
      i++
    } else bytes += 3
  }
  return bytes
}

/**
 * Joins `head`, the sections in their order, and `tail` into one text within the limits: units are taken section by section, the
 * most important first, so that the least important are what is missing. `tail` is told everything that was left out, and must not
 * grow beyond `reserve` units of UTF-16. The head is never cut: its maker keeps it short.
 */
export function fit(
  parts: {
    readonly head: string
    readonly sections: readonly Section[]
    readonly tail: (left: readonly string[]) => string
  },
  limits: Limits,
  reserve = 4000,
): string {
  let utf16 = limits.utf16 - parts.head.length - reserve
  let utf8 = limits.utf8 - utf8Length(parts.head) - 3 * reserve
  const shown = new Map<Section, number>()
  for (const section of [...parts.sections].sort((a, b) => a.importance - b.importance)) {
    // What a wrapping says changes with how much it holds, by a few words at most.
    const frame = section.wrap('', section.total)
    let left16 = utf16 - frame.length - slack
    let left8 = utf8 - utf8Length(frame) - slack
    let n = 0
    for (const unit of section.units) {
      const [own16, own8] = [unit.length + 1, utf8Length(unit) + 1]
      if (own16 > left16 || own8 > left8) break
      left16 -= own16
      left8 -= own8
      n++
    }
    shown.set(section, n)
    if (n > 0) [utf16, utf8] = [left16, left8]
  }
  const texts: string[] = [parts.head]
  const left: string[] = []
  for (const section of parts.sections) {
    const n = shown.get(section) ?? 0
    if (n > 0) texts.push(section.wrap(section.units.slice(0, n).join('\n'), n))
    if (n < section.total) left.push(section.leftOut(section.total - n, section.total))
  }
  return [...texts, parts.tail(left)].filter((text) => text !== '').join('\n\n')
}
