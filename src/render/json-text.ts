import { memoised, remembered } from '../memoised.ts'
import { forLogs } from './json-chunks.ts'

/**
 * JSON that is being written. One character beyond Latin-1 makes all that it is joined with twice as large and slow to encode; what
 * holds one is a piece of its own.
 */
export type Writing = { text: string; readonly pieces: string[] }

/** JSON that is whole: a value, or what stands around one. */
export type Part = { readonly text: string; readonly isWide: boolean }

const beyondLatin1 = /[\u0100-\uffff]/

/** What is neither wide nor a command of a log has none of these. */
const doubtful = /[[\u0100-\uffff]/

/** What is neither to be escaped, nor wide, nor a command of a log, has none of these. */
const special = /["\\[\u0000-\u001f\u0100-\uffff]/

export const newWriting = (text: string): Writing => ({ text, pieces: [] })

/** Any JSON as a part. The test also makes one text of what was put together. */
export const partOf = (json: string): Part =>
  doubtful.test(json) ? { text: forLogs(json), isWide: beyondLatin1.test(json) } : { text: json, isWide: false }

/** Whether a text stands in JSON as it is, so that nothing has to be looked at but this. */
export const isPlain = (text: string): boolean => !special.test(text)

/** A JSON string; most have nothing in them to escape. */
export const quote = (text: string): string => (isPlain(text) ? `"${text}"` : JSON.stringify(text))

export function addPart(to: Writing, { text, isWide }: Part): void {
  if (!isWide) to.text += text
  else {
    to.pieces.push(to.text, text)
    to.text = ''
  }
}

/** Adds a value as a general writer writes it. */
export const addValue = (to: Writing, value: object): void => addPart(to, partOf(JSON.stringify(value)))

/** Adds a JSON string. */
export function addText(to: Writing, text: string): void {
  if (isPlain(text)) to.text += `"${text}"`
  else addPart(to, partOf(JSON.stringify(text)))
}

/** Adds a JSON array of what is written of each. */
export function addList<T>(to: Writing, items: readonly T[], add: (to: Writing, item: T) => void): void {
  to.text += '['
  for (let index = 0; index < items.length; index++) {
    if (index > 0) to.text += ','
    add(to, items[index] as T) // below the length
  }
  to.text += ']'
}

/** Texts whose JSON is remembered; beyond that each is quoted anew. */
const most = 50_000

/**
 * Quotes each text once, behind what stands before it: paths, rules and titles stand in a file thousands of times, often several times
 * in a row.
 */
export const quoter = (before = ''): ((text: string) => Part) =>
  remembered(memoised((text) => partOf(before + quote(text)), most))
