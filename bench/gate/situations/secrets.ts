import { gitleaks, trufflehog } from '../scanners.ts'
import { change, groupOf, lines, preset, recording, release, type Situation } from '../situation.ts'

const secrets = groupOf('Secrets')
const config = { 'config/app.yml': lines(3) }
const fixture = { '__tests__/fixtures/key.json': 'added' } as const

// prettier-ignore
export const secretsFound: readonly Situation[] = [
  secrets('a key on a new line', ['block', 'Whoever reads the code has it.'], change(config, { reports: [gitleaks([['config/app.yml', 3]])] })),
  secrets('a key in a test fixture', ['pass', 'Tests are full of made-up keys; listed.'], change(fixture, { reports: [gitleaks([['__tests__/fixtures/key.json', 2]])] })),
  secrets('a key in a test fixture, strict', ['block', 'Strict spares nothing for being a test.'], change(fixture, { reports: [gitleaks([['__tests__/fixtures/key.json', 2]])], ...preset('strict') })),
  secrets('a key in a test fixture that works', ['block', 'A key that works is no fixture, wherever it lies.'], change({ '__tests__/fixtures/key.json': lines(2) }, { reports: [trufflehog('__tests__/fixtures/key.json', 2, true)] })),
  secrets('a working key on a new line', ['block', 'It was tried and it works.'], change(config, { reports: [trufflehog('config/app.yml', 3, true)] })),
  secrets('a key on a new line that was tried and is refused', ['block', 'Somebody is used to writing keys into code; and tried from here is not tried from everywhere.'], change(config, { reports: [trufflehog('config/app.yml', 3, false)] })),
  secrets('an old key elsewhere that works', ['pass', 'Not of this change: listed on top, and a release will not go out with it.'], change(config, { reports: [trufflehog('config/old.yml', 9, true)] })),
  secrets('a release with a key that works', ['block', 'It is live.'], release({ reports: [trufflehog('config/old.yml', 9, true)] })),
  secrets('a release with an old key that nobody tried', ['pass', 'Listed; whether it works nobody knows.'], release({ reports: [gitleaks([['config/old.yml', 9]])] })),
  secrets('a nightly run that finds a working key', ['pass', 'A record judges nothing; the finding is in the history and on top of the list.'], recording({ reports: [trufflehog('config/old.yml', 9, true)] })),
  secrets('a change that removes a key', ['pass', 'The line is gone from the tree; revoking is a matter of the record.'], change(config, { reports: [gitleaks([])] })),
  secrets('an old key in a file that moved', ['pass', 'A move brings no secret.'], change({ 'config/app.yml': { from: 'conf/app.yml', lines: [] } }, { reports: [gitleaks([['config/app.yml', 3]])] })),
  secrets('a known key, copied to a new line of another file, with a baseline', ['pass', 'The same value is the same secret: it is out already, and revoking it once is the repair.'], { ...change({ 'config/new.yml': lines(3) }, { reports: [gitleaks([['config/app.yml', 3], ['config/new.yml', 3]].slice(0, 1) as [string, number][])] }), secretKey: 'a key', baseline: { reports: [gitleaks([['config/app.yml', 3]])] } }),
  secrets('three keys on new lines and one old', ['block', 'Three are of this change.'], change({ 'config/app.yml': lines(3, 5) }, { reports: [gitleaks([['config/app.yml', 3], ['config/app.yml', 4], ['config/app.yml', 5], ['config/app.yml', 90]])] })),
]
