// https://docs.contrastsecurity.com/en/export-vulnerabilities.html
import type { Draft } from '../../model/draft.ts'
import type { Location } from '../../model/location.ts'
import { defineReader, type CsvRow } from '../reader.ts'
import { contrastSeverities, cweOfRule } from './contrast-rules.ts'
import { cell, rowWith, tableWith } from './csv-row.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { codeAt, endpointAt, workloadAt } from './locations.ts'
import { cweOf } from './words.ts'

/** `SQL Injection from "customer" Parameter on "/api/orders" page`: the only place that names the parameter. */
const parameterOf = (name: string): string | undefined => /"([^"]+)" (?:Parameter|Header|Cookie)/.exec(name)?.[1]

/** The request; else the file in the name (`… used at Digest.java`); else the application. */
function placeOf(row: CsvRow): Location {
  const uri = cell(row, 'Request URI')
  if (uri !== '') return endpointAt(cell(row, 'Request Method'), uri, parameterOf(cell(row, 'Vulnerability Name')))
  const file = / at ([\w./$-]+\.(?:java|kt|cs|js|ts|py|rb|go|php))\b/.exec(cell(row, 'Vulnerability Name'))?.[1]
  return file === undefined ? workloadAt(`contrast://${cell(row, 'Application Name') || 'application'}`) : codeAt(file)
}

const closed = /^(?:not ?a ?problem|fixed|auto-?remediated|remediated(?:[ -]+auto-?verified)?)$/i

/** Contrast Assess, exported as CSV: one vulnerability a row, without stack. */
export const contrastCsv = defineReader({
  id: 'contrast-csv',
  title: 'Contrast (CSV)',
  homepage: 'https://www.contrastsecurity.com',
  howToExport: 'Contrast: Vulnerabilities, select, Export, CSV',
  category: 'iast',
  reaches: ['exercised'],
  syntax: 'csv',
  head: tableWith('Vulnerability Name', 'Vulnerability ID', 'Rule Name', 'Severity', 'Status', 'Request URI'),
  entries: [],
  entry: rowWith('Vulnerability Name', 'Rule Name'),
  severities: contrastSeverities,
  draft: (row): Draft => ({
    ruleId: cell(row, 'Rule Name'),
    title: cell(row, 'Vulnerability Name'),
    severity: { word: cell(row, 'Severity') },
    // `http://cwe.mitre.org/data/definitions/89.html`
    identifiers: [cweOf(/(\d+)(?:\.html)?$/.exec(cell(row, 'CWE ID'))?.[1]) ?? cweOfRule(cell(row, 'Rule Name'))],
    location: placeOf(row),
    // No events: the agent looked at a response or a setting, no data was seen to flow.
    reach: exercised(Number(cell(row, 'Number of Events')) > 0, `Number of Events: ${cell(row, 'Number of Events')}`),
    dismissed: dismissedIf(closed.test(cell(row, 'Status')), `status in Contrast: ${cell(row, 'Status')}`),
  }),
})
