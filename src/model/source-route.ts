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
  /** The line that says so; absent where a whole file does. */
  readonly declared?: Declared
  /** What says so, for people: `express, services/web/src/server.js:27`. */
  readonly because: string
}

export type Declared = { readonly file: string; readonly line: number }

/** What answers a URL, as far as catalogue and source tell. */
export type Answering = {
  readonly route: string
  readonly files: readonly string[]
  /** Where in those files; a file that is not among them answers as a whole. */
  readonly handlers: readonly { readonly file: string; readonly lines: LineRange }[]
  /** The lines that declare the route. */
  readonly declared: readonly Declared[]
}

/** The source files of a checkout, relative to its root, and their lines; null where one cannot be read. */
export type SourceTree = {
  readonly files: readonly string[]
  readonly lines: (path: string) => readonly string[] | null
}
