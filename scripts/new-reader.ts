// Scaffolds a reader: `npm run new-reader -- acme`. What comes after that stands in docs/adding-a-format.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** `acme-scan` → `acmeScan`. */
const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const readerOf = (id: string): string => `// Where the format is described: a link.
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { toolNamed } from './tool-named.ts'
import { commonSeverities } from './words.ts'

/** What makes the document this tool's and no other's. Its entries are cut to the first here. */
const Head = z.object({ tool: z.literal('${id}'), version: maybeText, issues: z.array(z.unknown()) })

/** Only the fields that are used. Without one of the plain ones an entry is skipped; a \`maybe\` one may be missing or odd. */
const Issue = z.object({
  rule: z.string(),
  message: maybeText,
  severity: maybeText,
  file: z.string(),
  line: maybeNumber,
})

/** TODO: what writes this, and what an entry is: \`/issues/0\`. */
export const ${camelCase(id)} = defineReader({
  id: '${id}',
  title: '${id}',
  homepage: 'https://${id}.example',
  howToExport: '${id} scan --json > ${id}.json',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/issues/*'],
  entry: Issue,
  prepare: () => null,
  severities: commonSeverities,
  tool: ({ version }) => toolNamed('${id}', version),
  draft: (issue) => ({
    ruleId: issue.rule,
    title: headline(issue.message, issue.rule),
    severity: { word: issue.severity },
    location: codeAt(issue.file, { start: issue.line }),
  }),
})
`

const testOf = (id: string): string => `import { expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

it('TODO: the sentence that this test proves', () => {
  const issue = { rule: 'R1', message: 'Flaw.', severity: 'high', file: 'src/a.js', line: 3 }
  const { location } = draftAs('${id}', { tool: '${id}', issues: [issue] })
  expect(location).toEqual({ type: 'code', path: 'src/a.js', startLine: 3 })
})
`

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of a new reader, by path from the root. \`registry\` is the text of readers/index.ts as it stands. */
export function newReaderFiles(id: string, registry: string): Readonly<Record<string, string>> {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(`Found the id «${id}», expected kebab-case such as acme or acme-json.`)
  if (registry.includes(`'./${id}.ts'`))
    throw new Error(`There is a reader «${id}» already: src/read/readers/${id}.ts.`)
  const issue = {
    rule: 'R1',
    message: 'TODO: replace this file by a report that the tool wrote.',
    severity: 'high',
    file: 'src/a.js',
    line: 3,
  }
  const fixtures = `__tests__/fixtures/readers/${id}`
  return {
    [`src/read/readers/${id}.ts`]: readerOf(id),
    'src/read/readers/index.ts': `${registry.trimEnd()}\nexport { ${camelCase(id)} } from './${id}.ts'\n`,
    [`__tests__/read/readers/${id}.test.ts`]: testOf(id),
    [`${fixtures}/report.json`]: json({ tool: id, version: '1.0.0', issues: [issue] }),
    [`${fixtures}/clean.json`]: json({ tool: id, version: '1.0.0', issues: [] }),
    [`${fixtures}/ORIGIN.md`]:
      'TODO: which version of the tool wrote these files, with which command, on which project; or that they were written by hand.\n',
  }
}

function main(): void {
  const root = join(import.meta.dirname, '..')
  const registry = 'src/read/readers/index.ts'
  const files = newReaderFiles(process.argv[2] ?? '', readFileSync(join(root, registry), 'utf8'))
  for (const [path, content] of Object.entries(files)) {
    const full = join(root, path)
    if (path !== registry && existsSync(full)) throw new Error(`${path} exists already and is left as it is.`)
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, content)
    console.log(path)
  }
  console.log('Next: docs/adding-a-format.md, step 2.')
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
