import { describe, expect, it } from 'vitest'
import { createThreads, worthThreads } from '../../src/edge/threads.ts'
import { aFolder, write } from '../support/temp-folder.ts'

const script = (text: string): string =>
  write(aFolder(), 'thread.mjs', `import { parentPort } from 'node:worker_threads'\n${text}`)
const onTask = (text: string): string => script(`parentPort.once('message', (task) => { ${text} })`)

async function messagesOf(path: string, data: object = {}): Promise<unknown[]> {
  const messages: unknown[] = []
  await createThreads(path).run(data, (message) => messages.push(message))
  return messages
}

describe('a thread', () => {
  it('gets a copy of the data and gives its messages, in order, until it ends', async () => {
    const path = onTask('for (const n of task.list) parentPort.postMessage(n * 2)')
    expect(await messagesOf(path, { list: [1, 2, 3] })).toEqual([2, 4, 6])
  })

  it('shares memory that is made to be shared', async () => {
    const next = new Int32Array(new SharedArrayBuffer(4))
    await messagesOf(onTask('Atomics.add(task.next, 0, 5)'), { next })
    expect(next[0]).toBe(5)
  })

  it.each([
    ['throws', onTask, 'parentPort.postMessage(1); throw new Error("no")', [1]],
    ['ends the program', onTask, 'process.exit(3)', []],
    ['throws before it has a task', script, 'throw new Error("no")', []],
    ['is no program', script, 'this is not', []],
  ])('that %s ends without an error of ours', async (_, made, text, messages) => {
    expect(await messagesOf(made(text))).toEqual(messages)
  })

  it('that is expected starts at once and takes the next task; one task, one thread', async () => {
    const started = new Int32Array(new SharedArrayBuffer(4))
    const path = script(`const begun = Date.now()
      parentPort.once('message', (task) => {
        Atomics.add(task.started, 0, 1)
        parentPort.postMessage(Date.now() - begun)
      })`)
    const threads = createThreads(path)
    threads.expect(worthThreads)
    threads.expect(worthThreads)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    const waited: unknown[] = []
    await threads.run({ started }, (ms) => waited.push(ms))
    await threads.run({ started }, (ms) => waited.push(ms))
    expect(started[0]).toBe(2)
    // The first was there and waited; the second was started for its task.
    expect(Number(waited[0])).toBeGreaterThan(Number(waited[1]))
  })

  it('that died before its task is not waited for', async () => {
    const threads = createThreads(script('process.exit(1)'))
    threads.expect(worthThreads)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const messages: unknown[] = []
    await threads.run({}, (message) => messages.push(message))
    expect(messages).toEqual([])
  })

  it('whose script is not there ends at once', async () => {
    expect(await messagesOf('/nowhere/thread.mjs')).toEqual([])
    expect(await messagesOf('relative.mjs')).toEqual([])
  })
})

it('without a script there are none, else one at most', () => {
  expect(createThreads(undefined).most).toBe(0)
  expect(createThreads('/x.mjs').most).toBeLessThanOrEqual(1)
})
