import { gitleaks, sast, sql, trufflehog, withPath, type Flaw } from '../scanners.ts'
import { change, groupOf, lines, type Edit, type Given, type Situation } from '../situation.ts'

const edits = groupOf('Edited lines, without a baseline')
const path = 'src/orders.js'

/** A file whose line 42 is this, and whose other lines are empty unless they are given. */
function fileOf(line: string, others: Readonly<Record<number, string>> = {}): NonNullable<Given['source']> {
  const all: Readonly<Record<number, string>> = { 42: line, ...others }
  return { [path]: Array.from({ length: 60 }, (_, n) => all[n + 1] ?? '') }
}
const at = (line: number, ...was: readonly string[]): Edit => ({ ...lines(line), was })
/** The change edits line 42, and more where it says so; a scanner flags it. */
const edited = (
  was: string,
  now: string,
  more: { others?: Record<number, string>; edits?: readonly Edit[]; flaw?: Flaw } = {},
) =>
  change(
    { [path]: [...(more.edits ?? []), at(42, was)] },
    { reports: [sast([sql({ ...withPath, ...more.flaw })])], source: fileOf(now, more.others) },
  )
const key = 'AKIAFAKESHOP7KEY2XQ0'
const leak = (was: string, now: string): Given =>
  change({ [path]: [at(42, was)] }, { reports: [gitleaks([[path, 42]])], source: fileOf(now) })

// prettier-ignore
export const editedLines: readonly Situation[] = [
  edits('`var` became `const` on a line with an old injection', ['pass', 'The flaw stood there word for word; how the line declares is no flaw.'], edited('var rows = db.query("... " + id)', 'const rows = db.query("... " + id)'), { blocks: [] }),
  edits('a line with an old injection was indented and got a semicolon', ['pass', 'A formatter brings no flaw.'], edited('rows = db.query("... " + id)', '    rows = db.query("... " + id);')),
  edits('a whole file went from `var` to `const`, with an old injection in it', ['pass', 'Nothing gives the query another value.'], edited('var rows = db.query("... " + id)', 'const rows = db.query("... " + id)', { others: { 40: 'const id = req.query.id', 41: 'const label = "x"' }, edits: [at(40, 'var id = req.query.id'), at(41, 'var label = "y"')] })),
  edits('`var` became `const`, and the value was not cleaned any more on the line above', ['block', 'The edit above made the query unsafe.'], edited('var rows = db.query("... " + id)', 'const rows = db.query("... " + id)', { others: { 41: 'const id = req.query.id' }, edits: [at(41, 'const id = Number(req.query.id)')] })),
  edits('`var` became `const`, and what cleaned the value is gone from another place', ['block', 'What made it safe was taken away.'], edited('var rows = db.query("... " + id)', 'const rows = db.query("... " + id)', { edits: [{ start: 12, end: 11, was: ['id = Number(id)'] }] })),
  edits('a parameter of the query became text', ['block', 'The line was safe before.'], edited('db.query("... ?", [id])', 'db.query("... " + id)')),
  edits('a call that cleaned the value is gone from the line', ['block', 'The line was safe before.'], edited('db.query("... " + clean(id))', 'db.query("... " + id)')),
  edits('an injection was copied to a second place beside the first', ['block', 'One of them is new.'], change({ [path]: [{ ...lines(42, 43), was: ['db.query("... " + id)'] }] }, { reports: [sast([sql(withPath)])], source: fileOf('db.query("... " + id)', { 43: 'db.query("... " + id)' }) })),
  edits('an injection was taken out of a comment', ['block', 'A comment is not run.'], edited('// db.query("... " + id)', 'db.query("... " + id)')),
  edits('an old injection on an edited line, the data flow begins on a new line', ['block', 'The way to it is new.'], edited('var rows = db.query("... " + id)', 'const rows = db.query("... " + id)', { edits: [lines(41)], others: { 41: 'const id = req.query.id' } })),
  edits('`var` became `const`, and nobody can read the file', ['block', 'What cannot be shown to be old lies on a line of this change.'], { ...edited('var rows = db.query("... " + id)', 'const rows = db.query("... " + id)'), source: {} }),
  edits('the variable of an old key got another name', ['pass', 'The key was published before.'], leak(`var apiKey = "${key}"`, `const AWS_KEY = "${key}"`), { blocks: [] }),
  edits('a key was replaced by another key', ['block', 'A new key is published.'], leak('const AWS_KEY = "AKIAFAKESHOP7KEY2XQ9"', `const AWS_KEY = "${key}"`)),
  edits('a key took the place of an environment variable', ['block', 'It was not in the code before.'], leak('const AWS_KEY = process.env.AWS_KEY', `const AWS_KEY = "${key}"`)),
  edits('the line of an old key that works was edited', ['block', 'It works, and the author is at that very line.'], () => {
    const value = 'postgresql://shop:Tg0pz8Jii8hkLx4@db.example:5432/shop'
    return change({ [path]: [at(42, `var url = "${value}"`)] }, { reports: [trufflehog(path, 42, true)], source: fileOf(`const url = "${value}"`) })
  }),
  edits('a page was moved with the example key in it, which stands elsewhere too', ['pass', 'Who could read the code had it.'], change({ 'docs/reference.md': 'added' }, { reports: [gitleaks([['docs/reference.md', 3], ['examples/auth.js', 36]], key)] }), { blocks: [] }),
  edits('a key of the tests was copied into the product', ['block', 'In a test it may have been none; here it is used.'], change({ 'src/config.js': 'added' }, { reports: [gitleaks([['src/config.js', 3], ['test/auth.test.js', 36]], key)] })),
]
