import type { Tool } from '../../model/evidence.ts'

/** A tool, with its version where the report says one. */
export const toolNamed = (name: string, version?: string | null): Tool =>
  version == null || version === '' ? { name } : { name, version }
