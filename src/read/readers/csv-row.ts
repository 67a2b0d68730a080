import { z } from 'zod'
import type { CsvRow } from '../reader.ts'

/** The text in the first of these columns that has one, trimmed; empty where none has. */
export const cell = (row: CsvRow, ...columns: readonly string[]): string =>
  columns.map((column) => row[column]?.trim()).find((text) => text) ?? ''

/** Accepts a table that has all these columns. */
export const tableWith = (...columns: readonly string[]): z.ZodType<{ columns: string[] }> =>
  z.object({ columns: z.array(z.string()).refine((names) => columns.every((name) => names.includes(name))) })

/** Accepts a row that has a text in each of these columns. */
export const rowWith = (...columns: readonly string[]): z.ZodType<CsvRow> =>
  z
    .record(z.string(), z.string())
    .refine((row) => columns.every((column) => cell(row, column) !== ''), `expected a text under ${columns.join(', ')}`)
