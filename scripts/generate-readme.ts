/** The table of inputs in the README, out of the code that reads them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { optionTable } from '../src/edge/option-table.ts'
import type { GeneratedFile } from './generate-policy.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ')

/** The README with its table of inputs made anew between the two marks. */
export function generateReadme(root: string): readonly GeneratedFile[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const rows = optionTable
    .filter(({ entries }) => entries !== 'cli')
    .map(
      (option) =>
        `| \`${option.name}\` | ${cell(option.description)} | ${option.default === undefined ? '' : `\`${option.default}\``} |`,
    )
  const table = ['| input | | default |', '|---|---|---|', ...rows].join('\n')
  const text = readme.replace(
    /(<!-- inputs:start[^\n]*-->\n)[\s\S]*?(<!-- inputs:end -->)/,
    (_, start: string, end: string) => `${start}\n${table}\n\n${end}`,
  )
  return [{ path: 'README.md', text }]
}
