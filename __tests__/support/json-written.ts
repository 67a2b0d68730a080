import { newWriting, type Writing } from '../../src/render/json-text.ts'

/** What a writer of JSON adds for one item, as one text. */
export function writtenBy<T>(add: (to: Writing, item: T) => void): (item: T) => string {
  return (item) => {
    const writing = newWriting('')
    add(writing, item)
    return [...writing.pieces, writing.text].join('')
  }
}
