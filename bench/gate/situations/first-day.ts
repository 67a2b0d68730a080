import { advisory, backlog, gitleaks, npmLockOf, sast, sca, sql, withPath } from '../scanners.ts'
import {
  change,
  groupOf,
  lines,
  preset,
  pullRequest,
  recording,
  release,
  touching,
  type Situation,
} from '../situation.ts'

const day = groupOf('The first day: no baseline, no catalogue, no policy')
const here = { 'src/orders.js': lines(40, 44) }
const planted = sql({ title: 'The planted one', severity: 'critical' })
const old = backlog(4000, 'high')

export const firstDay: readonly Situation[] = [
  day('no report at all', ['undecided', 'No evidence is not good news.'], change(here, { reports: [] })),
  day(
    '4 000 old findings and one planted flaw',
    ['block', 'The planted flaw is new and critical; the 4 000 were there before and are one line.'],
    () => change(here, { reports: [sast([...old, planted])] }),
    { blocks: ['The planted one'], says: /4,000|4 000|4000/ },
  ),
  day(
    '4 000 old critical findings and a change of something else',
    ['pass', 'The author of the change did not write them; they are counted.'],
    () => change(here, { reports: [sast(backlog(4000, 'critical'))] }),
    { blocks: [] },
  ),
  day('4 000 old findings and a change of the documentation', ['pass', 'A change of a text brings no flaw.'], () =>
    change({ 'docs/intro.md': lines(1, 3) }, { reports: [sast(old)] }),
  ),
  day(
    '4 000 old findings, a planted flaw, preset advisory',
    ['warn', 'Advisory says what would have happened and stops nobody.'],
    () => change(here, { reports: [sast([...old, planted])], ...preset('advisory') }),
    { blocks: [] },
  ),
  day(
    '4 000 old findings, a harmless change, preset strict',
    ['warn', 'Strict says that serious things are open, but this change did not bring them.'],
    () => change(here, { reports: [sast(old)], ...preset('strict') }),
    { blocks: [] },
  ),
  day(
    'a release with 4 000 medium findings',
    ['pass', 'Nothing among them is critical, exploited or shown to be reached.'],
    () => release({ reports: [sast(backlog(4000, 'medium'))] }),
  ),
  day(
    'a release with 4 000 critical findings that nobody shows to be reached',
    ['warn', 'Critical and its reach unknown is worth a warning; a release is not held up by what nobody looked at.'],
    () => release({ reports: [sast(backlog(4000, 'critical'))] }),
  ),
  day('the first nightly run on 4 000 findings', ['pass', 'A record keeps the history and judges nothing.'], () =>
    recording({ reports: [sast(backlog(4000, 'critical'))] }),
  ),
  day(
    'a shallow clone without the base, and an API that refuses',
    [
      'pass',
      'Which lines are new is not known: unknown never counts as introduced, and the comment says how to give it.',
    ],
    { context: pullRequest, change: { known: false, why: 'git knows no commit `b` here' }, reports: [sast([planted])] },
    { blocks: [], says: /not known/i },
  ),
  day(
    'a base that was force-pushed away',
    ['pass', 'There is nothing to compare with; the flaw is shown, nobody is blamed.'],
    { context: pullRequest, change: { known: false, why: 'the base is gone' }, reports: [sast([planted])] },
  ),
  day(
    '3 000 changed files, the list is cut, the flaw lies in a file that is listed',
    ['block', 'What is listed is known: the flaw is on a line of this change.'],
    { context: pullRequest, change: touching(here, false), reports: [sast([planted])] },
  ),
  day(
    '3 000 changed files, the list is cut, the flaw lies in a file that is not listed',
    ['pass', 'Whether the file was touched is not known; unknown never counts as introduced.'],
    { context: pullRequest, change: touching({ 'src/other.js': lines(1, 9) }, false), reports: [sast([planted])] },
  ),
  day('a rename of the whole tree', ['pass', 'Every file moved and no line changed: nothing came in.'], () =>
    change(
      Object.fromEntries(
        Array.from({ length: 400 }, (_, n) => [
          `src/legacy/file-${n}.js`,
          { from: `lib/legacy/file-${n}.js`, lines: [] },
        ]),
      ),
      { reports: [sast(backlog(4000, 'critical'))] },
    ),
  ),
  day(
    'a file whose diff is too large to be shown',
    ['pass', 'A missing patch is unknown, not everything and not nothing; the finding is listed.'],
    change({ 'src/orders.js': 'untold' }, { reports: [sast([planted])] }),
  ),
  day(
    'an empty pull request',
    ['pass', 'Nothing changed, so nothing was brought.'],
    change({}, { reports: [sast([planted]), sca([advisory()])] }),
  ),
  day(
    'a new repository: the first pull request adds everything, with one path to a database',
    ['block', 'All of it is new, and an attacker gets there.'],
    change({ 'src/orders.js': 'added' }, { reports: [sast([sql(withPath)])] }),
  ),
  day(
    'a new repository with medium findings only',
    ['pass', 'Listed for whoever wants to look; nothing that stops a first commit.'],
    change({ 'src/orders.js': 'added' }, { reports: [sast([sql({ severity: 'medium' })])] }),
  ),
  day(
    'the first lockfile of a project whose manifest is older',
    ['pass', 'What was installed before is not known: a first lockfile does not bring all of it.'],
    change(
      { 'package-lock.json': 'added' },
      {
        local: { 'package-lock.json': npmLockOf('lodash@4.17.20'), 'package.json': '{"dependencies":{"lodash":"*"}}' },
        reports: [sca([advisory()])],
      },
    ),
  ),
  day(
    'a secret that has been in the history for years',
    ['pass', 'It is not of this change; it is listed, and the nightly run is where it is worked off.'],
    change(here, { reports: [gitleaks([['config/old.yml', 3]])] }),
  ),
]
