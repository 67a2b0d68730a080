import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedLines, linesOf, parseDiff, replacedLines } from '../../src/edge/patch.ts'
import { aFolder, write } from '../support/temp-folder.ts'

describe('the lines of a patch', () => {
  it('are those it adds or alters', () => {
    const patch = [
      '@@ -1,4 +1,5 @@ function x() {',
      ' a',
      '-b',
      '+B',
      '+C',
      ' d',
      ' e',
      '@@ -20,0 +22,2 @@',
      '+x',
      '+y',
    ].join('\n')
    expect(addedLines(patch)).toEqual([
      { start: 2, end: 3 },
      { start: 22, end: 23 },
    ])
  })

  it('are one where the header leaves the length out', () => {
    expect(addedLines('@@ -1 +1 @@\n-a\n+b')).toEqual([{ start: 1, end: 1 }])
  })

  it('do not count the note that a file does not end with a line break', () => {
    expect(
      addedLines('@@ -1,2 +1,3 @@\n a\n-b\n\\ No newline at end of file\n+b\n+c\n\\ No newline at end of file'),
    ).toEqual([{ start: 2, end: 3 }])
  })

  it('are none where lines only went away', () => {
    expect(addedLines('@@ -3,2 +2,0 @@\n-a\n-b')).toEqual([])
  })

  it('do not take the text of a line for a header', () => {
    expect(addedLines('@@ -1,2 +1,2 @@\n-@@ -9,9 +9,9 @@\n+@@ -9,9 +90,9 @@\n same')).toEqual([{ start: 1, end: 1 }])
  })

  it('are none in a text that is no patch', () => {
    expect(addedLines('')).toEqual([])
    expect(addedLines('+++ hello\n+x')).toEqual([])
  })
})

describe('what a patch took away', () => {
  it('is told with what stands in its place, with and without context', () => {
    const patch = '@@ -1,5 +1,4 @@\n a\n-b\n-c\n+B\n d\n-e'
    expect(replacedLines(patch)).toEqual([
      { start: 2, end: 2, was: ['b', 'c'] },
      { start: 4, end: 3, was: ['e'] },
    ])
    expect(replacedLines('@@ -2,2 +2 @@\n-b\n-c\n+B\n@@ -5 +3,0 @@\n-e')).toEqual([
      { start: 2, end: 2, was: ['b', 'c'] },
      { start: 4, end: 3, was: ['e'] },
    ])
  })

  it('is nothing where lines only came, and not known where the patch is not', () => {
    expect(linesOf('@@ -0,0 +1 @@\n+a')).toEqual({ added: [{ start: 1, end: 1 }] })
    expect(linesOf(null)).toEqual({ added: null })
  })
})

/** What git itself writes about two versions of a folder. */
function diffOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  ...flags: string[]
): string {
  const folder = aFolder()
  for (const [name, files] of Object.entries({ before, after })) {
    write(folder, `${name}/.keep`, '')
    for (const [path, text] of Object.entries(files)) write(folder, `${name}/${path}`, text)
  }
  try {
    execFileSync(
      'git',
      ['-c', 'core.quotepath=off', 'diff', '--no-index', '--no-color', '-M', ...flags, 'before', 'after'],
      { cwd: folder, encoding: 'utf8' },
    )
    return ''
  } catch (error) {
    // git says with 1 that there is a difference.
    return (error as { stdout: string }).stdout
      .replaceAll('a/before/', 'a/')
      .replaceAll('a/after/', 'a/')
      .replaceAll('b/after/', 'b/')
      .replaceAll('from before/', 'from ')
      .replaceAll('to after/', 'to ')
  }
}

describe('a diff of git', () => {
  it('gives each file its state and the lines it gained', () => {
    const long = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')
    const files = parseDiff(
      diffOf(
        { 'changed.txt': 'a\nb\nc\n', 'gone.txt': 'x\n', 'old name.txt': long, 'bin.dat': '\u0000a' },
        { 'changed.txt': 'a\nB\nc\nd\n', 'new.txt': '1\n2\n', 'new name.txt': `${long}\nmore`, 'bin.dat': '\u0000b' },
      ),
    )
    expect([...files].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'bin.dat', status: 'modified', added: null },
      {
        path: 'changed.txt',
        status: 'modified',
        added: [
          { start: 2, end: 2 },
          { start: 4, end: 4 },
        ],
        replaced: [{ start: 2, end: 2, was: ['b'] }],
      },
      { path: 'gone.txt', status: 'removed', added: [] },
      {
        path: 'new name.txt',
        status: 'renamed',
        previousPath: 'old name.txt',
        added: [{ start: 30, end: 31 }],
        replaced: [{ start: 30, end: 31, was: ['line 29'] }],
      },
      { path: 'new.txt', status: 'added', added: [{ start: 1, end: 2 }] },
    ])
  })

  it('gives names back as they are, quoted or not', () => {
    const files = parseDiff(diffOf({}, { 'größe "x".txt': 'a\n', 'tab\there.txt': 'b\n', 'empty ä.txt': '' }))
    expect(files.map(({ path }) => path).sort()).toEqual(['empty ä.txt', 'größe "x".txt', 'tab\there.txt'])
  })

  it('gives exactly the lines that differ, with and without context', () => {
    const line = fc.constantFrom(
      'a',
      'b',
      '+',
      '-',
      '--- x',
      '+++ y',
      '@@ -1 +1 @@',
      'diff --git a/x b/x',
      '\\ No newline',
      '',
    )
    const text = fc.array(line, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.constantFrom('-U0', '-U3'), fc.boolean(), (before, after, context, ending) => {
        const end = ending ? '\n' : ''
        const diff = diffOf({ f: before.join('\n') + end }, { f: after.join('\n') + end }, context)
        const [file] = parseDiff(diff)
        if (diff === '') return
        const added = (file?.added ?? []).flatMap(({ start, end: last }) =>
          Array.from({ length: last - start + 1 }, (_, index) => after[start - 1 + index]),
        )
        const expected = diff
          .slice(diff.indexOf('\n@@') + 1)
          .split('\n')
          .filter((row) => row.startsWith('+'))
          .map((row) => row.slice(1))
        expect(added).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})
