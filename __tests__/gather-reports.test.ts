import { describe, expect, it } from 'vitest'
import { reportsToJudge } from '../src/gather-reports.ts'
import type { ChangedLines } from '../src/model/change.ts'
import type { Occasion } from '../src/model/occasion.ts'
import type { ReportFile } from '../src/model/report.ts'
import { aReportFile } from './support/builders.ts'

const written = aReportFile('{}', { path: 'semgrep.sarif' })
const kept = (path: string): ReportFile => aReportFile('{}', { path, tracked: true, committed: true })
const touching = (complete: boolean, ...paths: string[]): ChangedLines => ({
  known: true,
  source: 'a test',
  complete,
  files: paths.map((path) => ({ path, status: 'modified' as const, added: null })),
})
const untouched = touching(true)

function judged(
  files: readonly ReportFile[],
  occasion: Occasion = 'change',
  change: ChangedLines = untouched,
  patterns: string[] = [],
) {
  const { files: read, problems } = reportsToJudge({ files, problems: [] }, patterns, { occasion, change })
  return { read: read.map(({ path }) => path), told: problems.map(({ at, message }) => `${at.file} ${message}`) }
}

describe('reports that the repository keeps', () => {
  const files = [kept('examples/bandit.sarif'), written, kept('examples/trivy.json')]

  it('are left alone where a step of this run wrote others, and that is told in one line', () => {
    expect(judged(files)).toEqual({
      read: ['semgrep.sarif'],
      told: [
        'examples/bandit.sarif was not read and 1 more like it: the repository keeps it, as examples and test data are kept, and steps of this run wrote other reports',
      ],
    })
  })

  it('are read where patterns were given: somebody asked for them', () => {
    expect(judged(files, 'change', untouched, ['**/*'])).toMatchObject({
      read: files.map(({ path }) => path),
      told: [],
    })
  })

  it('are left alone where patterns only take away', () => {
    expect(judged(files, 'change', untouched, ['!tmp/**']).read).toEqual(['semgrep.sarif'])
  })

  it('are read where there is nothing else, a VEX file of one’s own beside them or not', () => {
    const vex = aReportFile('{}', { path: 'vex.json', trusted: true })
    expect(judged([kept('a.sarif'), vex])).toEqual({ read: ['a.sarif', 'vex.json'], told: [] })
  })

  it('are read where the change brings them, also below a root or in an archive: a scanner may have written the very same', () => {
    const brought = touching(true, 'reports/gitleaks.json', 'scans.zip')
    const paths = [
      'reports/gitleaks.json',
      '../repo/reports/gitleaks.json',
      'web/scans.zip!in.json',
      'other/gitleaks.json',
    ]
    expect(judged([...paths.map(kept), written], 'change', brought).read).toEqual([
      ...paths.slice(0, 3),
      'semgrep.sarif',
    ])
  })

  it.each<[string, ChangedLines]>([
    ['not known', { known: false, why: 'a test' }],
    ['not known to its end', touching(false)],
  ])('are read where the change is %s', (_, change) => {
    expect(judged(files, 'change', change)).toMatchObject({ read: files.map(({ path }) => path), told: [] })
  })

  it.each<Occasion>(['release', 'record'])('are left alone on a %s whatever is known of a change', (occasion) => {
    expect(judged(files, occasion, { known: false, why: 'a test' }).read).toEqual(['semgrep.sarif'])
  })

  it('that a step wrote over are read', () => {
    const edited = aReportFile('{}', { path: 'gitleaks.json', tracked: true })
    expect(judged([edited, kept('a.sarif')]).read).toEqual(['gitleaks.json'])
  })

  it('leave what has to be known of reports first', () => {
    const read = reportsToJudge({ files, problems: [], notices: ['n'] }, [], { occasion: 'release', change: untouched })
    expect(read).toMatchObject({ files: [written], notices: ['n'] })
  })

  it('leave what a platform team claims in VEX where it is', () => {
    const vex = aReportFile('{}', { path: 'vex.json', trusted: true, tracked: true, committed: true })
    expect(judged([vex, ...files]).read).toEqual(['vex.json', 'semgrep.sarif'])
  })
})
