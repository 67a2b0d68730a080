import type { Draft } from '../../model/draft.ts'
import { headline } from './headline.ts'

/** What to do, in the tool's words: the first sentence of the first text that has one; undefined where none has. */
export function adviceOf(...texts: readonly (string | null | undefined)[]): Draft['fix'] {
  const advice = headline(...texts)
  return advice === '' ? undefined : { advice }
}

/** The version in which it is fixed; undefined where the tool knows none. */
export const fixedIn = (version: string | null | undefined): Draft['fix'] => (version ? { version } : undefined)
