import type { Mapping } from '../../../src/read/mapping/mapping-schema.ts'
import { mapped } from '../../../src/read/mapping/mapped.ts'
import { parseMapping } from '../../../src/read/mapping/parse-mapping.ts'
import type { RawReport } from '../../../src/model/report.ts'
import { formatMistake } from '../../../src/yaml-document/mistake.ts'
import { aReportFile } from '../../support/report-file.ts'
import { readOne } from '../../support/read-one.ts'

/** A mapping that has what it must have, with parts replaced. */
export const aMapping = (changes: Partial<Mapping> = {}): Mapping => ({
  version: 1,
  id: 'acme-scan',
  title: 'Acme Scan',
  homepage: 'https://acme.example',
  export: 'acme scan > acme.json',
  category: 'sast',
  syntax: 'json',
  recognise: [{ field: '/tool', is: 'acme' }],
  entries: ['/issues/*'],
  tool: { name: 'Acme' },
  finding: { rule: 'rule', title: 'message', place: { file: 'path' } },
  ...changes,
})

/** What a mapping makes of a report. */
export const readMapped = (mapping: Mapping, content: unknown, path = 'acme.json'): RawReport =>
  readOne(aReportFile(content, { path }), [mapped(mapping)])

/** A mapping out of YAML; fails with its mistakes. */
export function mappingOf(text: string): Mapping {
  const parsed = parseMapping({ file: 'acme.yml', text })
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.map(formatMistake).join('\n'))
  return parsed.mapping
}
