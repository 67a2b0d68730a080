/** Writes every generated file, or with `--check` compares them with what is committed and names those that differ. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { generateAssessment } from './generate-assessment.ts'
import { generateErrors } from './generate-errors.ts'
import { generateFormats } from './generate-formats.ts'
import { generateGateBed } from './generate-gate-bed.ts'
import { generateMappings } from './generate-mappings.ts'
import { generatePolicy, type GeneratedFile } from './generate-policy.ts'
import { generateReadme } from './generate-readme.ts'

const root = join(import.meta.dirname, '..')

/** Formatted as the format check wants it, so that the two never disagree. */
async function formatted({ path, text }: GeneratedFile): Promise<string> {
  if (!['.md', '.ts'].includes(extname(path))) return text
  return format(text, { ...(await resolveConfig(join(root, path))), filepath: path })
}

const files: readonly GeneratedFile[] = [
  ...(await generatePolicy(root)),
  ...(await generateAssessment(root)),
  ...(await generateErrors(root)),
  ...generateMappings(root),
  ...generateFormats(),
  ...generateGateBed(root),
  ...generateReadme(root),
]
const check = process.argv.includes('--check')
for (const file of files) {
  const path = join(root, file.path)
  const text = await formatted(file)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  if (check) {
    console.error(`${file.path} is not what the sources give; run \`npm run generate\` and commit it`)
    process.exitCode = 1
  } else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    console.log(`wrote ${file.path}`)
  }
}
