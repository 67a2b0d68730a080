import { describe, expect, it } from 'vitest'
import { createThreads } from '../../src/edge/threads.ts'
import { aFolder, write } from '../support/temp-folder.ts'

const script = (text: string): string =>
  write(aFolder(), 'thread.mjs', `import { parentPort, workerData } from 'node:worker_threads'\n${text}`)

async function messagesOf(path: string, data: object = {}): Promise<unknown[]> {
  const messages: unknown[] = []
  await createThreads(path).run(data, (message) => messages.push(message))
  return messages
}

describe('a thread', () => {
  it('gets a copy of the data and gives its messages, in order, until it ends', async () => {
    const path = script('for (const n of workerData.list) parentPort.postMessage(n * 2)')
    expect(await messagesOf(path, { list: [1, 2, 3] })).toEqual([2, 4, 6])
  })

  it('shares memory that is made to be shared', async () => {
    const next = new Int32Array(new SharedArrayBuffer(4))
    await messagesOf(script('Atomics.add(workerData.next, 0, 5)'), { next })
    expect(next[0]).toBe(5)
  })

  it.each([
    ['throws', 'parentPort.postMessage(1); throw new Error("no")', [1]],
    ['ends the program', 'process.exit(3)', []],
    ['is no program', 'this is not', []],
  ])('that %s ends without an error of ours', async (_, text, messages) => {
    expect(await messagesOf(script(text))).toEqual(messages)
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
