import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { optionTable } from '../src/edge/option-table.ts'
import { errorCatalogue } from '../src/errors.ts'
import { readers } from '../src/read/index.ts'

const root = join(import.meta.dirname, '..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')
const under = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort()

const sources = under('src')
const tests = under('__tests__')
const lines = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + text(path).split('\n').length, 0)

describe('the house', () => {
  it('has no source file over 250 lines', () => {
    const long = sources.filter((path) => !path.endsWith('.generated.ts') && text(path).split('\n').length > 251)
    expect(long).toEqual([])
  })

  it('has at least as many lines of tests as of sources', () => {
    expect(lines(tests)).toBeGreaterThanOrEqual(lines(sources.filter((path) => !path.endsWith('.generated.ts'))))
  })

  it('mocks no module', () => {
    const mocking = tests.filter((path) =>
      /\bvi\s*\.\s*(?:mock|doMock|hoisted)\b/.test(text(path).replace(/^.*mocking = .*$/m, '')),
    )
    expect(mocking).toEqual([])
  })

  it('has for every source with behaviour a test that names it', () => {
    const imported = tests.map((path) => text(path)).join('\n')
    const exempt = /\/index\.ts$|\.generated\.ts$|^src\/(?:main|cli|action|reading-thread)\.ts$|^src\/read\/readers\//
    const untested = sources.filter((path) => {
      if (
        exempt.test(path) ||
        !/^export (?:async )?(?:function|const \w+ = (?:\(|async|<))|^export const \w+.*=> /m.test(text(path))
      )
        return false
      const mirrored = existsSync(join(root, path.replace(/^src\//, '__tests__/').replace(/\.ts$/, '.test.ts')))
      return !mirrored && !imported.includes(path)
    })
    expect(untested).toEqual([])
  })

  it('has a fixture and an origin for every reader', () => {
    const without = readers.filter(({ id }) => !existsSync(join(root, `__tests__/fixtures/readers/${id}/ORIGIN.md`)))
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('documents every reader, every input and every failure', () => {
    const formats = text('docs/formats.md')
    expect(readers.filter(({ id }) => !formats.includes(`\`${id}\``))).toEqual([])
    const action = parse(text('action.yml')) as { inputs: Record<string, unknown> }
    const inputs = optionTable.filter(({ entries }) => entries !== 'cli').map(({ name }) => name)
    expect(Object.keys(action.inputs).sort()).toEqual([...inputs].sort())
    const errors = text('docs/errors.md')
    expect(Object.keys(errorCatalogue).filter((code) => !errors.includes(code))).toEqual([])
  })

  it('keeps the default preset within 25 lines', () => {
    expect(text('policies/default.yml').trimEnd().split('\n').length).toBeLessThanOrEqual(25)
  })

  it('commits nothing that knows the machine it was made on', () => {
    const places = new RegExp(['/work/' + 'main', '/fa' + 'rm/', '/tmp/' + 'bash_jobs'].join('|'))
    const telling = [...sources, ...tests, ...under('scripts')].filter((path) => places.test(text(path)))
    expect(telling).toEqual([])
  })
})
