import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellCode, code, escapeHtml, fold, link, prose, row, tableHead } from '../../src/render/markdown.ts'
import { brokenRows, commandLines, foreignParts, hasCmarkGfm, toHtml } from '../support/github-markdown.ts'
import { hostileTexts } from '../support/hostile.ts'

const shared = '../shared/corpus/specs/hostile-strings.json'
const nowhere = () => false

/** Each text as prose, in a table as prose and code, as code, in a link, and at the start of a list item. */
const everywhere = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => [
      prose(text),
      `${tableHead(['a', 'b'])}\n${row([prose(text) || 'x', cellCode(text)])}`,
      code(text),
      `- ${prose(text)}`,
      link(code(text), 'https://github.com/ours'),
    ])
    .join('\n\n')

const judged = (texts: readonly string[]): readonly string[] => {
  const markdown = everywhere(texts)
  const html = toHtml(markdown)
  const foreign = foreignParts(html, (href) => href === 'https://github.com/ours')
  return [...foreign, ...brokenRows(html), ...commandLines(markdown)]
}

describe('prose', () => {
  it('leaves ordinary words alone', () => {
    expect(prose('SQL query built from user input, in 3 places (CWE-89).')).toBe(
      'SQL query built from user input, in 3 places (CWE-89).',
    )
  })
  it('shows markup as the characters it is made of', () => {
    expect(prose('a|b <b> *c* [d](e) `f` _g_')).toBe('a&#124;b &lt;b&gt; \\*c\\* \\[d\\](e) \\`f\\` \\_g\\_')
  })
  it('breaks mentions, references, commits and links by a zero-width space', () => {
    expect(prose('@acme/team #12 GH-3 www.x.y https://x.y')).toBe(
      '@\u200bacme/team \\#\u200b12 GH-\u200b3 www\u200b.x.y https:\u200b//x.y',
    )
    expect(prose('deadbeef0')).toBe('deadbe\u200bef0')
  })
  it('cannot begin a list, a heading or a rule', () => {
    expect(['- a', '+ a', '1. a', '1) a', '---', '==='].map((text) => prose(text))).toEqual([
      '\\- a',
      '\\+ a',
      '1\u200b. a',
      '1\u200b) a',
      '\\---',
      '\\===',
    ])
  })
  it('is one line, cut in code points', () => {
    expect(prose('a\n\nb\r\nc')).toBe('a b c')
    expect(prose('🧨'.repeat(10), 4)).toBe('🧨🧨🧨…')
  })
})

describe('code', () => {
  it('has a fence longer than any inside, padded where the text begins or ends with a backtick', () => {
    expect(code('a``b')).toBe('```a``b```')
    expect(code('`a')).toBe('`` `a ``')
  })
  it('keeps an e-mail reply from mentioning anybody', () => {
    expect(code('@acme/team')).toBe('`@\u200bacme/team`')
    expect(code('lodash@4.17.20')).toBe('`lodash@4.17.20`')
  })
  it('escapes pipes in table cells only', () => {
    expect(code('a|b')).toBe('`a|b`')
    expect(cellCode('a|b')).toBe('`a\\|b`')
  })
  it('says that a name is empty', () => {
    expect(code(' \u0000 ')).toBe('(empty)')
  })
})

describe('fold', () => {
  it('leaves the blank lines that Markdown needs, and escapes its title', () => {
    expect(fold('a < b', '- c')).toBe('<details>\n<summary>a &lt; b</summary>\n\n- c\n\n</details>')
    expect(fold('a', 'b', true)).toContain('<details open>')
  })
})

describe('escapeHtml', () => {
  it('leaves nothing that ends an attribute or begins a tag', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
  })
})

describe('judged by GitHub’s parser', () => {
  it.skipIf(!hasCmarkGfm)('[cmark-gfm] nothing of our hostile texts comes alive anywhere', () => {
    expect(judged(hostileTexts)).toEqual([])
  })
  it.skipIf(!hasCmarkGfm || !existsSync(shared))(
    '[shared] [cmark-gfm] nothing of the shared hostile texts comes alive',
    () => {
      const texts = JSON.parse(readFileSync(shared, 'utf8')) as string[]
      // Only the number: such text does not belong into a log.
      expect(judged(texts).length).toBe(0)
    },
  )
  it.skipIf(!hasCmarkGfm)('[cmark-gfm] nothing of any mixture of them comes alive', () => {
    const pieces = fc.constantFrom(
      ...hostileTexts.filter((text) => text.length < 100),
      ' ',
      '\n',
      '|',
      '\\',
      '`',
      '@a',
      '<',
      '*',
    )
    const mixtures = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''))
    // Many texts to a document: starting the parser is what takes the time.
    fc.assert(
      fc.property(fc.array(mixtures, { minLength: 200, maxLength: 200 }), (texts) => {
        expect(judged(texts)).toEqual([])
      }),
      { numRuns: 10 },
    )
  })
  it.skipIf(!hasCmarkGfm)('[cmark-gfm] what a reader sees is the text itself', () => {
    const html = toHtml(prose('a | b <c> &amp; *d* _e_ [f](g) \\| `h` #1'))
    expect(html).toBe('<p>a | b &lt;c&gt; &amp;amp; *d* _e_ [f](g) \\| `h` #\u200b1</p>\n')
  })
  it('the judge itself finds what is alive', () => {
    expect(foreignParts('<p>@octo</p>', nowhere)).toHaveLength(1)
    expect(foreignParts('<p><a href="https://x.example">x</a></p>', nowhere)).toHaveLength(1)
    expect(foreignParts('<p><img src="x" /></p>', nowhere)).toHaveLength(1)
  })
})
