// https://docs.gitguardian.com/ggshield-docs/reference/secret/scan/overview (`--json`)
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import { defineReader } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { exercised } from './exercised.ts'
import { ggshieldErrors, ggshieldHealth } from './ggshield-health.ts'
import { maybe, maybeNumber, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { secretValue } from './secret-value.ts'

const Head = z.object({
  id: z.string(),
  type: z.string(),
  total_incidents: z.number(),
  total_occurrences: z.number(),
  secrets_engine_version: maybeText,
  ...ggshieldErrors,
})

const Incident = z.object({
  type: z.string(),
  validity: maybe(z.enum(['valid', 'invalid'])),
  /** Why ggshield passes over it, where it was asked to show what it passes over. */
  ignore_reason: maybe(z.union([z.string(), z.object({ kind: z.string() }).transform(({ kind }) => kind)])),
  occurrences: z.array(z.object({ match: maybeText, line_start: maybeNumber, line_end: maybeNumber })),
})
const Entity = z.object({ filename: z.string(), incidents: z.array(Incident) })

/** GitGuardian's ggshield. An entry is a place of an incident: `…/incidents/0/occurrences/1`; most matches are masked. */
export const ggshield = defineReader({
  id: 'ggshield',
  title: 'ggshield',
  homepage: 'https://github.com/GitGuardian/ggshield',
  howToExport: 'ggshield secret scan path --recursive --json . > ggshield.json',
  category: 'secret',
  reaches: ['exercised'],
  syntax: 'json',
  head: Head,
  entries: ['', '/scans/*', '/scans/*/scans/*'].map((scan) => `${scan}/entities_with_incidents/*`),
  entry: Entity,
  version: ({ secrets_engine_version }) => secrets_engine_version,
  health: ggshieldHealth,
  draft: ({ filename, incidents }) =>
    incidents.flatMap(({ ignore_reason: ignored, ...incident }, at) =>
      incident.occurrences.map(({ match, line_start, line_end }, index): Draft => ({
        at: `/incidents/${at}/occurrences/${index}`,
        ruleId: incident.type,
        title: `${incident.validity === 'valid' ? 'Live' : 'Possible'} secret: ${incident.type}`,
        severity: {},
        confidence: incident.validity === 'valid' ? 'high' : undefined,
        identifiers: ['CWE-798'],
        location: codeAt(filename, { start: line_start, end: line_end }),
        secret: secretValue(match),
        validity: incident.validity ?? undefined,
        reach: exercised(incident.validity === 'valid', 'validity: valid'),
        dismissed: dismissedIf(Boolean(ignored), `ignored by ggshield: ${ignored}`),
      })),
    ),
})
