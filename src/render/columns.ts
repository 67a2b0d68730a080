/** Characters that take two columns of a terminal: East Asian wide and full-width ones, and emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u
const narrowOnly = /^[\u0020-\u02ff]*$/

const columnsOf = (point: string): number => (/^[\p{M}\ufe0f\u200d]/u.test(point) ? 0 : wide.test(point) ? 2 : 1)

/** How many columns a terminal needs for a text without control characters. */
export function columns(text: string): number {
  if (narrowOnly.test(text)) return text.length
  let sum = 0
  for (const point of text) sum += columnsOf(point)
  return sum
}

/** `text` in exactly `width` columns: padded, or cut with `…` at its end (or, for paths, at its start). */
export function fitColumns(text: string, width: number, cutAt: 'end' | 'start' = 'end'): string {
  const own = columns(text)
  if (own <= width) return text + ' '.repeat(width - own)
  if (width <= 0) return ''
  const points = Array.from(text)
  if (cutAt === 'start') points.reverse()
  const kept: string[] = []
  let used = 1
  for (const point of points) {
    const more = columnsOf(point)
    if (used + more > width) break
    kept.push(point)
    used += more
  }
  if (cutAt === 'start') kept.reverse()
  const cut = cutAt === 'end' ? `${kept.join('')}…` : `…${kept.join('')}`
  return cut + ' '.repeat(Math.max(0, width - used))
}

/** Words folded into lines of at most `width` columns; a word that is longer stands alone and is cut. */
export function foldWords(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columns(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = columns(word) <= width ? word : fitColumns(word, width).trimEnd()
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
