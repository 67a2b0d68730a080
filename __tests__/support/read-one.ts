import type { RawReport, ReportFile } from '../../src/model/report.ts'
import { read, readers } from '../../src/read/index.ts'
import { limits as defaults, type Limits } from '../../src/read/limits.ts'
import type { Reader } from '../../src/read/reader.ts'

/** The report of a file that holds one; fails where it holds several documents. */
export function readOne(file: ReportFile, known: readonly Reader[] = readers, limits: Limits = defaults): RawReport {
  const [report, ...more] = read(file, known, limits)
  if (report === undefined || more.length > 0) throw new Error(`expected one report, found ${more.length + 1}`)
  return report
}
