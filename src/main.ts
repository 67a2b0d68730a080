import { isMainThread } from 'node:worker_threads'

// The entry of the Action. A thread of it reads reports and needs nothing of the rest.
if (isMainThread) process.exitCode = await (await import('./action.ts')).runAction(process)
else (await import('./reading-thread.ts')).serveAsThread()
