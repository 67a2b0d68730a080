import { expect, it } from 'vitest'
import { helpRow, runHelp } from '../../src/edge/help.ts'
import { optionsOf } from '../../src/edge/option-table.ts'

it('the help of run fits a terminal and names every flag', () => {
  const help = runHelp()
  expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  for (const { name } of optionsOf('cli')) expect(help).toContain(`--${name}`)
})

it('a row whose flag is long has its text below', () => {
  expect(helpRow('--a-flag-of-many-words VALUE-OF-IT', 'What it does.')).toBe(
    `  --a-flag-of-many-words VALUE-OF-IT\n${' '.repeat(32)}What it does.`,
  )
})

it('a row wraps between words', () => {
  const rows = helpRow('--x', 'word '.repeat(30).trim()).split('\n')
  expect(rows.length).toBe(3)
  expect(rows.slice(1).every((row) => row.startsWith(' '.repeat(32) + 'word'))).toBe(true)
})
