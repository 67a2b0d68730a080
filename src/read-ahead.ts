import { limits } from './edge/limits.ts'
import type { Edges } from './edge/ports.ts'
import { openAt, type Described } from './edge/report-files.ts'
import { worthThreads } from './edge/threads.ts'
import type { ReportFile } from './model/report.ts'
import { pack, unpack, type Packed } from './packed/index.ts'
import { sightingsReader, type Found, type Reading } from './sightings-in.ts'

/** What threads do together: whoever is free takes the next file. Plain data. */
export type Task = {
  /** The largest first. */
  readonly files: readonly Described[]
  readonly reading: Reading
  /** In memory that all share: the first file that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>
}
/** What was found in a file of the task. */
export type Answer = { readonly at: number; readonly packed: Packed }

function* takeFiles({ files, next }: Task): Generator<number> {
  for (let at = Atomics.add(next, 0, 1); at < files.length; at = Atomics.add(next, 0, 1)) yield at
}

/** The work of a thread: reads files of the task for as long as there are any, and gives each answer away. */
export function readForOthers(task: Task, give: (answer: Answer) => void): void {
  const sightingsIn = sightingsReader(task.reading)
  for (const at of takeFiles(task)) {
    const file = task.files[at]
    if (file !== undefined) give({ at, packed: pack(sightingsIn(openAt(file, limits))) })
  }
}

/**
 * Reads large sets of reports in several threads, and gives what was found in a file, once. Null for what is left to be read: small sets,
 * files that lie nowhere, those of a thread that failed.
 */
export async function readAhead(
  files: readonly ReportFile[],
  { mappings, roots, secretKey }: Reading,
  { threads, log }: Pick<Edges, 'threads' | 'log'>,
): Promise<(file: ReportFile) => Found | null> {
  const shared = files.filter(({ place }) => place !== undefined).sort((a, b) => b.size - a.size)
  const others = Math.min(threads.most, shared.length - 1)
  if (others < 1 || shared.reduce((sum, { size }) => sum + size, 0) < worthThreads) return () => null
  const reading = { mappings, roots, secretKey }
  const task: Task = { files: shared.flatMap(describe), reading, next: new Int32Array(new SharedArrayBuffer(4)) }
  const found = new Map<ReportFile | undefined, Found>()
  let tellWhole = (): void => undefined
  const ended = Array.from({ length: others }, () =>
    threads.run(task, (message) => {
      const { at, packed } = message as Answer // the other side is `readForOthers`
      found.set(shared[at], unpack(packed))
      if (found.size === shared.length) tellWhole()
    }),
  )
  const sightingsIn = sightingsReader(reading)
  for (const at of takeFiles(task)) {
    const file = shared[at]
    if (file !== undefined) found.set(file, sightingsIn(file))
  }
  // A thread that has answered all takes a while to go, which nobody needs to wait for.
  const whole = new Promise<void>((resolve) => {
    tellWhole = resolve
  })
  if (found.size < shared.length) await Promise.race([whole, Promise.all(ended)])
  log.debug(`${found.size} of ${files.length} files were read by ${others + 1} threads`)
  return (file) => {
    const one = found.get(file) ?? null
    found.delete(file)
    return one
  }
}

const describe = ({ chunks: _, from: _from, beside: _beside, place, ...plain }: ReportFile): Described[] =>
  place === undefined ? [] : [{ ...plain, place }]
