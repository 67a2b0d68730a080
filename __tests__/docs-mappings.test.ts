import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { formatsCommand } from '../src/commands/formats.ts'
import { runCommand } from '../src/commands/run.ts'
import { call } from './commands/call.ts'
import { mappingOf, readMapped } from './read/mapping/a-mapping.ts'
import { aFolder } from './support/temp-folder.ts'

const page = readFileSync(join(import.meta.dirname, '../docs/mappings.md'), 'utf8')
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? ''
const [report, mapping] = [block('json'), block('yaml')]

it('the example of docs/mappings.md reads what the page says', () => {
  const { drafts, counts, health, tool } = readMapped(mappingOf(mapping), report)
  expect({ counts, health, tool }).toEqual({
    counts: { read: 2, kept: 1, dismissed: 1, skipped: 0 },
    health: 'ok',
    tool: { name: 'Acme Scan', version: '2.1' },
  })
  expect(drafts[0]?.draft).toMatchObject({
    ruleId: 'A-12',
    title: 'Query built from input.',
    identifiers: ['CWE-89'],
    location: { path: 'src/orders.js', startLine: 42 },
  })
})

it('its commands run: the trial shows the entries, the gate judges them', async () => {
  const cwd = aFolder({ 'acme.json': report, '.github/acme.yml': mapping })
  const { code, out } = await call(formatsCommand, ['--try', '.github/acme.yml', 'acme.json'], { cwd })
  expect(out).toBe(`acme.json: ok; 2 read: 1 kept, 1 dismissed, 0 skipped
  rule  severity       place                 title
  A-12  high (SEVERE)  src/orders.js:42      Query built from input.
  A-40  info (NOTE)    app.py:3 [dismissed]  Debug mode.
`)
  expect(code).toBe(0)
  const args = ['--reports', 'acme.json', '--mappings', '.github/*.yml', '--quiet', '--occasion', 'release']
  expect((await call(runCommand, args, { cwd })).out).toMatch(/^Verdict: /)
  const assessed = await call(runCommand, [...args, '--json', '-'], { cwd })
  expect(assessed.out).toContain('"format":"acme"')
})

it('every key of a mapping stands on the page', async () => {
  const { mappingSchema } = await import('../src/read/mapping/mapping-schema.ts')
  const keys = Object.keys(mappingSchema.shape).concat(Object.keys(mappingSchema.shape.finding.shape))
  expect(keys.filter((key) => !page.includes(`\`${key}\``) && !mapping.includes(`${key}:`))).toEqual([])
})
