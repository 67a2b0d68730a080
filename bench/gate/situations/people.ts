import { advisory, npmLockOf, sast, sca, sql, withPath } from '../scanners.ts'
import {
  change,
  defaultAnd,
  groupOf,
  lines,
  policy,
  preset,
  pullRequest,
  release,
  touching,
  type Given,
  type Situation,
} from '../situation.ts'

const people = groupOf('People: waivers, policies, forks, queues')
const here = { 'src/orders.js': lines(40, 44) }
const policyFile = '.github/posture-gate.yml'
const flaw = { reports: [sast([sql(withPath)])] }
const lock = 'package-lock.json'
const brings: Given = change(
  { [lock]: lines(1, 9) },
  { before: { [lock]: npmLockOf() }, local: { [lock]: npmLockOf('lodash@4.17.20') }, reports: [sca([advisory()])] },
)
const waiver = (more: string) =>
  defaultAnd(`waivers:\n  - { ${more}, reason: mitigated, text: "Behind the proxy.", approvedBy: "@acme/appsec" }\n`)
const until = (day: string) => waiver(`id: CVE-2026-10001, expires: ${day}`)
const { pullRequest: _, ...queue } = pullRequest

// prettier-ignore
export const peopleInvolved: readonly Situation[] = [
  people('a waiver of the base covers the flaw', ['pass', 'A person accepted it until a date; it stays visible.'], { ...brings, ...until('2026-12-31') }, { says: /waive/i }),
  people('a waiver by another alias of the flaw', ['pass', 'One flaw under any of its names.'], { ...brings, reports: [sca([advisory({ identifiers: ['CVE-2026-10001', 'GHSA-35jh-r3h4-6jhm'] })])], ...waiver('id: GHSA-35jh-r3h4-6jhm, expires: 2026-12-31') }),
  people('a waiver for another package', ['block', 'It does not speak about this one.'], { ...brings, ...waiver('id: CVE-2026-10001, package: "pkg:npm/underscore", expires: 2026-12-31') }),
  people('a waiver for another folder', ['block', 'Accepted there is not accepted here.'], { ...brings, ...waiver('id: CVE-2026-10001, paths: ["tools/**"], expires: 2026-12-31') }),
  people('a waiver by the rule of the tool, for this file', ['pass', 'That is what the team accepted.'], { ...change(here, flaw), ...waiver('id: sql-injection, paths: ["src/orders.js"], expires: 2026-12-31') }),
  people('a waiver on its last day, at noon', ['pass', 'It holds through the day it names.'], { ...brings, ...until('2026-11-23') }),
  people('a waiver on its last day, a second before midnight', ['pass', 'It holds to the last moment, UTC.'], { ...brings, ...until('2026-11-23'), now: '2026-11-23T23:59:59Z' }),
  people('a waiver at midnight after its last day', ['block', 'It has expired; the comment says so.'], { ...brings, ...until('2026-11-23'), now: '2026-11-24T00:00:00Z' }, { says: /expired/i }),
  people('a waiver that expired yesterday, for an old flaw', ['pass', 'The author of this change has nothing to do with it; that it expired is said.'], { ...change(here, { reports: [sca([advisory()])] }), ...until('2026-11-22') }, { says: /expired/i }),
  people('a pull request that adds a waiver for an old flaw and nothing else', ['pass', 'It brings no flaw, so nothing stops it; it counts once it is merged.'], change({ [policyFile]: lines(3, 4) }, { reports: [sca([advisory()])], ...defaultAnd(''), local: { [policyFile]: 'version: 1\nextends: default\n' } })),
  people('a pull request that brings a flaw and the waiver for it', ['block', 'A change is judged by the policy it cannot edit.'], change({ ...here, [policyFile]: lines(3, 4) }, { ...flaw, ...defaultAnd(''), local: { [policyFile]: 'version: 1\nextends: advisory\n' } })),
  people('a pull request that adds the first policy, a lax one, and a flaw', ['block', 'It counts once it is on the base branch; until then the default judges.'], change({ ...here, [policyFile]: 'added' }, { ...flaw, base: {}, local: { [policyFile]: 'version: 1\nextends: advisory\n' } })),
  people('a pull request that deletes the policy, and brings what only it blocks', ['block', 'The base still has it.'], change({ ...here, [policyFile]: 'removed' }, { reports: [sast([sql()])], ...policy('version: 1\nextends: strict\n') })),
  people('the policy of the base does not parse, the change is clean', ['pass', 'The default preset judged instead, and says so; nobody is locked out from repairing it.'], change(here, { reports: [sast()], ...policy('version: 1\nruels: []\n') }), { says: /default preset/ }),
  people('the policy of the base does not parse, the change brings a flaw', ['block', 'A typo must not open the gate.'], change(here, { ...flaw, ...policy('version: 1\nextends: advisory\nruels: []\n') })),
  people('a pull request that repairs the broken policy', ['pass', 'It brings no flaw.'], change({ [policyFile]: lines(2) }, { reports: [sast()], ...policy('version: 1\nruels: []\n'), local: { [policyFile]: 'version: 1\nextends: default\n' } })),
  people('a fork’s pull request with a flaw', ['block', 'Who wrote it does not matter.'], change(here, { ...flaw, context: { ...pullRequest, repository: 'acme/shop' } })),
  people('a fork’s pull request that is clean', ['pass', 'Nothing came in.'], change(here, { reports: [sast()] })),
  people('a merge queue of three, one of which brings a flaw', ['block', 'The group as a whole brings it.'], { context: queue, change: touching({ ...here, 'src/a.js': lines(1, 5), 'src/b.js': lines(9) }), ...flaw }),
  people('a merge queue of three, all clean', ['pass', 'Nothing came in.'], { context: queue, change: touching({ ...here, 'src/a.js': lines(1, 5), 'src/b.js': lines(9) }), reports: [sast()] }),
  people('a merge queue of three, a flaw that the target branch has', ['pass', 'It was there before the queue.'], { context: queue, change: touching({ 'src/a.js': lines(1, 5), 'src/b.js': lines(9) }), ...flaw }),
  people('a revert that takes a flaw away', ['pass', 'Nothing came in.'], change(here, { reports: [sast()], baseline: { reports: [sast([sql(withPath)])] } })),
  people('a revert that brings an old flaw back', ['block', 'It was gone and is here again; that it is an old acquaintance does not help.'], change(here, { ...flaw, baseline: { reports: [sast()] } })),
  people('a scanner upgrade renames every rule, with a baseline', ['pass', 'The same weakness in the same place is the same flaw, whatever the rule is called today.'], () => ({ ...change({ 'ci/tools.txt': lines(1) }, { reports: [sast([sql({ rule: 'js.sqli.v2', ...withPath })])] }), baseline: { reports: [sast([sql(withPath)])] } })),
  people('a scanner upgrade finds ten old flaws that it did not see before', ['pass', 'The scanner learned; the author did not write them.'], change({ 'ci/tools.txt': lines(1) }, { reports: [sast(Array.from({ length: 10 }, (_, n) => sql({ severity: 'critical', title: `Found now ${n}`, location: { type: 'code', path: `src/old-${n}.js`, startLine: 5 } })))], baseline: { reports: [sast()] } })),
  people('a scanner upgrade rates an old flaw critical, in the very lines that change', ['pass', 'The base has it; touching a line is not bringing it.'], { ...change(here, { reports: [sast([sql({ severity: 'critical' })])] }), baseline: { reports: [sast([sql({ severity: 'low' })])] } }),
  people('a rule of the team warns where nobody knows the exposure', ['warn', 'The rule says block where it is known; nobody knows.'], change(here, { reports: [sast([sql({ severity: 'medium' })])], ...policy('version: 1\nrules:\n  - { name: internet, reason: "Facing the world.", when: { exposure: [internet] }, then: block }\n') })),
  people('a rule on trial (shadow)', ['pass', 'Recorded, and stops nobody.'], change(here, { reports: [sast([sql({ severity: 'medium' })])], ...defaultAnd('rules:\n  - { name: trial, reason: "We will see.", when: { severity: [medium] }, then: shadow }\n') })),
  people('the team turned one rule of the preset down to a warning', ['warn', 'Their policy, their word.'], change(here, { ...flaw, ...defaultAnd('rules:\n  - { name: introduced-reachable, then: warn }\n') })),
  people('the team wants a service that faces the world to be stricter', ['block', 'The catalogue says that it faces the world.'], change(here, { reports: [sast([sql({ severity: 'medium' })])], ...defaultAnd('services:\n  - { name: web, paths: ["src/**"], exposure: internet }\nrules:\n  - { name: outside, reason: "Facing the world.", when: { cause: [introduced], exposure: [internet], severity: [medium] }, then: block }\n') })),
  people('a pull request of a robot that updates a dependency to a fixed version', ['pass', 'That is the repair, and an old flaw elsewhere is not its business.'], change({ [lock]: lines(1, 9) }, { before: { [lock]: npmLockOf('lodash@4.17.20', 'ws@8.0.0') }, local: { [lock]: npmLockOf('lodash@4.17.21', 'ws@8.0.0') }, reports: [sca([advisory({ rule: 'CVE-2026-10002', title: 'Old flaw of ws', identifiers: ['CVE-2026-10002'], purl: 'pkg:npm/ws@8.0.0' })])] })),
  people('a hotfix on a release branch with an old critical flaw', ['pass', 'The hotfix did not bring it.'], { ...change({ 'src/other.js': lines(3) }, { reports: [sast([sql({ severity: 'critical' })])] }), context: { ...pullRequest, branch: 'release/1.x' } }),
  people('the baseline is of another branch', ['block', 'It says nothing about this one; the change’s own lines decide.'], { ...change(here, flaw), context: { ...pullRequest, branch: 'release/1.x' }, baseline: { reports: [sast([sql(withPath)])] } }),
  people('the baseline is damaged', ['block', 'Then the change’s own lines decide.'], { ...change(here, flaw), history: [{ file: 'h/1.json', text: '{"version":1,' }] }),
  people('the baseline is of another version of the identity, an old flaw elsewhere', ['pass', 'Never "everything is new".'], { ...change({ 'src/other.js': lines(3) }, flaw), history: [{ file: 'h/1.json', text: JSON.stringify({ version: 1, at: '2026-11-22T00:00:00Z', branch: 'main', commit: 'b', recipe: 99, producers: ['semgrep'], open: [], closed: [] }) }] }),
  people('a release right after a waiver expired', ['warn', 'Critical and its reach unknown, and nobody accepts it any more.'], release({ reports: [sca([advisory()])], ...until('2026-11-22') })),
  people('a change under advisory that default would block', ['warn', 'Said, not stopped.'], change(here, { ...flaw, ...preset('advisory') })),
  people('a clean change under advisory', ['pass', 'Nothing to say.'], change(here, { reports: [sast()], ...preset('advisory') })),
]
