import type { z } from 'zod'
import type { RawEntry } from './decode/entry.ts'
import type { Reader } from './reader.ts'

/** An entry as its reader wants it, or what its schema says against it. */
export const checked = ({ entry }: Reader, { planned, value }: RawEntry): z.ZodSafeParseResult<unknown> =>
  planned === undefined ? entry.safeParse(value) : { success: true, data: planned }
