import { expect, it } from 'vitest'
import { createSink } from '../../../src/read/decode/byte-sink.ts'

it('holds what was put in, in order, whatever the size it began with', () => {
  const sink = createSink(2)
  const piece = Uint8Array.from([1, 2, 3])
  sink.push(piece)
  piece.fill(9)
  sink.push(Uint8Array.from([4]))
  sink.push(new Uint8Array(0))
  expect([...sink.bytes()]).toEqual([1, 2, 3, 4])
  expect(sink.size()).toBe(4)
})
