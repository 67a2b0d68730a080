import { parentPort } from 'node:worker_threads'
import { readForOthers, type Task } from './read-ahead.ts'

/** What this program does as a thread of itself: waits for a task and reads reports for the first one. */
export function serveAsThread(): void {
  // The only threads that run the program are those of `readAhead`.
  parentPort?.once('message', (task: Task) => {
    readForOthers(task, (answer) => {
      parentPort?.postMessage(answer, [answer.packed.words.buffer])
    })
  })
}
