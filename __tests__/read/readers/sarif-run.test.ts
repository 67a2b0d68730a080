import { expect, it } from 'vitest'
import { headlineOf, runTables, toolOf } from '../../../src/read/readers/sarif-run.ts'
import { Log, type Log as LogType } from '../../../src/read/readers/sarif-schema.ts'

const log = (driver: unknown): LogType => Log.parse({ version: '2.1.0', runs: [{ tool: { driver }, results: [] }] })

it('names the tool, with the version that sorts best', () => {
  const of = (driver: unknown): unknown => toolOf(log(driver).runs?.[0])
  expect(of({ name: 'Acme', version: '1', semanticVersion: '1.2.3' })).toEqual({ name: 'Acme', version: '1.2.3' })
  expect(of({ name: 'Acme', version: 7 })).toEqual({ name: 'Acme' })
  expect(of({ name: '' })).toEqual({ name: 'unnamed tool' })
  expect(of(null)).toEqual({ name: 'unnamed tool' })
})

it('works out the headline of a message once', () => {
  const [table] = runTables(log({ name: 'Acme' }))
  if (table === undefined) throw new Error('no table')
  expect(headlineOf('One. Two.', table)).toBe('One.')
  expect(headlineOf('One. Two.', table)).toBe('One.')
  expect(table.headlines.size).toBe(1)
})
