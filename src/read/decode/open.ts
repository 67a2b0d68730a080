import { openCsv } from './csv-document.ts'
import type { Document, Opened } from './document.ts'
import { openJson } from './json-document.ts'
import { openXml } from './xml-document.ts'
import type { Reader } from '../reader.ts'

/** Opens the text as its reader describes it. Never throws, whatever the text holds. */
export function openDocument(opened: Opened, { syntax, entries }: Pick<Reader, 'syntax' | 'entries'>): Document {
  switch (syntax) {
    case 'json':
      return openJson(opened, { entries, many: false })
    case 'json-lines':
      return openJson(opened, { entries, many: true })
    case 'xml':
      return openXml(opened, entries)
    case 'csv':
      return openCsv(opened)
  }
}
