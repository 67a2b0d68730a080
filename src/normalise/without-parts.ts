import type { Report } from '../model/report.ts'

const plain = (path: string): string => path.replace(/^\.\//, '')

/** The reports but for files that another report took for a part of itself and that say nothing of their own. */
export function withoutParts(reports: readonly Report[]): readonly Report[] {
  const parts = new Set(reports.flatMap((report) => report.parts ?? []).map(plain))
  return reports.filter(({ file, category, counts }) => category !== null || counts.read > 0 || !parts.has(plain(file)))
}
