// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { runCategory } from './sarif-category.ts'
import { toDraft } from './sarif-draft.ts'
import { joinExternal } from './sarif-external.ts'
import { healthOf, ranOf } from './sarif-health.ts'
import { runTables, toolOf } from './sarif-run.ts'
import { isRead, Log, Result } from './sarif-schema.ts'
import { sarifSeverities } from './sarif-severity.ts'

/** SARIF 2.1.0 of any tool. Each result is an entry; results of a further tool in the same log carry its name. */
export const sarif = defineReader({
  id: 'sarif',
  title: 'SARIF',
  homepage: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
  howToExport: 'semgrep scan --sarif --output semgrep.sarif',
  category: 'sast',
  reaches: ['call_path', 'symbol_present', 'package_imported', 'present', 'package_not_used', 'no_path'],
  categoryOf: ({ runs }) => (runs === undefined ? null : runCategory(runs?.[0])),
  syntax: 'json',
  head: Log,
  entries: ['/runs/*/results/*'],
  entry: Result,
  join: joinExternal,
  prepare: (log) => (isRead(log.version) ? runTables(log) : null),
  severities: sarifSeverities,
  tool: ({ runs }) => toolOf(runs?.[0]),
  tools: ({ runs }) => (runs ?? []).map((run) => ({ ...toolOf(run), category: runCategory(run) })),
  ran: ranOf,
  health: healthOf,
  draft: (result, { prepared, keys }) => {
    if (prepared === null) return []
    const table = prepared[Number(keys[0])]
    if (table === undefined) throw new Error('its run is missing')
    const draft = toDraft(result, table)
    const first = prepared[0]?.tool
    if ('aside' in draft || table.tool.name === first?.name) return draft
    const named: Draft = { ...draft, tool: table.tool }
    return named
  },
})
