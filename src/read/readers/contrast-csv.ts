// https://docs.contrastsecurity.com/en/export-vulnerabilities.html
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { Location } from '../../model/location.ts'
import { defineReader } from '../reader.ts'
import { contrastSeverities, cweOfRule } from './contrast-rules.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { codeAt, endpointAt, workloadAt } from './locations.ts'
import { cweOf } from './words.ts'

const columns = ['Vulnerability Name', 'Vulnerability ID', 'Rule Name', 'Severity', 'Status', 'Request URI']

const optional = z.string().default('')
const Row = z.object({
  'Vulnerability Name': z.string().min(1),
  'Rule Name': z.string().min(1),
  Severity: optional,
  Status: optional,
  'Number of Events': optional,
  'Application Name': optional,
  'CWE ID': optional,
  'Request Method': optional,
  'Request URI': optional,
})
type Row = z.infer<typeof Row>

/** `SQL Injection from "customer" Parameter on "/api/orders" page`: the only place that names the parameter. */
const parameterOf = (name: string): string | undefined => /"([^"]+)" (?:Parameter|Header|Cookie)/.exec(name)?.[1]

/** The request; else the file in the name (`… used at Digest.java`); else the application. */
function placeOf(row: Row): Location {
  const uri = row['Request URI']
  if (uri !== '') return endpointAt(row['Request Method'], uri, parameterOf(row['Vulnerability Name']))
  const file = / at ([\w./$-]+\.(?:java|kt|cs|js|ts|py|rb|go|php))\b/.exec(row['Vulnerability Name'])?.[1]
  return file === undefined ? workloadAt(`contrast://${row['Application Name'] || 'application'}`) : codeAt(file)
}

const closed = /^(?:not ?a ?problem|fixed|remediated|auto-?remediated)$/i

/** Contrast Assess, exported as CSV: one vulnerability a row, without stack. */
export const contrastCsv = defineReader({
  id: 'contrast-csv',
  title: 'Contrast (CSV)',
  homepage: 'https://www.contrastsecurity.com',
  howToExport: 'Contrast: Vulnerabilities, select, Export, CSV',
  category: 'iast',
  reaches: ['exercised'],
  syntax: 'csv',
  head: z.object({ columns: z.array(z.string()).refine((names) => columns.every((name) => names.includes(name))) }),
  entries: [],
  entry: Row,
  severities: contrastSeverities,
  draft: (row): Draft => ({
    ruleId: row['Rule Name'],
    title: row['Vulnerability Name'],
    severity: { word: row.Severity },
    // `http://cwe.mitre.org/data/definitions/89.html`
    identifiers: [cweOf(/(\d+)(?:\.html)?$/.exec(row['CWE ID'])?.[1]) ?? cweOfRule(row['Rule Name'])],
    location: placeOf(row),
    // No events: the agent looked at a response or a setting, no data was seen to flow.
    reach: exercised(Number(row['Number of Events']) > 0, `Number of Events: ${row['Number of Events']}`),
    dismissed: dismissedIf(closed.test(row.Status), `status in Contrast: ${row.Status}`),
  }),
})
