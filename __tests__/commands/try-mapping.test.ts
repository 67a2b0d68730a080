import { expect, it } from 'vitest'
import { tryMapping } from '../../src/commands/try-mapping.ts'
import type { Call } from '../../src/commands/command.ts'
import { aFolder, aWriter } from '../support/temp-folder.ts'

const mapping = `version: 1
id: acme
title: Acme
homepage: https://acme.example
export: acme scan
category: sast
syntax: json
recognise: [{ field: /tool, is: acme }]
entries: [/issues/*]
tool: { name: Acme }
finding: { rule: rule, title: rule, place: { file: path } }
`
async function attempt(files: Readonly<Record<string, string>>, ...words: string[]) {
  const [stdout, stderr] = [aWriter(), aWriter()]
  const call: Call = { name: 'formats', argv: [], cwd: aFolder(files), env: {}, stdout, stderr }
  return { code: await tryMapping(words, call), out: stdout.text() }
}

it('says what is skipped and why, with the line', async () => {
  const report = '{"tool":"acme","issues":[\n{"rule":"R1","path":"a.js"},\n{"rule":"R2"}]}'
  const { code, out } = await attempt({ 'acme.yml': mapping, 'acme.json': report }, 'acme.yml', 'acme.json')
  expect(out).toContain('acme.json: partial; 2 read: 1 kept, 0 dismissed, 1 skipped')
  expect(out).toContain('! Entry /issues/1 could not be understood: nothing stands where `place` looks.')
  expect(code).toBe(2)
})

it('says where another format claims the report as well', async () => {
  const other = mapping.replace('{ field: /tool, is: acme }', '{ field: /results }').replace('/issues', '/results')
  const report = '{"results":[{"rule_id":"x","rule":"R1","path":"a.js","location":{"filename":"a.tf"}}]}'
  const { code, out } = await attempt({ 'acme.yml': other, 'r.json': report }, 'acme.yml', 'r.json')
  expect(out).toContain('not told by its content: Several formats claim this file: tfsec, acme.')
  expect(code).toBe(2)
})

it('shows the first fifty entries and counts the rest', async () => {
  const issues = Array.from({ length: 60 }, (_, n) => ({ rule: `R${n}`, path: 'a.js' }))
  const report = JSON.stringify({ tool: 'acme', issues })
  const { code, out } = await attempt({ 'acme.yml': mapping, 'acme.json': report }, 'acme.yml', 'acme.json')
  expect(out).toContain('… and 10 more')
  expect(code).toBe(0)
})

it('wants a mapping without mistakes and a report', async () => {
  await expect(attempt({}, 'acme.yml')).rejects.toThrow('--try needs a mapping and a report')
  await expect(attempt({}, 'acme.yml', 'x.json')).rejects.toMatchObject({ code: 'file-missing' })
  await expect(attempt({ 'a.yml': 'version: 2' }, 'a.yml', 'x.json')).rejects.toThrow('a.yml:1:10 found «2»')
})
