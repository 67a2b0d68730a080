import { textOf, type Document, type Opened } from './document.ts'
import type { RawEntry } from './entry.ts'
import { malformed, tooLarge, type Flaw } from './flaw.ts'
import { closeJson } from './json-close.ts'
import { emitJson } from './json-entries.ts'
import { indexJson } from './json-index.ts'
import type { JsonIndex } from './json-outline.ts'
import { jsonMistake } from './json-mistake.ts'
import { toEntryPath } from './paths.ts'
import { nextStart } from './start.ts'
import type { Plan } from './plan.ts'
import { createUtf8 } from './utf8.ts'

/** One JSON document, or many that follow one another: a pass for the head, then one for the entries. */
export function openJson(
  opened: Opened,
  wanted: { readonly entries: readonly string[]; readonly many: boolean; readonly plan?: Plan | undefined },
): Document {
  const { limits, input, start } = opened
  const index = indexJson(textOf(opened), { paths: wanted.entries.map(toEntryPath), many: wanted.many, limits })
  const flaws: Flaw[] = []
  const tell = (flaw: Flaw): void => {
    flaws.push(flaw.byte === undefined ? flaw : { ...flaw, byte: flaw.byte + start })
  }
  const decode = createUtf8((at) => {
    if (!flaws.some(({ code }) => code === 'encoding')) tell(notUtf8(at))
  })
  const next = index.trailing === null ? null : nextStart(input, start + index.trailing, limits.bannerBytes)
  for (const flaw of flawsOf(index, next === null, limits.entries)) tell(flaw)
  const head = headOf(index, tell)
  return {
    head,
    flaws,
    beyond: index.beyond,
    next: next?.at ?? null,
    entries: (emit) => {
      emitJson(
        textOf(opened),
        index.runs,
        { limits, decode, plan: wanted.plan },
        start === 0 ? emit : (entry) => emit(shifted(entry, start)),
      )
    },
  }
}

const shifted = (entry: RawEntry, by: number): RawEntry =>
  entry.byte === undefined ? entry : { ...entry, byte: entry.byte + by }

/** The head of an index as a value; undefined, and told, where it is no JSON. */
export function headOf(index: JsonIndex, tell: (flaw: Flaw) => void): unknown {
  const bytes = index.flaw === null ? index.head : closeJson(index.head)
  const decode = createUtf8((at) => tell(notUtf8(originOf(index, at))))
  try {
    const head: unknown = JSON.parse(decode(bytes, 0))
    return head
  } catch {
    const mistake = jsonMistake(bytes)
    const at = originOf(index, mistake?.at ?? 0)
    // A document that is cut has been told already, and its head may end anywhere.
    if (index.flaw === null)
      tell(malformed(`The file is no JSON: expected ${mistake?.expected ?? 'a value'} at byte ${at}.`, at))
    return undefined
  }
}

/** Where in the text an offset of the head came from. */
export function originOf({ origins }: Pick<JsonIndex, 'origins'>, offset: number): number {
  const [from, to] = origins.findLast(([start]) => start <= offset) ?? [0, 0]
  return to + offset - from
}

function* flawsOf(index: JsonIndex, isLast: boolean, most: number): Generator<Flaw> {
  const { flaw, trailing, strayLines, beyond } = index
  if (flaw !== null) yield flaw
  if (trailing !== null && isLast) yield followed(trailing)
  // A log line between the objects does no harm; what looks like a piece of an object may be one.
  const stray = strayLines.find((line) => /["{}[\]]/.test(line))
  if (stray !== undefined)
    yield { ...malformed(`A line between the objects is no JSON: ${stray.trim().slice(0, 80)}`, 0), partial: true }
  if (beyond > 0)
    yield {
      ...tooLarge(`The file holds more than ${most} entries; ${beyond} of them were not read.`, 0),
      partial: true,
    }
}

const followed = (byte: number): Flaw => ({
  code: 'unreadable',
  message: `More text follows the end of the document at byte ${byte}; it was not read.`,
  next: 'Let each scanner write a file of its own, and keep its log out of the report.',
  byte,
  partial: true,
})

const notUtf8 = (byte: number): Flaw => ({
  code: 'encoding',
  message: `The text is not valid UTF-8 from byte ${byte} on; what could not be read is shown as U+FFFD.`,
  next: 'Write the report as UTF-8 (in PowerShell: `| Out-File -Encoding utf8`): paths with such characters cannot be matched.',
  byte,
})
