/** The formats that ship as mappings, as a module: the core reads no files and parses no YAML to know them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMapping } from '../src/read/mapping/parse-mapping.ts'
import { formatMistake } from '../src/yaml-document/mistake.ts'
import type { GeneratedFile } from './generate-policy.ts'

const folder = 'src/read/mappings'

/** Every `src/read/mappings/*.yml`, checked, by id. Throws where one has a mistake or another name than its id. */
export function generateMappings(root: string): readonly GeneratedFile[] {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yml'))
  const mappings = names.sort().map((name) => {
    const file = `${folder}/${name}`
    const parsed = parseMapping({ file, text: readFileSync(join(root, file), 'utf8') })
    if ('mistakes' in parsed) throw new Error(parsed.mistakes.map(formatMistake).join('\n'))
    if (name !== `${parsed.mapping.id}.yml`) throw new Error(`${file} describes ${parsed.mapping.id}`)
    return parsed.mapping
  })
  const text = `// Generated from ${folder}/*.yml by scripts/generate-mappings.ts; not edited.
import type { Mapping } from './mapping/mapping-schema.ts'

/** The formats that ship as mappings. */
export const mappings: readonly Mapping[] = ${JSON.stringify(mappings, null, 2)}
`
  return [{ path: 'src/read/mappings.generated.ts', text }]
}
