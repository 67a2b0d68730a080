import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { createOutputs } from '../../src/edge/outputs.ts'
import { aLog } from '../support/fake-edges.ts'
import { aFolder } from '../support/temp-folder.ts'

afterEach(() => vi.unstubAllEnvs())

it('values go into the file of the runner, and none can end itself', async () => {
  const path = join(aFolder({ out: '' }), 'out')
  vi.stubEnv('GITHUB_OUTPUT', path)
  await createOutputs(aLog().log)({ verdict: 'pass', assessment: 'a\nverdict=block' })
  const lines = readFileSync(path, 'utf8').split('\n')
  const end = /^verdict<<(ghadelimiter_.+)$/.exec(lines[0] ?? '')?.[1]
  expect(lines.slice(0, 3)).toEqual([`verdict<<${end}`, 'pass', end])
  expect(lines[3]).toMatch(/^assessment<<ghadelimiter_/)
})

it('without the file nothing is set, and a file that is gone is a warning', async () => {
  const { log, lines } = aLog()
  vi.stubEnv('GITHUB_OUTPUT', '')
  await createOutputs(log)({ verdict: 'pass' })
  expect(lines).toEqual([])
  vi.stubEnv('GITHUB_OUTPUT', '/no/such/file')
  await createOutputs(log)({ verdict: 'pass' })
  expect(lines[0]).toMatch(/^warn: The outputs could not be set/)
})
