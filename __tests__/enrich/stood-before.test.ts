import { describe, expect, it } from 'vitest'
import { brought, codeStoodBefore, secretStoodBefore, textsStoodBefore } from '../../src/enrich/stood-before.ts'
import { linesOf } from '../../src/edge/patch.ts'
import type { ChangedFile } from '../../src/model/change.ts'
import type { CodeLocation } from '../../src/model/location.ts'

const path = 'src/a.js'

/** A file out of a patch without context, and its lines: what the patch adds stands where the patch says. */
function edited(patch: string): { readonly file: ChangedFile; readonly lines: readonly string[] } {
  const lines: string[] = []
  let at = 0
  for (const row of patch.trim().split('\n')) {
    const header = /^@@ -\S+ \+(\d+)/.exec(row)
    if (header !== null) at = Number(header[1])
    else if (row.startsWith('+')) lines[at++ - 1] = row.slice(1)
  }
  return {
    file: { path, status: 'modified', ...linesOf(patch.trim()) },
    lines: Array.from({ length: lines.length }, (_, n) => lines[n] ?? ''),
  }
}
const place = (startLine: number, endLine?: number): CodeLocation => ({
  type: 'code',
  path,
  startLine,
  ...(endLine === undefined ? {} : { endLine }),
})
const code = (patch: string, startLine: number, endLine?: number): boolean => {
  const { file, lines } = edited(patch)
  return codeStoodBefore(place(startLine, endLine), file, () => lines)
}
const secret = (patch: string, startLine: number, endLine?: number): boolean => {
  const { file, lines } = edited(patch)
  return secretStoodBefore(place(startLine, endLine), file, () => lines)
}

describe('flagged code stood there before', () => {
  it.each([
    ['another word declares it', '@@ -1 +1 @@\n-var tax = eval(req.body.tax);\n+const tax = eval(req.body.tax)', 1],
    ['it is indented otherwise', '@@ -4 +4 @@\n-  exec(cmd)\n+      exec(cmd);', 4],
    ['its quotes changed', '@@ -1 +1 @@\n-q("a" + b)\n+q(\'a\' + b)', 1],
    [
      'other lines of the file changed and give it no value',
      '@@ -1 +1 @@\n-var a = 1\n+const z = 1\n@@ -9 +9 @@\n-var r = exec(cmd)\n+let r = exec(cmd)',
      9,
    ],
    [
      'it is what a renamed handler holds',
      '@@ -1,2 +1,2 @@\n-h = function (req) {\n-  var a = eval(req.x)\n+h = (req) => {\n+  const a = eval(req.x)',
      2,
    ],
  ])('where %s', (_, patch, line) => {
    expect(code(patch, line)).toBe(true)
  })

  it('on several lines, where each of them did', () => {
    const patch = '@@ -1,2 +1,2 @@\n-var r = exec(\n-  cmd);\n+const r = exec(\n+  cmd)'
    expect(code(patch, 1, 2)).toBe(true)
    expect(code(patch.replace('+  cmd)', '+  input)'), 1, 2)).toBe(false)
  })
})

describe('flagged code came with the change', () => {
  it.each([
    ['its argument is another', '@@ -1 +1 @@\n-var r = exec("ls")\n+const r = exec(input)', 1],
    ['a call that made it safe is gone from the line', '@@ -1 +1 @@\n-var q = sql(clean(id))\n+const q = sql(id)', 1],
    ['an option that made it safe is gone', '@@ -1 +1 @@\n-run(cmd, { shell: false })\n+run(cmd)', 1],
    ['it was only a comment', '@@ -1 +1 @@\n-// exec(cmd)\n+exec(cmd)', 1],
    ['one became two', '@@ -1 +1,2 @@\n-exec(cmd)\n+exec(cmd)\n+exec(cmd)', 1],
    ['it stood in another place of the file', '@@ -1 +0,0 @@\n-exec(cmd)\n@@ -9,0 +9 @@\n+exec(cmd)', 9],
    [
      'a word in it has another value, a line above',
      '@@ -1,2 +1,2 @@\n-var id = Number(x)\n-var r = sql(id)\n+const id = x\n+const r = sql(id)',
      2,
    ],
    [
      'a word in it has another value, elsewhere in the file',
      '@@ -1 +1 @@\n-let id = clean(x)\n+let id = x\n@@ -9 +9 @@\n-var r = sql(id)\n+const r = sql(id)',
      9,
    ],
    ['what gave a word its value is gone', '@@ -1,2 +1 @@\n-id = clean(id)\n-var r = sql(id)\n+const r = sql(id)', 1],
    [
      'what gave a word its value is gone, elsewhere in the file',
      '@@ -1 +0,0 @@\n-id = clean(id)\n@@ -9 +8 @@\n-var r = sql(id)\n+const r = sql(id)',
      8,
    ],
    [
      'a word in it is taken apart from input',
      '@@ -1 +1 @@\n-const id = 7\n+const { id } = req.query\n@@ -3 +3 @@\n-var r = sql(id)\n+const r = sql(id)',
      3,
    ],
    [
      'a word in it is filled by a call',
      '@@ -0,0 +1 @@\n+args.push(req.query.x)\n@@ -3 +4 @@\n-var r = run(args)\n+const r = run(args)',
      4,
    ],
    [
      'a word in it is looped over',
      '@@ -1 +1 @@\n-for (const id of known) {\n+for (const id of req.query.ids) {\n@@ -3 +3 @@\n-  var r = sql(id)\n+  const r = sql(id)',
      3,
    ],
    ['nothing was taken away', '@@ -0,0 +1 @@\n+exec(cmd)', 1],
  ])('where %s', (_, patch, line) => {
    expect(code(patch, line)).toBe(false)
  })

  it('as far as anybody can tell, where the lines cannot be read or are not known', () => {
    const { file, lines } = edited('@@ -1 +1 @@\n-exec(cmd)\n+exec(cmd);')
    expect(codeStoodBefore(place(1), file, () => lines)).toBe(true)
    expect(codeStoodBefore(place(1), file, () => null)).toBe(false)
    expect(codeStoodBefore({ type: 'code', path }, file, () => lines)).toBe(false)
    expect(codeStoodBefore(place(1), { path, status: 'modified', added: [{ start: 1, end: 1 }] }, () => lines)).toBe(
      false,
    )
  })
})

describe('a secret stood there before', () => {
  it.each([
    ['its name changed', '@@ -1 +1 @@\n-var apiKey = "s3cr3tvalue"\n+const API_KEY = \'s3cr3tvalue\'', 1],
    ['its line moved a little', '@@ -1,2 +1,2 @@\n-TOKEN=s3cr3tvalue\n-A=1\n+B=1\n+TOKEN=s3cr3tvalue', 2],
    ['it has no quotes', '@@ -1 +1 @@\n-token: s3cr3tvalue\n+api_token: s3cr3tvalue', 1],
  ])('where %s', (_, patch, line) => {
    expect(secret(patch, line)).toBe(true)
  })

  it.each([
    ['its value is another', '@@ -1 +1 @@\n-key = "s3cr3tvalue"\n+key = "0thervalue"', 1],
    ['it is the end of the old one', '@@ -1 +1 @@\n-TOKEN=changeme123\n+TOKEN=changeme1', 1],
    ['one more stands beside it', '@@ -1 +1 @@\n-f("s3cr3tvalue")\n+f("s3cr3tvalue", "0thervalue")', 1],
    ['it was read from elsewhere', '@@ -1 +1 @@\n-key = process.env.KEY\n+key = "s3cr3tvalue"', 1],
  ])('not where %s', (_, patch, line) => {
    expect(secret(patch, line)).toBe(false)
  })

  it('over several lines, where each of them did', () => {
    const patch = '@@ -1,3 +1,3 @@\n------BEGIN KEY-----\n-abc\n-def\n+-----BEGIN KEY-----\n+abc\n+def'
    expect(secret(patch, 1, 3)).toBe(true)
    expect(secret(patch.replace('+def', '+xyz'), 1, 3)).toBe(false)
  })
})

describe('what a change really brought', () => {
  const { file, lines } = edited('@@ -1,3 +1,4 @@\n-var a = 1\n-b()\n-c\n+const a = 1\n+B()\n+c;\n+d')

  it('are the lines that differ by more than how they are written', () => {
    expect(brought(file, lines)).toEqual([
      { start: 2, end: 2 },
      { start: 4, end: 4 },
    ])
  })

  it('is all of it where the lines cannot be read, and nothing where they are not known', () => {
    expect(brought(file, null)).toEqual([{ start: 1, end: 4 }])
    expect(brought({ path, status: 'modified', added: null }, lines)).toEqual([])
  })
})

it('texts in quotes stood in a line that was replaced, or not', () => {
  const { file, lines } = edited("@@ -1,2 +1,2 @@\n-get('/a', x)\n-get('/b', x)\n+get('/a', log, x)\n+get('/c', x)")
  expect(textsStoodBefore(file, 1, lines)).toBe(true)
  expect(textsStoodBefore(file, 2, lines)).toBe(false)
  expect(textsStoodBefore(file, 9, lines)).toBe(false)
})
