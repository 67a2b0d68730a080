import { describe, expect, it } from 'vitest'
import { optionsSchema, type Options } from '../src/edge/options.ts'
import { gather } from '../src/gather.ts'
import { formatSnapshot } from '../src/history/index.ts'
import type { ChangedLines } from '../src/model/change.ts'
import { aReportFile } from './support/builders.ts'
import { fakeEdges, type World } from './support/fake-edges.ts'
import { aSnapshot } from './support/history.ts'

const options = (raw: object = {}): Options => optionsSchema.parse(raw)
const gathered = (world: Partial<World> = {}, raw: object = {}) => gather(options(raw), fakeEdges(world))
const touching = (...paths: string[]): ChangedLines => ({
  known: true,
  source: 'a test',
  complete: true,
  files: paths.map((path) => ({ path, status: 'modified' as const, added: null })),
})
const snapshot = (at: string, branch: string) => ({
  file: `h/${at}.json`,
  text: JSON.stringify({
    version: 1,
    at: `${at}T00:00:00Z`,
    branch,
    commit: 'c',
    recipe: 1,
    producers: [],
    open: [],
    closed: [],
  }),
})

describe('gathering', () => {
  it('brings together what the decision needs', async () => {
    const input = await gathered({
      reports: [aReportFile('{}')],
      context: { occasion: 'release', branch: 'main' },
      secretKey: 'key',
    })
    expect(input).toMatchObject({
      files: [{ path: 'reports/scan.json' }],
      problems: [],
      notices: [],
      services: [],
      codeowners: null,
      kev: null,
      epss: null,
      history: [],
      run: { occasion: 'release', now: '2026-11-23T12:00:00.000Z', branch: 'main' },
      roots: ['/work/shop'],
      secretKey: 'key',
      now: new Date('2026-11-23T12:00:00Z'),
    })
    expect(input.policy.source).toContain('default')
    expect(input.source('a.js')).toBeNull()
  })

  it('ends where patterns were given and match nothing, and goes on where none were', async () => {
    const problems = [{ code: 'missing' as const, message: 'matches no file', next: '', at: { file: 'x/*' } }]
    await expect(gathered({ problems }, { reports: ['x/*'] })).rejects.toMatchObject({
      code: 'no-reports',
      message: '`x/*` matches no file',
    })
    const empty = [{ code: 'missing' as const, message: 'holds no report', next: '', at: { file: 'a.zip' } }]
    await expect(gathered({ problems: empty }, { reports: ['a.zip'] })).rejects.toMatchObject({
      message: '`a.zip` holds no report',
    })
    expect((await gathered()).files).toEqual([])
    expect((await gathered({ problems }, { artifacts: ['scan'] })).problems).toEqual(problems)
  })

  it('goes on where what was given is there and cannot be opened: that is missing evidence, and no wrong pattern', async () => {
    const problems = [{ code: 'unreadable' as const, message: 'is no zip', next: '', at: { file: 'a.zip' } }]
    const input = await gathered({ problems }, { reports: ['a.zip'] })
    expect([input.problems, input.unopened]).toEqual([problems, problems])
  })

  it('passes on what has to be known of the reports first', async () => {
    const edges = fakeEdges({})
    const notices = ['What is checked out is not this change.']
    const list = async () => ({ ...(await edges.reports.list()), notices })
    expect((await gather(options(), { ...edges, reports: { list } })).notices).toEqual(notices)
  })

  it('does not take a VEX file for a report', async () => {
    await expect(
      gathered({ reports: [aReportFile('{}', { trusted: true })] }, { reports: ['x/*'] }),
    ).rejects.toMatchObject({ code: 'no-reports' })
  })

  it('brings the feeds, and ends where one is not there', async () => {
    const local = { 'kev.json': 'K', 'epss.csv': 'E', 'osv.json': 'A' }
    const input = await gathered({ local }, { kev: 'kev.json', epss: 'epss.csv', aliases: 'osv.json' })
    expect([input.kev, input.epss, input.aliases]).toEqual([
      { file: 'kev.json', text: 'K' },
      { file: 'epss.csv', text: 'E' },
      { file: 'osv.json', text: 'A' },
    ])
    await expect(gathered({}, { kev: 'kev.json' })).rejects.toMatchObject({
      code: 'file-missing',
      message: '`kev.json` of the option kev',
    })
  })
})

describe('CODEOWNERS', () => {
  const local = { '.github/CODEOWNERS': '1', CODEOWNERS: '2', 'docs/CODEOWNERS': '3', 'app/CODEOWNERS': '4' }

  it('is the first that exists, in the order of GitHub', async () => {
    expect((await gathered({ local })).codeowners).toEqual({ file: '.github/CODEOWNERS', text: '1', atBase: false })
    expect((await gathered({ local: { 'docs/CODEOWNERS': '3' } })).codeowners?.text).toBe('3')
    expect((await gathered({ local }, { root: 'app' })).codeowners?.text).toBe('4')
    expect((await gathered()).codeowners).toBeNull()
  })

  it('costs one question where it is, and none where it is not', async () => {
    const edges = fakeEdges({ local: { 'docs/CODEOWNERS': '3' }, base: { 'docs/CODEOWNERS': 'B' } })
    expect((await gather(options(), edges)).codeowners).toMatchObject({ text: 'B' })
    expect(edges.asked.filter((path) => path.endsWith('CODEOWNERS'))).toEqual(['docs/CODEOWNERS'])
    const none = fakeEdges({ base: {} })
    await gather(options(), none)
    expect(none.asked).toEqual(['.github/posture-gate.yml'])
  })

  it('that the change took away is still asked for', async () => {
    const change = touching('CODEOWNERS')
    expect((await gathered({ change, base: { CODEOWNERS: 'B' } })).codeowners).toMatchObject({ text: 'B' })
  })

  it('that is new in the change is none yet', async () => {
    expect((await gathered({ local: { CODEOWNERS: 'mine' }, base: {} })).codeowners).toBeNull()
  })

  it('that was named must be there', async () => {
    expect((await gathered({ local: { owners: 'x' } }, { codeowners: 'owners' })).codeowners?.text).toBe('x')
    await expect(gathered({}, { codeowners: 'owners' })).rejects.toMatchObject({ code: 'file-missing' })
  })

  it('that GitHub would not load is not read, and said', async () => {
    const input = await gathered({ local: { CODEOWNERS: '#'.repeat(3_000_001) } })
    expect(input.codeowners).toBeNull()
    expect(input.problems).toMatchObject([{ code: 'context', at: { file: 'CODEOWNERS' } }])
  })
})

describe('the history', () => {
  it('is that of the branch, oldest first; a damaged file costs that file', async () => {
    const history = [
      snapshot('2026-11-02', 'main'),
      snapshot('2026-11-01', 'main'),
      snapshot('2026-11-03', 'topic'),
      { file: 'h/x.json', text: '{' },
    ]
    const input = await gathered({ history, context: { branch: 'main' } })
    expect(input.history.map(({ at }) => at)).toEqual(['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'])
    expect(input.problems.map(({ at }) => at.file)).toEqual(['h/x.json'])
    expect((await gathered({ history })).history).toHaveLength(3)
  })

  it('comes with the files that were renamed since: as git says, else as the change does', async () => {
    const commit = 'a'.repeat(40)
    const history = [{ ...snapshot('2026-11-02', 'main'), text: formatSnapshot(aSnapshot({ commit })) }]
    const change: ChangedLines = {
      known: true,
      source: 'a test',
      complete: true,
      files: [{ path: 'new.js', status: 'renamed', previousPath: 'old.js', added: [] }],
    }
    const renames = { since: commit, files: [['a.js', 'b.js']] } as const
    expect([...(await gathered({ history, change, renames })).renames]).toEqual([['a.js', 'b.js']])
    expect([...(await gathered({ history, change })).renames]).toEqual([['old.js', 'new.js']])
    expect((await gathered({ change, renames })).renames.size).toBe(0)
  })
})
