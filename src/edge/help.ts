import type { OptionSpec } from './option-spec.ts'
import { optionsOf } from './option-table.ts'

const width = 100
const indent = 32

/** Breaks a text into lines that fit behind the column of flags. */
function wrap(text: string, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** One row of a help text: what to type, and what it does, wrapped. */
export function helpRow(left: string, description: string): string {
  const rows = wrap(description, width - indent)
  const head = `  ${left}`
  const first =
    head.length < indent - 1
      ? [`${head.padEnd(indent)}${rows[0] ?? ''}`]
      : [head, `${' '.repeat(indent)}${rows[0] ?? ''}`]
  return [...first, ...rows.slice(1).map((row) => `${' '.repeat(indent)}${row}`)].join('\n')
}

const flagOf = ({ name, kind, value }: OptionSpec): string =>
  `--${name}${kind === 'switch' ? '' : ` ${value}`}${kind === 'list' ? ' …' : ''}`

/** The help of `run`, from the table of options. */
export function runHelp(): string {
  const specs = optionsOf('cli')
  const groups = [...new Set(specs.map(({ group }) => group))]
  return [
    'posture-gate run: reads the reports, decides, and says what to fix first and why.',
    '',
    'Usage: posture-gate run [--reports GLOB …] [--policy FILE|PRESET] [more flags]',
    ...groups.flatMap((group) => [
      '',
      group,
      ...specs.filter((spec) => spec.group === group).map((spec) => helpRow(flagOf(spec), spec.description)),
    ]),
    '',
    'Paths are relative to the working directory. Flags marked … may be repeated; quote globs.',
    'Exit codes: 0 pass or warn, 1 blocked by the policy, 2 undecided: evidence missing, or wrong input.',
    '',
    'Examples',
    '  posture-gate run --reports "reports/**" --occasion release',
    '  posture-gate run --reports semgrep.sarif --reports "trivy*.json" --policy strict --json out.json',
    '',
  ].join('\n')
}
