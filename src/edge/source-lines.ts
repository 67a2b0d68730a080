import { readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { isInside } from './find-files.ts'
import { limits } from './limits.ts'

/** Characters of source text that are kept for the next question. */
const heldLength = 64_000_000
/** Answers that are kept; reports may name any number of files. */
const heldAnswers = 100_000

function readLines(root: string, path: string): readonly string[] | null {
  try {
    const named = resolve(root, path)
    // Most paths of a report without a checkout lead nowhere: the cheap question comes first.
    if (statSync(named, { throwIfNoEntry: false }) === undefined) return null
    const absolute = realpathSync(named)
    const info = statSync(absolute)
    if (!isInside(root, absolute) || !info.isFile() || info.size > limits.sourceBytes) return null
    const text = readFileSync(absolute, 'utf8')
    return text.includes('\u0000') ? null : text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  } catch {
    // Reports name files that are long gone, or never were; a path with a zero byte is one of them.
    return null
  }
}

/**
 * Makes the function that gives the lines of a source file below `root`. The paths come from reports: nothing outside of the root is
 * ever read, also not through a link. Never throws.
 */
export function createSourceLines(root: string): (path: string) => readonly string[] | null {
  const answers = new Map<string, readonly string[] | null>()
  let length = 0
  let base: string | undefined
  return (path) => {
    const known = answers.get(path)
    if (known !== undefined) return known
    try {
      base ??= realpathSync(root)
    } catch {
      return null
    }
    const lines = readLines(base, path)
    length += lines?.reduce((sum, line) => sum + line.length + 16, 0) ?? 0
    if (length > heldLength || answers.size >= heldAnswers) {
      answers.clear()
      length = 0
    }
    answers.set(path, lines)
    return lines
  }
}
