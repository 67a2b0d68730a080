import { backlog, dast, other, sast, sql, withoutPath, withPath } from '../scanners.ts'
import { change, groupOf, lines, preset, release, type Situation } from '../situation.ts'

const code = groupOf('Flaws in code')
const here = { 'src/orders.js': lines(40, 44) }
const inTest = { location: { type: 'code', path: '__tests__/orders.test.js', startLine: 42 } }
const body = ['', ...Array.from({ length: 60 }, (_, n) => `line ${n + 2}`)]

// prettier-ignore
export const codeFlaws: readonly Situation[] = [
  code('critical, on a new line', ['block', 'New, critical, and nothing shows that it cannot be reached.'], change(here, { reports: [sast([sql({ severity: 'critical' })])] })),
  code('high with a data flow from a request, on a new line', ['block', 'An attacker gets there.'], change(here, { reports: [sast([sql(withPath)])] })),
  code('high without a path, on a new line', ['warn', 'New and serious, but a pattern is no proof: say it, stop nobody.'], change(here, { reports: [sast([sql()])] })),
  code('high without a path, strict', ['block', 'Strict wants everything serious and new fixed first.'], change(here, { reports: [sast([sql()])], ...preset('strict') })),
  code('critical, but a finer look found no way to it', ['warn', 'Refuted is not harmless for ever; it is said, and does not stop.'], change(here, { reports: [sast([sql({ severity: 'critical', ...withoutPath })])] })),
  code('medium, on a new line', ['pass', 'Listed; a gate that stops for medium patterns is switched off in a week.'], change(here, { reports: [sast([sql({ severity: 'medium' })])] })),
  code('medium, strict', ['warn', 'Strict tells while it is fresh.'], change(here, { reports: [sast([sql({ severity: 'medium' })])], ...preset('strict') })),
  code('low, on a new line', ['pass', 'Listed.'], change(here, { reports: [sast([sql({ severity: 'low' })])] })),
  code('50 of severity info on new lines', ['pass', 'Style is not security.'], change({ 'src/orders.js': 'added' }, { reports: [sast(Array.from({ length: 50 }, (_, n) => sql({ severity: 'info', rule: `r${n}`, location: { type: 'code', path: 'src/orders.js', startLine: n + 1 } })))] })),
  code('no severity, with a path', ['block', 'Nobody rated it, and somebody showed the way there: it counts as high.'], change(here, { reports: [sast([sql({ severity: 'unknown', ...withPath })])] })),
  code('no severity, no path', ['pass', 'Counts as medium: listed.'], change(here, { reports: [sast([sql({ severity: 'unknown' })])] })),
  code('critical, one line beside the change', ['pass', 'The line is not of this change.'], change({ 'src/orders.js': lines(43, 44) }, { reports: [sast([sql({ severity: 'critical' })])] })),
  code('critical, its range overlaps the change', ['block', 'The statement that was changed is the one that is flawed.'], change({ 'src/orders.js': lines(44, 46) }, { reports: [sast([sql({ severity: 'critical', location: { type: 'code', path: 'src/orders.js', startLine: 42, endLine: 45 } })])] })),
  code('the sink is old, the change leads data of a request onto it', ['block', 'The step of the data flow on the new line is what made it a flaw.'], change({ 'src/routes.js': lines(10, 12) }, { reports: [sast([sql({ ...withPath, also: [{ type: 'code', path: 'src/routes.js', startLine: 11 }] })])] })),
  code('critical in test code', ['pass', 'Tests do not ship; listed.'], change({ '__tests__/orders.test.js': 'added' }, { reports: [sast([sql({ severity: 'critical', ...inTest })])] })),
  code('critical in test code, strict', ['block', 'Strict spares nothing for being a test.'], change({ '__tests__/orders.test.js': 'added' }, { reports: [sast([sql({ severity: 'critical', ...inTest })])], ...preset('strict') })),
  code('two analysers see the same new injection', ['block', 'One flaw, one line in the list, with both as witnesses.'], change(here, { reports: [sast([sql(withPath)]), sast([sql()], { path: 'reports/codeql.json', tool: 'CodeQL' })] }), { blocks: ['SQL injection'] }),
  code('one of two analysers rates it critical', ['block', 'The more serious reading counts until somebody refutes it.'], change(here, { reports: [sast([sql({ severity: 'medium' })]), sast([sql({ severity: 'critical' })], { path: 'reports/codeql.json', tool: 'CodeQL' })] })),
  code('a quality finding rated critical on a new line', ['pass', 'A code smell is not a hole, whatever the tool calls it.'], change(here, { reports: [other('quality', [sql({ severity: 'critical', identifiers: [] })])] })),
  code('a licence finding rated critical', ['pass', 'Lawyers have their own gate.'], change(here, { reports: [other('license', [sql({ severity: 'critical', identifiers: [] })])] })),
  code('critical in a file that the change deletes', ['pass', 'It is gone with this change; the report is of before.'], change({ 'src/orders.js': 'removed' }, { reports: [sast([sql({ severity: 'critical' })])] })),
  code('a moved file with an old critical flaw', ['pass', 'A move brings nothing.'], change({ 'src/orders.js': { from: 'lib/orders.js', lines: [] } }, { reports: [sast([sql({ severity: 'critical' })])] })),
  code('a moved file, and a new flaw on a line that was changed on the way', ['block', 'The line is new, wherever the file is.'], change({ 'src/orders.js': { from: 'lib/orders.js', lines: [lines(42)] } }, { reports: [sast([sql({ severity: 'critical' })])] })),
  code('the lines above were changed and the old flaw moved down, with a baseline', ['pass', 'Same code, other line number: the base has it.'], { ...change({ 'src/orders.js': lines(2, 3) }, { reports: [sast([sql({ severity: 'critical', location: { type: 'code', path: 'src/orders.js', startLine: 44 } })])] }), source: { 'src/orders.js': ['', 'a', 'b', ...body.slice(1)] }, baseline: { reports: [sast([sql({ severity: 'critical' })])], source: { 'src/orders.js': body } } }),
  code('the whole file was reformatted, with a baseline', ['pass', 'Blanks are not code: the base has the flaw.'], { ...change({ 'src/orders.js': lines(1, 99) }, { reports: [sast([sql({ severity: 'critical' })])] }), source: { 'src/orders.js': body.map((line) => `    ${line}`) }, baseline: { reports: [sast([sql({ severity: 'critical' })])], source: { 'src/orders.js': body } } }),
  code('a second copy of an old flaw in the same file, with a baseline', ['block', 'There was one, now there are two.'], { ...change({ 'src/orders.js': lines(52) }, { reports: [sast([sql({ severity: 'critical' }), sql({ severity: 'critical', title: 'The copy', location: { type: 'code', path: 'src/orders.js', startLine: 52 } })])] }), source: { 'src/orders.js': body.map((line, n) => (n === 51 ? (body[41] ?? '') : line)) }, baseline: { reports: [sast([sql({ severity: 'critical' })])], source: { 'src/orders.js': body } } }, { blocks: ['The copy'] }),
  code('the tool names no line', ['pass', 'Whether it is of this change is not known; listed.'], change(here, { reports: [sast([sql({ severity: 'critical', location: { type: 'code', path: 'src/orders.js' } })])] })),
  code('an absolute path of another machine that ends like a file of the change', ['pass', 'Which file is meant is not certain enough to stop somebody.'], change({ 'orders.js': lines(42) }, { reports: [sast([sql({ severity: 'critical', location: { type: 'code', path: '/home/mona/lib/orders.js', startLine: 42 } })])] })),
  code('a workflow file that runs code of strangers, on a new line', ['block', 'The pipeline is part of the product.'], change({ '.github/workflows/ci.yml': lines(12) }, { reports: [other('iac', [sql({ rule: 'dangerous-checkout', title: 'Untrusted checkout', severity: 'critical', location: { type: 'code', path: '.github/workflows/ci.yml', startLine: 12 } })])] })),
  code('a bucket open to the world in a new Terraform file, high', ['warn', 'New and serious; there is no path to show for a resource.'], change({ 'infra/bucket.tf': 'added' }, { reports: [other('iac', [sql({ rule: 'CKV_AWS_20', title: 'Public bucket', location: { type: 'code', path: 'infra/bucket.tf', startLine: 4 } })])] })),
  code('a release with a critical flaw that a request reaches', ['block', 'It ships, and an attacker gets there.'], release({ reports: [sast([sql({ severity: 'critical', ...withPath })])] })),
  code('a release with a high flaw that a request reaches by analysis only', ['pass', 'High and shown by analysis stands in the list; a release is stopped by what was seen to happen or is critical.'], release({ reports: [sast([sql(withPath)])] })),
  code('a release with a high flaw that the dynamic scan set off', ['block', 'It was triggered on the running application.'], release({ reports: [dast()] })),
  code('a release with 200 high findings of patterns', ['pass', 'Nothing of it is shown to be reached.'], () => release({ reports: [sast(backlog(200, 'high'))] })),
]
