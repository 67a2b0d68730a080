import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Threads } from './ports.ts'

/** Each holds some 100 MB of its own while it reads, and the largest report takes as long as it takes. */
const most = 1

const none: Threads = { most: 0, run: () => Promise.resolve() }

/** Threads that run the script of this program anew; the script sees that it is not the first. None where there is no script. */
export function createThreads(script: string | undefined): Threads {
  if (script === undefined) return none
  return { most: Math.min(most, availableParallelism() - 1), run: (data, take) => runThread(script, data, take) }
}

const runThread = (script: string, data: object, take: (message: unknown) => void): Promise<void> =>
  new Promise((resolve) => {
    try {
      const worker = new Worker(script, { workerData: data, stdout: true, stderr: true })
      worker.on('message', take)
      // Whatever it did not answer is read here; why it failed will be seen then, if it is seen at all.
      worker.on('error', () => undefined)
      worker.on('exit', () => {
        resolve()
      })
    } catch {
      resolve()
    }
  })
