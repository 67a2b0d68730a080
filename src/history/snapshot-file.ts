import type { Problem } from '../model/problem.ts'
import {
  snapshotFileSchema,
  snapshotFileV1Schema,
  type Snapshot,
  type SnapshotFile,
  type SnapshotFileV1,
} from '../model/snapshot.ts'
import { producerName } from '../model/producer.ts'
import { traceFromFile, traceToFile, type Texts } from './trace-file.ts'

/** The snapshot as one line of JSON: what many entries share stands once in a table. */
export function formatSnapshot(snapshot: Snapshot): string {
  const texts: string[] = []
  const places = new Map<string, number>()
  const place = (text: string): number => {
    let index = places.get(text)
    if (index === undefined) {
      places.set(text, (index = texts.length))
      texts.push(text)
    }
    return index
  }
  const scans = snapshot.scans.map(({ tool, file, documents }): SnapshotFile['scans'][number] =>
    documents === undefined ? [place(tool), place(file)] : [place(tool), place(file), documents],
  )
  const open = snapshot.open.map(({ id, severity, firstSeen, by, reports, trace }) => ({
    id,
    severity,
    firstSeen,
    by: by.map(place),
    ...(reports === undefined ? {} : { reports: reports.map(place) }),
    ...(trace === undefined ? {} : { trace: traceToFile(trace, place) }),
  }))
  const closed = snapshot.closed.map(({ id, firstSeen, closedAt, trace }) => ({
    id,
    firstSeen,
    closedAt,
    ...(trace === undefined ? {} : { trace: traceToFile(trace, place) }),
  }))
  const { version, at, branch, commit, recipe, producers, judgements = [] } = snapshot
  const file: SnapshotFile = {
    version,
    at,
    branch,
    commit,
    recipe,
    producers: [...producers],
    texts,
    scans,
    open,
    closed,
    ...(judgements.length === 0
      ? {}
      : { judgements: judgements.map((one) => ({ ...one, presets: [...one.presets] })) }),
  }
  return `${JSON.stringify(file)}\n`
}

function fromFile({ texts, scans, open, closed, ...head }: SnapshotFile): Snapshot {
  const text: Texts = (index) => texts[index] ?? ''
  return {
    ...head,
    scans: scans.map(([tool, file, documents]) => ({
      tool: text(tool),
      file: text(file),
      ...(documents === undefined ? {} : { documents }),
    })),
    open: open.map(({ by, reports, trace, ...entry }) => ({
      ...entry,
      by: by.map(text),
      ...(reports === undefined ? {} : { reports: reports.map(text) }),
      ...(trace === undefined ? {} : { trace: traceFromFile(trace, text) }),
    })),
    closed: closed.map(({ trace, ...entry }) => ({
      ...entry,
      ...(trace === undefined ? {} : { trace: traceFromFile(trace, text) }),
    })),
  }
}

/** What version 1 wrote, in the words of version 2: ids without traces, whose findings are known again by their id alone. */
const fromV1 = ({ open, producers, ...rest }: SnapshotFileV1): Snapshot => ({
  ...rest,
  version: 2,
  producers: producers.map(producerName),
  scans: [],
  open: open.map((entry) => ({ ...entry, by: entry.by.map(producerName) })),
})

/**
 * Snapshots out of the files of a history, oldest first, whatever version of the format and of the identity recipe they have. A damaged
 * file costs that file only and is a problem. Never throws.
 */
export function parseSnapshots(files: readonly { readonly file: string; readonly text: string }[]): {
  readonly snapshots: readonly Snapshot[]
  readonly problems: readonly Problem[]
} {
  const snapshots: Snapshot[] = []
  const problems: Problem[] = []
  for (const { file, text } of files) {
    const parsed = parseSnapshot(text)
    if (typeof parsed !== 'string') snapshots.push(parsed)
    else
      problems.push({
        code: 'context',
        message: parsed,
        next: 'The run goes on without it; remove or restore the file.',
        at: { file },
      })
  }
  return { snapshots: snapshots.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), problems }
}

/** The snapshot, or what is wrong with it. */
function parseSnapshot(text: string): Snapshot | string {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return 'not a snapshot: the file is not JSON'
  }
  const current = snapshotFileSchema.safeParse(document)
  if (current.success)
    return isWhole(current.data) ? fromFile(current.data) : 'not a snapshot: it points at texts that it does not have'
  const old = snapshotFileV1Schema.safeParse(document)
  return old.success ? fromV1(old.data) : `not a snapshot of version 1 or 2: ${describe(document)}`
}

const describe = (document: unknown): string =>
  typeof document === 'object' && document !== null && 'version' in document && typeof document.version === 'number'
    ? `it says version ${document.version}`
    : 'it says no version'

/** Whether every index leads somewhere. */
function isWhole({ texts, scans, open, closed }: SnapshotFile): boolean {
  const isText = (index: number): boolean => index < texts.length
  const isTrace = (trace: SnapshotFile['closed'][number]['trace']): boolean => {
    const { family = 0, names = [], code = [], packages = [], endpoints = [], workloads = [] } = trace ?? {}
    if (trace === undefined) return true
    const places = [...code.map((mark) => mark.slice(0, 3)), ...packages, ...endpoints, ...workloads].flat()
    return [family, ...names, ...places].every((index) => typeof index !== 'number' || isText(index))
  }
  return (
    scans.every(([tool, file]) => isText(tool) && isText(file)) &&
    open.every(({ by, reports = [], trace }) => [...by, ...reports].every(isText) && isTrace(trace)) &&
    closed.every(({ trace }) => isTrace(trace))
  )
}
