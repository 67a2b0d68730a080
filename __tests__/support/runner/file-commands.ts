/** `name=value` and `name<<DELIMITER` blocks, by the runner's rules. Throws what the runner would fail the step with. */
export function parseFileCommands(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  let rest = text
  const readLine = (): string | undefined => {
    if (rest === '') return undefined
    const end = rest.indexOf('\n')
    const line = end < 0 ? rest : rest.slice(0, end)
    rest = end < 0 ? '' : rest.slice(end + 1)
    return line
  }
  for (let line = readLine(); line !== undefined; line = readLine()) {
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    // Whichever comes first decides.
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`)
      pairs.set(line.slice(0, equals), line.slice(equals + 1))
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)]
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`)
      pairs.set(name, readBlock(delimiter, readLine))
    } else throw new Error(`Invalid format '${line}'`)
  }
  return pairs
}

function readBlock(delimiter: string, readLine: () => string | undefined): string {
  const lines: string[] = []
  for (let line = readLine(); line !== delimiter; line = readLine()) {
    if (line === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    lines.push(line)
  }
  return lines.join('\n')
}
