import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFiles, isInside, type FileQuery } from '../../src/edge/find-files.ts'
import { aFolder, write } from '../support/temp-folder.ts'

const query = (cwd: string, patterns: readonly string[], more: Partial<FileQuery> = {}): FileQuery => ({
  patterns,
  cwd,
  root: cwd,
  confine: null,
  outputs: [],
  ...more,
})
const paths = async (cwd: string, patterns: readonly string[], more: Partial<FileQuery> = {}): Promise<string[]> =>
  (await findFiles(query(cwd, patterns, more))).files.map(({ path }) => path)

describe('patterns', () => {
  it('find files in the order of their paths, each once', async () => {
    const cwd = aFolder({ 'r/b.json': '', 'r/a.json': '', 'r/deep/.hidden/c.json': '', 'other.json': '' })
    expect(await paths(cwd, ['r/**', 'r/a.json', './r/b.json'])).toEqual([
      './r/b.json',
      'r/a.json',
      'r/deep/.hidden/c.json',
    ])
  })

  it('may name a folder for all in it, but not what is no report for machines', async () => {
    const cwd = aFolder({ 'r/a.json': '', 'r/ORIGIN.md': '', 'r/x/b.xml': '' })
    expect(await paths(cwd, ['r/'])).toEqual(['r/a.json', 'r/x/b.xml'])
    expect(await paths(cwd, ['r/ORIGIN.md'])).toEqual(['r/ORIGIN.md'])
  })

  it('mean the file of that name first, whatever characters it has', async () => {
    const cwd = aFolder({ 'scan [1].json': '', 'scan 1.json': '', 'a:b.json': '' })
    expect(await paths(cwd, ['scan [1].json'])).toEqual(['scan [1].json'])
  })

  it('may name the format, which then counts for the file however else it was found', async () => {
    const cwd = aFolder({ 'a.json': '', 'b.json': '' })
    const { files } = await findFiles(query(cwd, ['*.json', 'npm-audit:a.json']))
    expect(files.map(({ path, format, named }) => [path, format, named])).toEqual([
      ['a.json', 'npm-audit', true],
      ['b.json', undefined, false],
    ])
  })

  it('may take away', async () => {
    const cwd = aFolder({ 'r/a.json': '', 'r/old/b.json': '' })
    expect(await paths(cwd, ['r/**', '!r/old/**'])).toEqual(['r/a.json'])
  })

  it('takes away from what is found by well-known names, where nothing else is given', async () => {
    const cwd = aFolder({ 'a.sarif': '{}', 'old/b.sarif': '{}', 'web/old/c.sarif': '{}' })
    expect(await paths(cwd, ['!old/**'])).toEqual(['a.sarif', 'web/old/c.sarif'])
    expect(await paths(cwd, ['!**/old/**'])).toEqual(['a.sarif'])
    expect(await paths(cwd, ['!old', '!./a.sarif'])).toEqual(['web/old/c.sarif'])
    expect(await paths(cwd, ['!web/old/*.sarif'], { root: join(cwd, 'web') })).toEqual([])
    expect(await paths(cwd, [`!${cwd}/web`])).toEqual(['a.sarif', 'old/b.sarif'])
    const odd = join(aFolder({ '[a] (b)/old/c.sarif': '', '[a] (b)/d.sarif': '' }), '[a] (b)')
    expect(await paths(odd, ['!old'])).toEqual(['d.sarif'])
  })

  it('do not look into node_modules and .git unless they say so', async () => {
    const cwd = aFolder({ 'a.sarif': '', 'node_modules/x/b.sarif': '', '.git/c.sarif': '' })
    expect(await paths(cwd, ['**/*.sarif'])).toEqual(['a.sarif'])
    expect(await paths(cwd, ['node_modules/**/*.sarif'])).toEqual(['node_modules/x/b.sarif'])
  })

  it('never find what this run writes', async () => {
    const cwd = aFolder({ 'out/a.json': '', 'out/assessment.json': '' })
    expect(await paths(cwd, ['out/**'], { outputs: [join(cwd, 'out/assessment.json')] })).toEqual(['out/a.json'])
  })

  it('that match nothing are a problem with their name, and what others found goes on', async () => {
    const cwd = aFolder({ 'a.json': '' })
    const { files, problems } = await findFiles(query(cwd, ['*.json', 'trivy/*.json']))
    expect(files).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'missing', at: { file: 'trivy/*.json' }, message: 'matches no file' }])
  })

  it('that are paths of nothing end the run, all of them named', async () => {
    await expect(findFiles(query(aFolder(), ['a.json', 'x/*.json', 'npm-audit:b.json', '']))).rejects.toMatchObject({
      code: 'file-missing',
      message: '`a.json`, `b.json`, ``',
    })
  })
})

describe('links', () => {
  it('are not followed by a glob', async () => {
    const outside = aFolder({ 'secret.json': '' })
    const cwd = aFolder({ 'a.json': '' })
    symlinkSync(outside, join(cwd, 'linked'))
    symlinkSync(join(outside, 'secret.json'), join(cwd, 'b.json'))
    const { files } = await findFiles(query(cwd, ['**/*.json']))
    expect(files.map(({ path }) => path)).toEqual(['a.json'])
  })

  it('out of the workspace are refused to the Action, also when named', async () => {
    const outside = aFolder({ 'secret.json': '' })
    const cwd = aFolder()
    symlinkSync(join(outside, 'secret.json'), join(cwd, 'b.json'))
    await expect(findFiles(query(cwd, ['b.json'], { confine: [cwd] }))).rejects.toMatchObject({ code: 'file-outside' })
    expect(await paths(cwd, ['b.json'])).toEqual(['b.json'])
  })
})

describe('what lies outside', () => {
  it('may be pointed at on the command line, by path and by glob', async () => {
    const parent = aFolder({ 'x/a.json': '', 'work/b.json': '' })
    expect(await paths(join(parent, 'work'), ['../x/*.json'])).toEqual(['../x/a.json'])
    expect(await paths(join(parent, 'work'), ['../x/a.json'])).toEqual(['../x/a.json'])
    expect(await paths(join(parent, 'work'), [`${parent}/x/*.json`])).toEqual([`${parent}/x/a.json`])
  })

  it('is refused to the Action, except for the runner’s temporary folder', async () => {
    const parent = aFolder({ 'x/a.json': '', 'work/b.json': '', 'temp/c.json': '' })
    const cwd = join(parent, 'work')
    const confine = [cwd, join(parent, 'temp')]
    await expect(findFiles(query(cwd, ['../x/a.json'], { confine }))).rejects.toMatchObject({ code: 'file-outside' })
    const globbed = await findFiles(query(cwd, ['../x/*.json'], { confine }))
    expect(globbed.files).toEqual([])
    expect(globbed.problems[0]).toMatchObject({
      at: { file: '../x/a.json' },
      message: expect.stringContaining('outside') as string,
    })
    expect(await paths(cwd, [`${parent}/temp/*.json`], { confine })).toEqual([`${parent}/temp/c.json`])
  })
})

describe('without a pattern', () => {
  it('well-known names are found below the root, shown from the working directory', async () => {
    const cwd = aFolder()
    const wanted = [
      'semgrep.sarif',
      'build/trivy-report.json',
      'out/zap.xml',
      'sub/gl-gitleaks.json',
      'reports/anything.json',
      'x.sarif.json',
      'npm-audit.json',
      'osv-scanner.json',
      'security-reports/a/b.csv',
      'x.sarif.gz',
    ]
    const unwanted = [
      'package.json',
      'tsconfig.json',
      'src/data.json',
      'node_modules/a/trivy.json',
      '__tests__/fixtures/x.sarif',
      'vendor/semgrep.sarif',
      'posture-gate.json',
      'reports/README.md',
      'sub/reports/x.json',
      'trivy.yaml',
    ]
    for (const path of [...wanted, ...unwanted]) write(cwd, `app/${path}`, '')
    const found = await paths(cwd, [], { root: join(cwd, 'app') })
    expect(found).toEqual(wanted.map((path) => `app/${path}`).sort())
  })

  it('nothing is found where there is nothing, and that is no problem yet', async () => {
    expect(await findFiles(query(aFolder({ 'a.txt': '' }), []))).toEqual({ files: [], problems: [] })
  })
})

it('a device is neither a file nor a folder', async () => {
  await expect(findFiles(query(aFolder(), ['/dev/null']))).rejects.toMatchObject({ code: 'file-unreadable' })
})

it('inside means the folder itself or below, not a name that begins alike', () => {
  expect(isInside('/a/b', '/a/b')).toBe(true)
  expect(isInside('/a/b', '/a/b/c')).toBe(true)
  expect(isInside('/a/b', '/a/bc')).toBe(false)
  expect(isInside('/a/b', '/a')).toBe(false)
  expect(isInside('/a/b', '/a/b/..c')).toBe(true)
})
