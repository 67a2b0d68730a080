import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Threads } from './ports.ts'

/** Each holds some 100 MB of its own while it reads, and the largest report takes as long as it takes. */
const most = 1

/** Bytes of all reports together; below, one thread has read them before another has started. */
export const worthThreads = 64 * 1024 * 1024

const none: Threads = { most: 0, expect: () => undefined, run: () => Promise.resolve() }

/** A thread that waits for its task; `ended` comes true once it has gone, well or badly, also before it was given any. */
type Started = { readonly worker: Worker; readonly ended: Promise<void> }

/** Threads that run the script of this program anew; the script sees that it is not the first. None where there is no script. */
export function createThreads(script: string | undefined): Threads {
  if (script === undefined) return none
  const here = Math.min(most, availableParallelism() - 1)
  let ahead: Started | null = null
  return {
    most: here,
    expect: (bytes) => {
      if (here > 0 && bytes >= worthThreads) ahead ??= start(script)
    },
    run: async (data, take) => {
      const started = ahead ?? start(script)
      ahead = null
      if (started === null) return
      started.worker.ref()
      started.worker.on('message', take)
      started.worker.postMessage(data)
      await started.ended
    },
  }
}

function start(script: string): Started | null {
  try {
    const worker = new Worker(script, { stdout: true, stderr: true })
    // Whatever it does not answer is read here; why it failed will be seen then, if it is seen at all.
    worker.on('error', () => undefined)
    const ended = new Promise<void>((resolve) => {
      worker.on('exit', () => {
        resolve()
      })
    })
    // A program whose work is done does not wait for a thread that nobody needed.
    worker.unref()
    return { worker, ended }
  } catch {
    return null
  }
}
