import type { LineRange } from './change.ts'

/** A URL that source code answers, and the lines that do. */
export type SourceRoute = {
  /** Upper case; `ANY` where the source does not say. */
  readonly method: string
  /** A URL template in the spelling of the catalogue: `/api/orders/{id}`. */
  readonly url: string
  /** The file of the handler; absent where only the URL is described (OpenAPI). */
  readonly file?: string
  /** The lines of the handler; absent where the whole file answers. */
  readonly lines?: LineRange
  /** What says so, for people: `express, services/web/src/server.js:27`. */
  readonly because: string
}

/** The source files of a checkout, relative to its root, and their lines; null where one cannot be read. */
export type SourceTree = {
  readonly files: readonly string[]
  readonly lines: (path: string) => readonly string[] | null
}
