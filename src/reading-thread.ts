import { parentPort, workerData } from 'node:worker_threads'
import { readForOthers, type Task } from './read-ahead.ts'

/** What this program does as a thread of itself: reads reports for the first one. */
export function serveAsThread(): void {
  const task = workerData as Task // the only threads that run the program are those of `readAhead`
  readForOthers(task, (answer) => {
    parentPort?.postMessage(answer, [answer.packed.words.buffer])
  })
}
