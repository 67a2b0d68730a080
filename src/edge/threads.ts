import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Threads } from './ports.ts'

/** Each holds some 100 MB of its own while it reads, and the largest report takes as long as it takes. */
const most = 1

/** Threads that run the script of this program anew; the script sees that it is not the first. None where there is no script. */
export const createThreads = (script: string | undefined): Threads => ({
  most: script === undefined ? 0 : Math.min(most, availableParallelism() - 1),
  run: (data, take) =>
    new Promise((resolve) => {
      try {
        const worker = new Worker(script ?? '', { workerData: data, stdout: true, stderr: true })
        worker.on('message', take)
        // Whatever it did not answer is read here; why it failed will be seen then, if it is seen at all.
        worker.on('error', () => undefined)
        worker.on('exit', () => {
          resolve()
        })
      } catch {
        resolve()
      }
    }),
})
