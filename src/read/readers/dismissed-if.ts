import type { Draft } from '../../model/draft.ts'

/** The tool set the finding aside, with the reason it gave or what the mark means; undefined where it did not. */
export const dismissedIf = (aside: boolean, because: string): Draft['dismissed'] =>
  aside ? { by: 'tool', justification: because } : undefined
