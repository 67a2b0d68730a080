/** Where JSON text breaks the grammar (RFC 8259): the offset of the byte and what it should have been. */
export type JsonMistake = { readonly at: number; readonly expected: string }

type Want = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'end'
const words: Readonly<Record<Want, string>> = {
  value: 'a value',
  'first-value': 'a value or `]`',
  name: 'a name in quotes',
  'first-name': 'a name in quotes or `}`',
  colon: '`:`',
  comma: '`,` or the closing bracket',
  end: 'the end of the document',
}

/** Finds the first mistake; null where the text is one JSON value. Never throws, whatever the depth. */
export function jsonMistake(bytes: Uint8Array): JsonMistake | null {
  const open: number[] = []
  const state: { want: Want } = { want: 'value' }
  let i = 0
  const closed = (): Want => (open.length === 0 ? 'end' : 'comma')
  for (;;) {
    while (i < bytes.length && isSpace(bytes[i] ?? 0)) i++
    const c = bytes[i]
    if (c === undefined) return state.want === 'end' ? null : { at: i, expected: words[state.want] }
    const fails = { at: i, expected: words[state.want] }
    if (state.want === 'end') return fails
    if (state.want === 'colon') {
      if (c !== 0x3a) return fails
      state.want = 'value'
      i++
    } else if (state.want === 'comma' && c === 0x2c) {
      state.want = open.at(-1) === 0x7d ? 'name' : 'value'
      i++
    } else if (
      (state.want === 'comma' || state.want === 'first-value' || state.want === 'first-name') &&
      c === open.at(-1)
    ) {
      open.pop()
      state.want = closed()
      i++
    } else if (state.want === 'comma') return fails
    else if (c === 0x22) {
      const end = stringEnd(bytes, i)
      if (end < 0) return { at: -end, expected: 'a character that may stand in a text, or the closing quote' }
      state.want = state.want === 'name' || state.want === 'first-name' ? 'colon' : closed()
      i = end
    } else if (state.want === 'name' || state.want === 'first-name') return fails
    else if (c === 0x7b || c === 0x5b) {
      open.push(c + 2)
      state.want = c === 0x7b ? 'first-name' : 'first-value'
      i++
    } else {
      const length = scalarLength(bytes, i)
      if (length === 0) return fails
      state.want = closed()
      i += length
    }
  }
}

const isSpace = (c: number): boolean => c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09

/** Offset behind the closing quote, or minus the offset of what may not stand there. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let i = start + 1; i < bytes.length; i++) {
    const c = bytes[i] ?? 0
    if (c === 0x22) return i + 1
    if (c < 0x20) return -i
    if (c !== 0x5c) continue
    i++
    const escape = String.fromCharCode(bytes[i] ?? 0)
    if (escape === 'u' && /^[0-9a-f]{4}$/i.test(String.fromCharCode(...bytes.subarray(i + 1, i + 5)))) i += 4
    else if (!'"\\/bfnrt'.includes(escape)) return -i
  }
  return -bytes.length
}

const scalar = /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?=[\s,\]}]|$)/

function scalarLength(bytes: Uint8Array, at: number): number {
  let end = at
  while (
    end < bytes.length &&
    end - at < 4096 &&
    !isSpace(bytes[end] ?? 0) &&
    !',]}'.includes(String.fromCharCode(bytes[end] ?? 0))
  )
    end++
  return scalar.exec(String.fromCharCode(...bytes.subarray(at, end)))?.[0].length ?? 0
}
