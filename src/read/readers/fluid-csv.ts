// https://docs.fluidattacks.com: the table that Fluid Attacks' scanner writes, one weakness a row
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { codeAt } from './locations.ts'
import { cweOf } from './words.ts'

const columns = ['title', 'what', 'where', 'cwe']

/** Fluid Attacks' CSV: `title,what,where,cwe`, where `what` is the file and `where` the line. */
export const fluidCsv = defineReader({
  id: 'fluid-csv',
  title: 'Fluid Attacks (CSV)',
  homepage: 'https://fluidattacks.com',
  howToExport: 'skims scan config.yaml, with `output: { file_path: fluid.csv, format: CSV }`',
  category: 'sast',
  syntax: 'csv',
  head: z.object({ columns: z.array(z.string()).refine((names) => columns.every((name) => names.includes(name))) }),
  entries: [],
  entry: z.object({ title: z.string().min(1), what: z.string().min(1), where: z.string(), cwe: z.string() }),
  prepare: () => null,
  severities: {},
  tool: () => ({ name: 'Fluid Attacks' }),
  draft: ({ title, what, where, cwe }) => ({
    // `F001. SQL injection - Java SQL API`
    ruleId: /^[A-Z]\d{3}/.exec(title)?.[0] ?? title,
    title,
    severity: {},
    identifiers: [cweOf(cwe)],
    location: codeAt(what, { start: Number(where) || undefined }),
  }),
})
