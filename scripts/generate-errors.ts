import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { errorCatalogue } from '../src/errors.ts'

const notice = '<!-- Generated from src/errors.ts by scripts/generate-errors.ts; not edited. -->'
const introduction = `# When something goes wrong

A run ends in a verdict, or it says why it cannot. Exit code 2 stands for both _undecided_ (evidence that the policy expects is
missing) and the failures below; a failure prints what was found, what to do next, and the code of its section here.

A trouble with the data (a report cut in half, an entry nobody can read) is no failure: it is listed in the report as a problem,
and the rest of the run goes on.`

/** The page of every failure, one section for each row of the catalogue. */
export async function generateErrors(
  root: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const sections = Object.entries(errorCatalogue).map(([code, row]) => {
    const effect =
      'warns' in row ? 'The verdict stands; this is a warning.' : 'There is no verdict; the exit code is 2.'
    return `## ${code}\n\n${row.title}. ${effect}\n\n${row.next}`
  })
  const config = (await resolveConfig(join(root, 'package.json'))) ?? {}
  const text = await format([notice, introduction, ...sections].join('\n\n'), { ...config, parser: 'markdown' })
  return [{ path: 'docs/errors.md', text }]
}
