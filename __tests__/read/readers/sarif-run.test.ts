import { expect, it } from 'vitest'
import { runTables, toolOf } from '../../../src/read/readers/sarif-run.ts'
import { Log, type Log as LogType } from '../../../src/read/readers/sarif-schema.ts'

const log = (driver: unknown): LogType => Log.parse({ version: '2.1.0', runs: [{ tool: { driver }, results: [] }] })

it('names the tool, with the version that sorts best', () => {
  const of = (driver: unknown): unknown => toolOf(log(driver).runs?.[0])
  expect(of({ name: 'Acme', version: '1', semanticVersion: '1.2.3' })).toEqual({ name: 'Acme', version: '1.2.3' })
  expect(of({ name: 'Acme', version: 7 })).toEqual({ name: 'Acme' })
  expect(of({ name: '' })).toEqual({ name: 'unnamed tool' })
  expect(of(null)).toEqual({ name: 'unnamed tool' })
})

it('says a message without links to locations, and its headline', () => {
  const [table] = runTables(log({ name: 'Acme' }))
  expect(table?.plain('A [value](1). Two.')).toBe('A value. Two.')
  for (let round = 0; round < 2; round++) expect(table?.headline('One. Two.')).toBe('One.')
})
