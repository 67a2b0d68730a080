import type { ChangedLines } from '../model/change.ts'
import type { RunContext } from '../model/assessment.ts'
import type { ReportFile } from '../model/report.ts'
import type { Problem } from '../model/problem.ts'

/** A text file with the name to show for it. */
export type TextFile = { readonly file: string; readonly text: string }

/** Reports that were found, and what could not be had (an artifact that broke its limits). */
export type ReportListing = { readonly files: readonly ReportFile[]; readonly problems: readonly Problem[] }

/** Everything a run asks of the world. Text and bytes only: edges move them, stages interpret them. */
export type Edges = {
  readonly context: () => Promise<RunContext>
  readonly reports: { list(): Promise<ReportListing> }
  readonly documents: {
    /** A file of the repository as it stands at the base the change is judged by; null where it does not exist. */
    trusted(path: string): Promise<TextFile | null>
    /** A file of the working tree; null where it does not exist. */
    local(path: string): Promise<TextFile | null>
    /** Lines of a source file of the working tree, memoised; null where it cannot be read. Synchronous, so that the core can ask. */
    source(path: string): readonly string[] | null
  }
  readonly pullRequest: { changed(): Promise<ChangedLines> }
  readonly history: { load(): Promise<readonly TextFile[]>; append(name: string, text: string): Promise<void> }
  readonly sinks: readonly Sink[]
  readonly clock: () => Date
  readonly log: Log
}

/** Where an output goes. A sink may fail; that is a warning with the next step in it and never changes the verdict. */
export type Sink = {
  /** A renderer's name. */
  readonly output: string
  /** For messages: `the pull request comment`, `assessment.json`. */
  readonly title: string
  write(chunks: Iterable<string>): Promise<void>
}

export type Log = { info(text: string): void; warn(text: string): void; debug(text: string): void }
