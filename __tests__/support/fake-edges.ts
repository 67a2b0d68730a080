import type { Edges, LeftBehind, Log, Sink, Start, SinkNote, TrustedFile } from '../../src/edge/ports.ts'
import type { ChangedLines } from '../../src/model/change.ts'
import type { SideText } from '../../src/model/lockfile.ts'
import type { TextFile } from '../../src/model/text-file.ts'
import type { Override } from '../../src/model/verdict.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { ReportFile } from '../../src/model/report.ts'
import type { RunContext } from '../../src/model/assessment.ts'

/** A log that remembers: every line with its kind. */
export function aLog(): { readonly log: Log; readonly lines: readonly string[]; readonly text: () => string } {
  const lines: string[] = []
  const say = (kind: string) => (text: string) => void lines.push(`${kind}: ${text}`)
  const log: Log = { info: say('info'), warn: say('warn'), debug: say('debug'), result: say('result') }
  return { log, lines, text: () => lines.join('\n') }
}

/** A sink that keeps what it was given, or refuses it. */
export function aSink(
  output: string,
  refusal?: Error,
): Sink & { readonly written: string[]; readonly notes: SinkNote[] } {
  const written: string[] = []
  const notes: SinkNote[] = []
  return {
    output,
    title: `the ${output}`,
    written,
    notes,
    write: (chunks, note) => {
      if (refusal !== undefined) return Promise.reject(refusal)
      written.push([...chunks].join(''))
      notes.push(note)
      return Promise.resolve()
    },
  }
}

export type World = {
  readonly reports: readonly ReportFile[]
  readonly problems: readonly Problem[]
  /** Path → text, as the working tree has it. */
  readonly local: Readonly<Record<string, string>>
  /** Path → text at the base; where it is not given the working tree is trusted. */
  readonly base: Readonly<Record<string, string>> | null
  /** Path → text before the change. */
  readonly before: Readonly<Record<string, string>>
  readonly context: Partial<Omit<RunContext, 'now'>>
  readonly change: ChangedLines
  readonly start: Start | null
  readonly history: readonly TextFile[]
  /** What runs of changes left. */
  readonly left: readonly LeftBehind[]
  readonly override?: Override
  /** What git says of a commit; null: there is no git. */
  readonly renames: { readonly since: string; readonly files: readonly (readonly [string, string])[] } | null
  readonly secretKey: string | null
  readonly sinks: readonly Sink[]
  /** Thrown by `history.append`. */
  readonly historyRefuses?: Error
}
export type FakeEdges = Edges & {
  readonly lines: readonly string[]
  readonly appended: readonly TextFile[]
  /** What this run left of its change. */
  readonly leaving: readonly TextFile[]
  readonly set: Readonly<Record<string, string>>
  /** Paths that were asked of the base, in order. */
  readonly asked: readonly string[]
}

const nothing: World = {
  reports: [],
  problems: [],
  local: {},
  base: null,
  before: {},
  start: null,
  context: {},
  change: { known: false, why: 'a test' },
  history: [],
  left: [],
  renames: null,
  secretKey: null,
  sinks: [],
}

/** A whole world in memory. Nothing in it fails unless it is told to; the clock stands still. */
export function fakeEdges(overrides: Partial<World> = {}): FakeEdges {
  const world = { ...nothing, ...overrides }
  const { log, lines } = aLog()
  const appended: TextFile[] = []
  const leaving: TextFile[] = []
  const set: Record<string, string> = {}
  const asked: string[] = []
  const local = (path: string): Promise<TextFile | null> => {
    const text = world.local[path]
    return Promise.resolve(text === undefined ? null : { file: path, text })
  }
  const trusted = async (path: string): Promise<TrustedFile | null> => {
    asked.push(path)
    const at = world.base
    if (at !== null) return at[path] === undefined ? null : { file: `${path} at 1a2b3c4`, text: at[path], atBase: true }
    const file = await local(path)
    return file === null ? null : { ...file, atBase: false }
  }
  const before = (path: string): Promise<SideText> => {
    const text = world.before[path]
    return Promise.resolve(
      text === undefined ? { state: 'unknown', why: `${path} is not in this world` } : { state: 'there', text },
    )
  }
  const renames = (commit: string) =>
    Promise.resolve(commit === world.renames?.since ? new Map(world.renames.files) : null)
  return {
    lines,
    appended,
    leaving,
    set,
    asked,
    log,
    context: () => Promise.resolve({ occasion: 'release', ...world.context }),
    threads: { most: 0, expect: () => undefined, run: () => Promise.resolve() },
    reports: { list: () => Promise.resolve({ files: world.reports, problems: world.problems }) },
    documents: {
      trusted,
      local,
      base: before,
      named: (patterns) => Promise.resolve(patterns),
      feed: local,
      source: () => null,
      renames,
      files: () => [],
      roots: ['/work/shop'],
    },
    start: () => Promise.resolve(world.start),
    pullRequest: {
      changed: () => Promise.resolve(world.change),
      override: () => Promise.resolve(world.override ?? null),
    },
    history: {
      load: () => Promise.resolve(world.history),
      append: (file, text) => {
        if (world.historyRefuses !== undefined) return Promise.reject(world.historyRefuses)
        appended.push({ file, text })
        return Promise.resolve()
      },
      leave: (file, text) => {
        if (world.historyRefuses !== undefined) return Promise.reject(world.historyRefuses)
        leaving.push({ file, text })
        return Promise.resolve()
      },
      collect: (known) =>
        Promise.resolve(world.left.filter(({ merged }) => merged === null || !known.has(merged.commit))),
    },
    secretKey: () => Promise.resolve(world.secretKey),
    sinks: world.sinks,
    outputs: (values) => Promise.resolve(void Object.assign(set, values)),
    clock: () => new Date('2026-11-23T12:00:00.000Z'),
  }
}
