// `security.csv` of a Black Duck version report; the names of some columns changed over the years
import type { Draft } from '../../model/draft.ts'
import { defineReader, type CsvRow } from '../reader.ts'
import { cell, rowWith, tableWith } from './csv-row.ts'
import { headline } from './headline.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { commonSeverities } from './words.ts'

/** `maven` and `commons-cli:commons-cli:1.2`, `npmjs` and `lodash/4.17.20`: the origin writes the version behind the name. */
function purlOf(row: CsvRow): string {
  const version = cell(
    row,
    'Component origin version name',
    'Channel version origin name',
    'Component version name',
    'Version',
  )
  const origin = cell(row, 'Component origin name', 'Channel version origin')
  const id = cell(row, 'Component origin id', 'Channel version origin id')
  const at = version === '' ? -1 : Math.max(id.lastIndexOf(`:${version}`), id.lastIndexOf(`/${version}`))
  if (origin === '' || at <= 0) return packageUrl('', cell(row, 'Component name', 'Project name'), version)
  const type = origin === 'npmjs' ? 'npm' : origin === 'github' ? 'github' : origin
  return packageUrl(type, id.slice(0, at), version)
}

const setAside = /^(?:DUPLICATE|IGNORED|MITIGATED|NOT_AFFECTED|PATCHED|REMEDIATION_COMPLETE)$/

function dismissal(row: CsvRow): Draft['dismissed'] {
  const status = cell(row, 'Remediation status')
  if (!setAside.test(status.toUpperCase().replaceAll(' ', '_'))) return undefined
  const comment = cell(row, 'Remediation comment', 'Status justification')
  return { by: 'tool', justification: comment === '' ? status : `${status}: ${comment}` }
}

/** Vulnerabilities of components, one a row. */
export const blackduckCsv = defineReader({
  id: 'blackduck-csv',
  title: 'Black Duck (CSV)',
  homepage: 'https://www.blackduck.com',
  howToExport:
    'Project version → Reports → Create version detail report, with Vulnerabilities: `security.csv` in the archive',
  category: 'sca',
  reaches: ['call_path'],
  syntax: 'csv',
  head: tableWith('Vulnerability id', 'Remediation status', 'Base score', 'Security Risk', 'Vulnerability source'),
  entries: [],
  entry: rowWith('Vulnerability id'),
  severities: { ...commonSeverities, ok: 'info' },
  draft: (row) => {
    // `BDSA-2024-8408 (CVE-2024-50236)`; VulnDB has bare numbers.
    const ids = cell(row, 'Vulnerability id').match(/[\w-]+/g) ?? []
    const id = ids[0] ?? ''
    const score = Number(cell(row, 'Overall score', 'Base score') || Number.NaN)
    return {
      ruleId: /^\d+$/.test(id) ? `${cell(row, 'Vulnerability source')}-${id}` : id,
      title: headline(cell(row, 'Description'), `${id} in ${cell(row, 'Component name', 'Project name')}`),
      severity: { word: cell(row, 'Security Risk'), score: Number.isFinite(score) ? score : null },
      identifiers: [...ids, ...(cell(row, 'CWE Ids').match(/CWE-\d+/g) ?? [])],
      location: packageAt(purlOf(row)),
      reach:
        cell(row, 'Reachable').toLowerCase() === 'true'
          ? [{ level: 'call_path', granularity: 'symbol', method: 'callgraph', original: 'Reachable: true' }]
          : [],
      intel: cell(row, 'CISA Exploit Added') === '' ? undefined : { knownExploited: true },
      dismissed: dismissal(row),
    }
  },
})
