import { sniffDelimiter, toRow, walkCsv } from './csv.ts'
import { textOf, type Document, type Opened } from './document.ts'
import { malformed, type Flaw } from './flaw.ts'

/** CSV under a header: the columns and the first record are the head, each record is an entry. */
export function openCsv(opened: Opened): Document {
  const { limits, input } = opened
  const header = new TextDecoder().decode(input.prefix).split('\n', 1)[0] ?? ''
  const options = { limits, delimiter: sniffDelimiter(header) }
  const top: (readonly string[])[] = []
  const early = walkCsv([input.prefix], options, (fields) => top.push(fields) < 2)
  const columns = (top[0] ?? []).map((name) => name.trim())
  const flaws: Flaw[] = early !== null && input.whole ? [early] : []
  return {
    head: { columns, first: top[1] === undefined ? null : toRow(columns, top[1]) },
    flaws,
    beyond: 0,
    next: null,
    entries: (emit) => {
      let row = 0
      const flaw = walkCsv(textOf(opened), options, (fields, ended) => {
        row++
        if (!ended && fields.length < columns.length)
          flaws.push(malformed(`The file ends in the middle of row ${row}.`, 0))
        if (row > 1)
          emit({ pointer: `row=${row}`, keys: [row], path: '', repeats: false, value: toRow(columns, fields) })
        return true
      })
      if (flaw !== null && early === null) flaws.push(flaw)
    },
  }
}
