import type { ChangedLines } from '../model/change.ts'
import type { RunContext } from '../model/assessment.ts'
import type { ReportFile } from '../model/report.ts'
import type { SideText } from '../model/lockfile.ts'
import type { TextFile } from '../model/text-file.ts'
import type { Override } from '../model/verdict.ts'
import type { Problem } from '../model/problem.ts'

/** A file that may be read from the base: then the change under judgement cannot mend its mistakes in the same run. */
export type TrustedFile = TextFile & { readonly atBase: boolean }

/** Reports that were found, and what could not be had (an artifact that broke its limits). */
export type ReportListing = {
  readonly files: readonly ReportFile[]
  readonly problems: readonly Problem[]
  /** What the reader of any output has to know of them first. */
  readonly notices?: readonly string[]
}

/** Where a change starts. */
export type Start = {
  /** ISO 8601. */
  readonly at: string
  /** Whether a commit is part of what the change starts from, or came later. */
  place(commit: string): Promise<'before' | 'after' | 'unknown'>
}

/** What the run of a change left for the runs of its branch. */
export type LeftBehind = TextFile & {
  /** What the server itself says of the change; null where only the file speaks. */
  readonly merged: {
    readonly pullRequest: number
    readonly commit: string
    /** ISO 8601. */
    readonly at: string
    readonly fork: boolean
  } | null
}

/** Where runs leave something for later ones. */
export type History = {
  load(): Promise<readonly TextFile[]>
  append(name: string, text: string): Promise<void>
  /** What was said of a change: it has no place in the history before the change is on its branch. */
  leave(name: string, text: string): Promise<void>
  /** What runs of changes left, but for the commits that are known. */
  collect(known: ReadonlySet<string>): Promise<readonly LeftBehind[]>
}

/** Threads beside this one. */
export type Threads = {
  /** How many may run; none where there is nothing to run them with. */
  readonly most: number
  /** Told how many bytes of reports there are: a thread that will be wanted gets ready while they are looked through. */
  readonly expect: (bytes: number) => void
  /** Hands plain data to a thread and every message of it to `take`, until it ends, well or badly. Never throws. */
  readonly run: (data: object, take: (message: unknown) => void) => Promise<void>
}

/** Everything a run asks of the world. Text and bytes only: edges move them, stages interpret them. */
export type Edges = {
  /** All but the time. */
  readonly context: () => Promise<Omit<RunContext, 'now'>>
  readonly reports: { list(): Promise<ReportListing> }
  readonly threads: Threads
  readonly documents: {
    /** A file of the repository as it stands at the base the change is judged by; null where it does not exist. */
    trusted(path: string): Promise<TrustedFile | null>
    /** A file as it was before the change, for comparison only; unknown where nobody has that commit. */
    base(path: string): Promise<SideText>
    /** A file of the working tree; null where it does not exist. */
    local(path: string): Promise<TextFile | null>
    /** Paths that patterns mean: files of the working tree, and those that the change under judgement took away from it. */
    named(patterns: readonly string[]): Promise<readonly string[]>
    /** A data file that the workflow brought (KEV, EPSS, aliases): of the working tree, unless it is tracked in git; then of the base. */
    feed(path: string): Promise<TextFile | null>
    /** Lines of a source file of the working tree, memoised; null where it cannot be read. Synchronous, so that the core can ask. */
    source(path: string): readonly string[] | null
    /** Paths of the working tree below the root, listed when asked for. Synchronous, so that the core can ask. */
    files(): readonly string[]
    /** Files of the root that were renamed between a commit and the working tree, old name to new; null where git cannot tell. */
    renames(commit: string): Promise<ReadonlyMap<string, string> | null>
    /** Absolute prefixes that tools put before the paths of this checkout. */
    readonly roots: readonly string[]
  }
  readonly pullRequest: {
    changed(): Promise<ChangedLines>
    /** Who lets a red verdict through; asked for only where it is red. */
    override(): Promise<Override | null>
  }
  /** The commit that the change starts from, as far as the clone knows it; null where it does not, or where nothing is a change. */
  readonly start: () => Promise<Start | null>
  readonly history: History
  /** Key of the hashes of secrets; null where none was given. */
  readonly secretKey: () => Promise<string | null>
  readonly sinks: readonly Sink[]
  /** Values for later steps of a workflow; nothing a scanner wrote goes there. */
  readonly outputs: (values: Readonly<Record<string, string>>) => Promise<void>
  readonly clock: () => Date
  readonly log: Log
}

/** What a sink may want to know of the text beside the text. */
export type SinkNote = {
  /** Whether there is anything in it that a person has to hear of. */
  readonly worthSaying: boolean
}

/** Where an output goes. A sink may fail; that is a warning with the next step in it and never changes the verdict. */
export type Sink = {
  /** A renderer's name. */
  readonly output: string
  /** For messages: `the pull request comment`, `assessment.json`. */
  readonly title: string
  /** What the renderer may know of the place: columns, colours. */
  readonly look?: { readonly width?: number; readonly colour?: boolean }
  write(chunks: Iterable<string>, note: SinkNote): Promise<void>
}

export type Log = {
  info(text: string): void
  warn(text: string): void
  debug(text: string): void
  /** The line that also `--quiet` prints. */
  result(text: string): void
}
