import type { SourceRoute } from '../model/source-route.ts'
import type { Language, SourceText } from './source-text.ts'

/** The files of a checkout, as a framework sees them. */
export type Sources = {
  /** Files that may declare routes, by the framework’s own test. */
  readonly paths: readonly string[]
  readonly exists: (path: string) => boolean
  /** Every file of the checkout. */
  readonly all: readonly string[]
  /** A file with its comments and texts told apart; empty where it cannot be read. */
  readonly text: (path: string, language: Language) => SourceText
}

/** How one family of web frameworks says which code answers which URL. */
export type Framework = {
  /** As people call it; first word of a route’s reason. */
  readonly name: string
  /** Whether a file can declare routes, by its path. */
  readonly isFile: (path: string) => boolean
  /** What must stand in the text of such a file; a cheap first look. */
  readonly mentions: RegExp
  /** The routes it declares. Never throws on broken source; what cannot be told is left out. */
  readonly find: (sources: Sources) => readonly SourceRoute[]
}
