import { describe, expect, it } from 'vitest'
import type { Edges, Log } from '../src/edge/ports.ts'
import { openReports } from '../src/edge/report-files.ts'
import { limits } from '../src/edge/limits.ts'
import type { ReportFile } from '../src/model/report.ts'
import { readAhead, readForOthers, type Task } from '../src/read-ahead.ts'
import { sightingsReader, type Reading } from '../src/sightings-in.ts'
import { aLog, aReportFile, aResult } from './support/report-file.ts'
import { aFolder, write } from './support/temp-folder.ts'

const reading: Reading = { mappings: [], roots: ['/builds/shop'], secretKey: 'k' }
const silent: Log = { info: () => undefined, warn: () => undefined, debug: () => undefined, result: () => undefined }

/** Files on this machine that say to be large. */
async function largeFiles(...texts: readonly string[]): Promise<ReportFile[]> {
  const folder = aFolder()
  const found = texts.map((text, n) => ({
    path: `${n}.sarif`,
    absolute: write(folder, `${n}.sarif`, text),
    named: true,
  }))
  const expand = (file: { readonly path: string; readonly absolute: string }) =>
    Promise.resolve({ files: [file], companions: [], problems: [], left: [] })
  const { files } = await openReports(found, { expand, limits, log: silent })
  return files.map((file, n) => ({ ...file, size: (n + 40) * 1024 * 1024 }))
}

const log = (n: number): string => JSON.stringify(aLog([aResult(n), aResult(n + 1)]))

/** Threads that get a copy of what they are given, as real ones do, and read `share` files before the first thread begins. */
function threadsOf(most: number, share = 1, then: () => void = () => undefined): Edges['threads'] & { runs: number } {
  const threads = {
    most,
    runs: 0,
    expect: () => undefined,
    run: (data: object, take: (message: unknown) => void) => {
      threads.runs++
      const { next, ...plain } = data as Task // what `readAhead` hands over
      const task = { ...structuredClone(plain), next }
      const mine = { ...task, files: task.files.slice(0, Atomics.load(next, 0) + share) }
      readForOthers(mine, (answer) => {
        take(structuredClone(answer))
      })
      // Looking for a file that it had none of must not take one from the others.
      Atomics.store(next, 0, mine.files.length)
      then()
      return Promise.resolve()
    },
  }
  return threads
}

describe('reading in several threads', () => {
  it('finds in every file what one thread finds', async () => {
    const files = await largeFiles(log(1), log(3), 'no report', log(5))
    const threads = threadsOf(2)
    const ahead = await readAhead(files, reading, { threads, log: silent })
    expect(threads.runs).toBe(2)
    const alone = sightingsReader(reading)
    for (const file of files) expect(ahead(file)).toEqual(alone(file))
  })

  it('gives what it found once, and then holds it no longer', async () => {
    const [first, ...more] = await largeFiles(log(1), log(3))
    if (first === undefined) throw new Error('no file')
    const ahead = await readAhead([first, ...more], reading, { threads: threadsOf(1), log: silent })
    expect([ahead(first)?.reports.length, ahead(first)]).toEqual([1, null])
  })

  it('is not done for sets that one thread reads in no time, nor without threads, nor for a single file', async () => {
    const files = await largeFiles(log(1), log(3))
    const small = files.map((file) => ({ ...file, size: 1024 }))
    for (const [given, most] of [
      [small, 2],
      [files, 0],
      [files.slice(0, 1), 2],
    ] as const) {
      const threads = threadsOf(most)
      const ahead = await readAhead(given, reading, { threads, log: silent })
      expect([threads.runs, given.map(ahead)]).toEqual([0, given.map(() => null)])
    }
  })

  it('leaves to the one that asks what lies nowhere, and what a thread took and did not answer', async () => {
    const files = await largeFiles(log(1), log(3), log(5))
    const nowhere = { ...aReportFile(log(7)), size: 99 * 1024 * 1024 }
    const threads: Edges['threads'] = {
      most: 1,
      expect: () => undefined,
      // It takes the largest, and dies of it.
      run: (data) => Promise.resolve(void Atomics.add((data as Task).next, 0, 1)),
    }
    const ahead = await readAhead([nowhere, ...files], reading, { threads, log: silent })
    expect([nowhere, ...files].map((file) => ahead(file) !== null)).toEqual([false, true, true, false])
  })

  it('asks for no more threads than there are files for', async () => {
    const threads = threadsOf(8)
    await readAhead(await largeFiles(log(1), log(3), log(5)), reading, { threads, log: silent })
    expect(threads.runs).toBe(2)
  })

  it('waits for answers, and not for threads that have given all of them', async () => {
    const files = await largeFiles(log(1), log(3), log(5))
    const { run, ...real } = threadsOf(1)
    const lasting: Edges['threads'] = {
      ...real,
      // It answers later, as messages do, and stays.
      run: (data, take) => {
        const answers: unknown[] = []
        void run(data, (answer) => answers.push(answer))
        setTimeout(() => {
          for (const answer of answers) take(answer)
        }, 5)
        return new Promise(() => undefined)
      },
    }
    const ahead = await readAhead(files, reading, { threads: lasting, log: silent })
    expect(files.map((file) => ahead(file) !== null)).toEqual([true, true, true])
  })

  it('says with --verbose how many read', async () => {
    const lines: string[] = []
    const files = await largeFiles(log(1), log(3))
    await readAhead(files, reading, { threads: threadsOf(1), log: { ...silent, debug: (line) => lines.push(line) } })
    expect(lines).toEqual(['2 of 2 files were read by 2 threads'])
  })
})
