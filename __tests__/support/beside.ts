import type { ReportFile } from '../../src/model/report.ts'
import { aReportFile } from './report-file.ts'

/** A report file, and the texts or values that lie beside it by their names. */
export function aReportBeside(
  content: unknown,
  others: Readonly<Record<string, unknown>>,
  path = 'reports/scan.sarif',
): ReportFile {
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1)
  return {
    ...aReportFile(content, { path }),
    beside: (name) =>
      name in others
        ? aReportFile(others[name], { path: folder + name, pieces: [50] })
        : name.includes('..')
          ? { refused: 'lies outside the folder of the report' }
          : { refused: 'is not there', missing: true },
  }
}
