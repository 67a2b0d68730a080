import { openCsv } from './csv-document.ts'
import type { Document, Opened } from './document.ts'
import { openJson } from './json-document.ts'
import { openXml } from './xml-document.ts'
import type { Plan } from './plan.ts'
import { planOf } from '../plan-of-schema.ts'
import type { Reader } from '../reader.ts'

/** Opens the text as its reader describes it. Never throws, whatever the text holds. */
export function openDocument(
  opened: Opened,
  { syntax, entries, entry }: Pick<Reader, 'syntax' | 'entries' | 'entry'>,
): Document {
  switch (syntax) {
    case 'json':
      return openJson(opened, { entries, many: false, plan: worthwhile(planOf(entry)) })
    case 'json-lines':
      return openJson(opened, { entries, many: true, plan: worthwhile(planOf(entry)) })
    case 'xml':
      return openXml(opened, entries)
    case 'csv':
      return openCsv(opened)
  }
}

/** A plan that wants everything is served better by the platform’s own parser. */
const worthwhile = (plan: Plan): Plan | undefined =>
  plan.kind === 'whole' || (plan.kind === 'made' && plan.inner.kind === 'whole') ? undefined : plan
