import type { ChangedFile, LineRange, Replaced } from '../model/change.ts'

/**
 * The places that a patch changes, each with the lines it took away there. Only `@@` headers and the first character of each line count;
 * a missing length means 1, and `\ No newline at end of file` is not a line.
 */
function blocksOf(patch: string): readonly Block[] {
  const blocks: Block[] = []
  let line = 0
  // Lines the hunk still owes on each side: a removed line `--- x` must not be taken for a header.
  let oldLeft = 0
  let newLeft = 0
  let open: Block | null = null
  const block = (): Block => {
    if (open === null) blocks.push((open = { start: line, end: line - 1, was: [] }))
    return open
  }
  for (const text of patch.split('\n')) {
    const header = oldLeft > 0 || newLeft > 0 ? null : /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text)
    if (header !== null) {
      oldLeft = Number(header[1] ?? 1)
      newLeft = Number(header[3] ?? 1)
      // Where nothing is left, the header names the line before.
      line = Number(header[2]) + (newLeft === 0 ? 1 : 0)
      open = null
    } else if (text.startsWith('+') && newLeft > 0) {
      block().end = line
      line += 1
      newLeft -= 1
    } else if (text.startsWith('-')) {
      if (oldLeft > 0) block().was.push(text.slice(1))
      oldLeft -= 1
    } else if (!text.startsWith('\\')) {
      open = null
      line += 1
      oldLeft -= 1
      newLeft -= 1
    }
  }
  return blocks
}
type Block = { readonly start: number; end: number; readonly was: string[] }

/** The lines that a patch adds or alters, as ranges of the new file. */
export function addedLines(patch: string): readonly LineRange[] {
  const ranges: { start: number; end: number }[] = []
  for (const { start, end } of blocksOf(patch)) {
    if (end < start) continue
    const last = ranges.at(-1)
    if (last?.end === start - 1) last.end = end
    else ranges.push({ start, end })
  }
  return ranges
}

/** What a patch took away, and what stands there now. */
export const replacedLines = (patch: string): readonly Replaced[] => blocksOf(patch).filter(({ was }) => was.length > 0)

/** A path as `git diff` writes it: quoted like a C string where it has unusual characters. */
function unquote(text: string): string {
  const quoted = /^"(.*)"$/s.exec(text)?.[1]
  if (quoted === undefined) return text
  const bytes: number[] = []
  const named: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 }
  for (const part of quoted.match(/\\(?:[0-7]{3}|.)|[^\\]+/gs) ?? []) {
    const escape = /^\\(.*)$/s.exec(part)?.[1]
    if (escape === undefined) bytes.push(...new TextEncoder().encode(part))
    else if (/^[0-7]{3}$/.test(escape)) bytes.push(Number.parseInt(escape, 8))
    else bytes.push(named[escape] ?? escape.charCodeAt(0))
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}

/** The value of the first header line that starts with `name`. A tab ends a path with spaces in it. */
const headerOf = (lines: readonly string[], name: string): string | undefined => {
  const line = lines.find((text) => text.startsWith(name))
  return line === undefined ? undefined : unquote(line.slice(name.length).replace(/\t$/, ''))
}

/** The lines of a file’s patch; null: they are not known. */
export function linesOf(patch: string | null): Pick<ChangedFile, 'added' | 'replaced'> {
  if (patch === null) return { added: null }
  const replaced = replacedLines(patch)
  return { added: addedLines(patch), ...(replaced.length === 0 ? {} : { replaced }) }
}

function toChangedFile(section: string): ChangedFile | null {
  const start = section.search(/^@@ /m)
  const head = (start < 0 ? section : section.slice(0, start)).split('\n')
  const from = headerOf(head, 'rename from ')
  const newPath = headerOf(head, 'rename to ') ?? headerOf(head, '+++ ')?.replace(/^b\//, '')
  const oldPath = from ?? headerOf(head, '--- ')?.replace(/^a\//, '')
  // Without hunks (binary, mode only, empty) the one name stands twice in the first line: `a/x b/x`.
  const both = /^(?:"a\/(.*)" "b\/\1"|a\/(.*) b\/\2)$/s.exec(head[0] ?? '')
  const only = both?.[1] === undefined ? both?.[2] : unquote(`"${both[1]}"`)
  const path = newPath === undefined || newPath === '/dev/null' ? (oldPath ?? only) : newPath
  if (path === undefined) return null
  const removed = head.some((line) => line.startsWith('deleted file mode'))
  const added = head.some((line) => line.startsWith('new file mode'))
  const binary = head.some((line) => line.startsWith('Binary files ') || line === 'GIT binary patch')
  return {
    path,
    status: removed ? 'removed' : added ? 'added' : from === undefined ? 'modified' : 'renamed',
    ...(from === undefined ? {} : { previousPath: from }),
    ...linesOf(binary ? null : removed || start < 0 ? '' : section.slice(start)),
  }
}

/** The files of a whole `git diff`, with the lines each of them gained. */
export const parseDiff = (diff: string): readonly ChangedFile[] =>
  sectionsOf(diff).flatMap((section) => toChangedFile(section) ?? [])

/** Splits at `diff --git` outside of hunks: with `--unified=0` every line of a hunk starts with +, - or \. */
const sectionsOf = (diff: string): readonly string[] =>
  diff
    .split(/^diff --git /m)
    .slice(1)
    .map((section) => section.replace(/\n$/, ''))
