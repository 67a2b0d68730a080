import { advisory, kevOf, npmLockOf, other, sca, vex, withoutPath, withPath } from '../scanners.ts'
import {
  change,
  defaultAnd,
  groupOf,
  lines,
  preset,
  release,
  type Given,
  type Situation,
  type Touch,
} from '../situation.ts'

const packages = groupOf('Dependencies')
const lock = 'package-lock.json'
const vulnerable = 'lodash@4.17.20'

/** A change of the lockfile from these packages to those. */
const from = (before: readonly string[], after: readonly string[], more: Given = {}): Given =>
  change(
    { [lock]: lines(1, 999) },
    {
      before: { [lock]: npmLockOf(...before) },
      local: { [lock]: npmLockOf(...after) },
      reports: [sca([advisory()])],
      ...more,
    },
  )
const added = (more: Given = {}): Given => from([], [vulnerable], more)
const found = (overrides: Parameters<typeof advisory>[0]): Pick<Given, 'reports'> => ({
  reports: [sca([advisory(overrides)])],
})
const touched = (files: Readonly<Record<string, Touch>>, before: string, after: string, more: Given = {}): Given =>
  change(files, { before: { [lock]: before }, local: { [lock]: after }, reports: [sca([advisory()])], ...more })

// prettier-ignore
export const dependencies: readonly Situation[] = [
  packages('a new dependency with a critical flaw', ['block', 'It came with this change, and nothing shows that it cannot be reached.'], added(), { blocks: ['Command injection in lodash'] }),
  packages('a new dependency with a high flaw whose function is called', ['block', 'The vulnerable function is called.'], added(found({ severity: 'high', ...withPath }))),
  packages('a new dependency with a high flaw, reach unknown', ['warn', 'New and serious; whether it matters nobody knows.'], added(found({ severity: 'high' }))),
  packages('a new dependency with a critical flaw that call analysis refutes', ['warn', 'Not called today: say it, let it in.'], added(found(withoutPath))),
  packages('a new dependency with a medium flaw', ['pass', 'Listed.'], added(found({ severity: 'medium' }))),
  packages('a bump to a version that is flawed', ['block', 'The version came with this change.'], from(['lodash@4.17.19'], [vulnerable])),
  packages('a downgrade to a version that is flawed', ['block', 'The version came with this change.'], from(['lodash@4.17.21'], [vulnerable])),
  packages('a bump to the fixed version', ['pass', 'That is the repair.'], from([vulnerable], ['lodash@4.17.21'], { reports: [sca()] })),
  packages('a bump of something else', ['pass', 'The flawed package was there before; the lockfile being touched says nothing.'], from([vulnerable, 'ws@8.0.0'], [vulnerable, 'ws@8.1.0'])),
  packages('lockfile churn: the same packages written anew', ['pass', 'The set of packages is the same.'], touched({ [lock]: lines(1, 4000) }, npmLockOf(vulnerable), JSON.stringify(JSON.parse(npmLockOf(vulnerable)), null, 4))),
  packages('lockfile churn: the version of the lockfile format', ['pass', 'The set of packages is the same.'], touched({ [lock]: lines(1, 4000) }, npmLockOf(vulnerable).replace('"lockfileVersion":3', '"lockfileVersion":2'), npmLockOf(vulnerable))),
  packages('a lockfile that does not parse', ['pass', 'What came is not known; the problem is said, nobody is blamed.'], touched({ [lock]: lines(1, 9) }, npmLockOf(), '{"lockfileVersion": 3,'), { says: /cannot be read as a lockfile/ }),
  packages('a lockfile with the marks of a merge conflict', ['pass', 'What came is not known; the problem is said.'], touched({ [lock]: lines(1, 9) }, npmLockOf(), `<<<<<<< HEAD\n${npmLockOf()}\n=======\n${npmLockOf(vulnerable)}\n>>>>>>> feature\n`)),
  packages('the base of the lockfile cannot be had', ['pass', 'Without the base nobody knows what came.'], change({ [lock]: lines(1, 9) }, { local: { [lock]: npmLockOf(vulnerable) }, reports: [sca([advisory()])] })),
  packages('a lockfile that moved into a folder', ['pass', 'The packages were there before, in another place.'], change({ 'web/package-lock.json': { from: lock, lines: [] } }, { before: { [lock]: npmLockOf(vulnerable) }, local: { 'web/package-lock.json': npmLockOf(vulnerable) }, ...found({ manifest: 'web/package-lock.json' }) })),
  packages('from npm to Yarn: one lockfile goes, the other comes', ['pass', 'The same package under another file name is no new package.'], change({ [lock]: 'removed', 'yarn.lock': 'added' }, { before: { [lock]: npmLockOf(vulnerable) }, local: { 'yarn.lock': 'lodash@^4.17.0:\n  version "4.17.20"\n  resolved "https://registry.yarnpkg.com/lodash/-/lodash-4.17.20.tgz"\n' }, ...found({ manifest: 'yarn.lock' }) })),
  packages('two lockfiles hold the package, only the other one changed', ['pass', 'Where it was found it was before.'], change({ 'tools/package-lock.json': lines(1, 9) }, { before: { 'tools/package-lock.json': npmLockOf() }, local: { 'tools/package-lock.json': npmLockOf('ws@8.0.0') }, reports: [sca([advisory()])] })),
  packages('a new service brings the package in a lockfile of its own', ['block', 'The service is new and so is its flaw.'], change({ 'new/package-lock.json': 'added', 'new/package.json': 'added' }, { local: { 'new/package-lock.json': npmLockOf(vulnerable), 'new/package.json': '{"dependencies":{"lodash":"*"}}' }, ...found({ manifest: 'new/package-lock.json' }) })),
  packages('a dependency of development only, critical', ['pass', 'It does not ship; listed.'], added(found({ scope: 'development' }))),
  packages('a dependency of development only, exploited', ['pass', 'It does not ship; listed, and strict is there for who wants more.'], added({ ...found({ scope: 'development' }), options: { kev: 'kev.json' }, local: { [lock]: npmLockOf(vulnerable), 'kev.json': kevOf('2026-11-20', 'CVE-2026-10001') } })),
  packages('a dependency of development only, strict', ['block', 'Strict treats what builds the product as the product.'], added({ ...found({ scope: 'development' }), ...preset('strict') })),
  packages('a new dependency, medium, and listed as exploited', ['block', 'It is being used against others right now.'], added({ ...found({ severity: 'medium' }), options: { kev: 'kev.json' }, local: { [lock]: npmLockOf(vulnerable), 'kev.json': kevOf('2026-11-20', 'CVE-2026-10001') } })),
  packages('a CVE published overnight in a dependency that is years old', ['pass', 'The world learned; the author of this change did nothing.'], change({ 'src/orders.js': lines(1, 3) }, { reports: [sca([advisory()])], baseline: { reports: [sca()] } })),
  packages('a CVE published overnight, and the lockfile is touched for something else', ['pass', 'The package was there before.'], from([vulnerable], [vulnerable, 'ws@8.1.0'], { baseline: { reports: [sca()] } })),
  packages('the day a flaw of an old dependency is listed as exploited, on a change', ['pass', 'Urgent, and not of this change: one line. The nightly run and the next release say it loudly.'], change({ 'src/orders.js': lines(1, 3) }, { reports: [sca([advisory()])], options: { kev: 'kev.json' }, local: { 'kev.json': kevOf('2026-11-23', 'CVE-2026-10001') } })),
  packages('the day a flaw of an old dependency is listed as exploited, on a release', ['block', 'It would ship, and it is used against others right now.'], release({ reports: [sca([advisory({ severity: 'medium' })])], options: { kev: 'kev.json' }, local: { 'kev.json': kevOf('2026-11-23', 'CVE-2026-10001') } })),
  packages('a release with an exploited flaw whose code is not called', ['pass', 'Somebody looked at the calls and found none; it stands in the list.'], release({ reports: [sca([advisory(withoutPath)])], options: { kev: 'kev.json' }, local: { 'kev.json': kevOf('2026-11-23', 'CVE-2026-10001') } })),
  packages('a release with an exploited flaw, one tool says not called, one saw it called', ['block', 'Who saw it called has the stronger word.'], release({ reports: [sca([advisory(withoutPath)]), sca([advisory(withPath)], { path: 'reports/govulncheck.json', tool: 'other-sca' })], options: { kev: 'kev.json' }, local: { 'kev.json': kevOf('2026-11-23', 'CVE-2026-10001') } })),
  packages('a release with a critical flaw of a package, reach unknown', ['warn', 'Critical and nobody looked: said.'], release({ reports: [sca([advisory()])] })),
  packages('a release with 90 high flaws of packages, reach unknown', ['pass', 'Counted; none is critical, exploited or reached.'], release({ reports: [sca(Array.from({ length: 90 }, (_, n) => advisory({ rule: `CVE-2026-2${String(n).padStart(4, '0')}`, identifiers: [`CVE-2026-2${String(n).padStart(4, '0')}`], severity: 'high', purl: `pkg:npm/p${n}@1.0.0` })))] })),
  packages('flaws of the base image of a container, on a change of the code', ['pass', 'What the change did to the image is not known; one line.'], change({ 'src/orders.js': lines(1, 3) }, { reports: [other('container', [advisory({ purl: 'pkg:deb/debian/openssl@3.0.11', image: 'acme/web:1' })])] })),
  packages('flaws of the base image, the change is to the Dockerfile, with a baseline that has them', ['pass', 'The base has them.'], change({ Dockerfile: lines(1) }, { reports: [other('container', [advisory({ purl: 'pkg:deb/debian/openssl@3.0.11', image: 'acme/web:1' })])], baseline: { reports: [other('container', [advisory({ purl: 'pkg:deb/debian/openssl@3.0.11', image: 'acme/web:1' })])] } })),
  packages('our VEX statement says that the flaw does not concern us', ['pass', 'The platform team looked, and stands for it.'], added({ reports: [sca([advisory()]), vex({ trusted: true })] })),
  packages('a VEX statement that came with the reports of the job, not named by the workflow', ['block', 'Whoever can write a report could write himself free; only named VEX files count.'], added({ reports: [sca([advisory()]), vex()] })),
  packages('our VEX statement is about another advisory', ['block', 'It says nothing about this one.'], added({ reports: [sca([advisory()]), vex({ trusted: true }, 'CVE-2026-99999')] })),
  packages('our VEX says not affected, a tool saw the function called', ['block', 'The claim is contested by something that was seen; a person has to look.'], added({ reports: [sca([advisory(withPath)]), vex({ trusted: true })] })),
  packages('one flaw under its CVE and its GHSA from two tools', ['block', 'One flaw, one line.'], added({ reports: [sca([advisory({ identifiers: ['CVE-2026-10001', 'GHSA-35jh-r3h4-6jhm'] })]), sca([advisory({ rule: 'GHSA-35jh-r3h4-6jhm', identifiers: ['GHSA-35jh-r3h4-6jhm', 'CVE-2026-10001'] })], { path: 'reports/grype.json', tool: 'grype' })] }), { blocks: ['Command injection in lodash'] }),
  packages('the same release of a package under a new lockfile of a workspace', ['pass', 'The lockfile above has it already.'], touched({ 'packages/a/package.json': lines(5) }, npmLockOf(vulnerable), npmLockOf(vulnerable), { before: { 'packages/a/package.json': '{"dependencies":{}}', [lock]: npmLockOf(vulnerable) }, local: { 'packages/a/package.json': '{"dependencies":{"ws":"8"}}', [lock]: npmLockOf(vulnerable) } })),
  packages('a requirements.txt gets a flawed version', ['block', 'The version came with this change.'], change({ 'requirements.txt': lines(2) }, { before: { 'requirements.txt': 'flask==3.0.0\n' }, local: { 'requirements.txt': 'flask==3.0.0\npyyaml==5.3\n' }, ...found({ purl: 'pkg:pypi/pyyaml@5.3', manifest: 'requirements.txt' }) })),
  packages('a comment in requirements.txt', ['pass', 'Nothing that is installed changed.'], change({ 'requirements.txt': lines(1) }, { before: { 'requirements.txt': 'pyyaml==5.3\n' }, local: { 'requirements.txt': '# pinned\npyyaml==5.3\n' }, ...found({ purl: 'pkg:pypi/pyyaml@5.3', manifest: 'requirements.txt' }) })),
  packages('a go.mod gets a flawed module', ['block', 'The module came with this change.'], change({ 'go.mod': lines(6) }, { before: { 'go.mod': 'module acme\n\ngo 1.22\n' }, local: { 'go.mod': 'module acme\n\ngo 1.22\n\nrequire golang.org/x/net v0.7.0\n' }, ...found({ purl: 'pkg:golang/golang.org/x/net@0.7.0', manifest: 'go.mod' }) })),
  packages('a new dependency that the policy of the team bans by name', ['block', 'The team wrote the rule, and its reason is shown.'], from([], ['left-pad@1.0.0'], { ...found({ rule: 'GHSA-1', identifiers: [], severity: 'low', purl: 'pkg:npm/left-pad@1.0.0' }), ...defaultAnd('rules:\n  - { name: banned, reason: "We had this before.", when: { package: ["pkg:npm/left-pad"], cause: [introduced] }, then: block }\n') })),
]
