export type Block = { readonly key: string; readonly lines: readonly string[] }

const indentOf = (line: string): number => line.length - line.trimStart().length
const unquoted = (text: string): string => /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text

/**
 * The blocks of a lockfile that a tool wrote line by line: keys at one depth, what stands under each deeper. Much faster than a whole
 * YAML parser on files of a megabyte. Throws where a line at that depth is no key, as the marks of an unfinished merge are not.
 */
export function blocks(lines: readonly string[], depth: number): readonly Block[] {
  const found: { key: string; lines: string[] }[] = []
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const indent = indentOf(line)
    const last = found.at(-1)
    if (indent > depth && last !== undefined) last.lines.push(line)
    else {
      const key = /^(.*?):(?: .*)?$/.exec(line.slice(depth))?.[1]
      const quoted = /^(["'])(.*)\1:(?: .*)?$/.exec(line.slice(depth))?.[2]
      if (indent !== depth || key === undefined)
        throw new Error(`\`${line.trim().slice(0, 60)}\` is no key of a lockfile`)
      found.push({ key: quoted ?? key, lines: [] })
    }
  }
  return found
}

/** The value of a line `name: value` or `name "value"` among the lines of a block. */
export function valueOf({ lines }: Block, name: string): string | undefined {
  for (const line of lines) {
    const value = new RegExp(`^\\s+"?${name}"?:? (.+)$`).exec(line)?.[1]
    if (value !== undefined) return unquoted(value.trim())
  }
  return undefined
}
