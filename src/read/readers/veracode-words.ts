import type { Severity } from '../../model/severity.ts'

/** Veracode rates from 5 (very high) to 0 (informational). */
export const veracodeSeverities: Readonly<Record<string, Severity>> = {
  '5': 'critical',
  '4': 'high',
  '3': 'medium',
  '2': 'low',
  '1': 'info',
  '0': 'info',
}

/** Folder and file of a source, which may repeat each other. */
export const veracodePath = (folder: string, file: string): string =>
  folder.endsWith(file) || (folder !== '' && file === '')
    ? folder
    : folder === ''
      ? file
      : `${folder.replace(/\/$/, '')}/${file}`
