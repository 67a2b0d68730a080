import type { Finding } from '../../src/model/finding.ts'
import type { ClosedEntry, OpenEntry, Snapshot } from '../../src/model/snapshot.ts'
import { tracer } from '../../src/track/index.ts'

/** Lines of source files by path; null for what is not there. */
export const sourceOf =
  (files: Readonly<Record<string, readonly string[]>>) =>
  (path: string): readonly string[] | null =>
    files[path] ?? null

/** An entry as version 1 left it: an id and nothing to know it by. */
export const anOpenEntry = (id: string, overrides: Partial<OpenEntry> = {}): OpenEntry => ({
  id,
  severity: 'high',
  firstSeen: '2026-01-01T00:00:00Z',
  by: ['semgrep'],
  ...overrides,
})

export const aClosedEntry = (id: string, overrides: Partial<ClosedEntry> = {}): ClosedEntry => ({
  id,
  firstSeen: '2025-05-05T00:00:00Z',
  closedAt: '2026-06-06T00:00:00Z',
  ...overrides,
})

export const aSnapshot = (overrides: Partial<Snapshot> = {}): Snapshot => ({
  version: 2,
  at: '2026-11-01T00:00:00Z',
  branch: 'main',
  commit: 'a'.repeat(40),
  recipe: 1,
  producers: ['semgrep'],
  scans: [],
  open: [],
  closed: [],
  ...overrides,
})

/** The entry that a run would leave of a finding. */
export function anEntryOf(
  finding: Finding,
  source: (path: string) => readonly string[] | null = () => null,
  overrides: Partial<OpenEntry> = {},
): OpenEntry {
  const reports = [...new Set(finding.evidence.map((one) => one.source.file))]
  const by = [...new Set(finding.evidence.map((one) => one.tool.name.toLowerCase()))]
  return anOpenEntry(finding.id, { by, reports, trace: tracer(source)(finding), ...overrides })
}
