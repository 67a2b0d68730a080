import { describe, expect, it } from 'vitest'
import { chunked, jsonChunks } from '../../src/render/chunks.ts'

describe('chunked', () => {
  it('loses nothing and hands on large pieces', () => {
    const pieces = Array.from({ length: 5000 }, (_, i) => `${i},`.padEnd(50, 'x'))
    const chunks = [...chunked(pieces)]
    expect(chunks.join('')).toBe(pieces.join(''))
    expect(chunks.length).toBeLessThan(6)
  })
  it('makes nothing of nothing', () => {
    expect([...chunked([])]).toEqual([])
  })
})

describe('jsonChunks', () => {
  it('breaks a workflow command by an escape that means the same', () => {
    const text = JSON.stringify({ a: 'x ##[error]y' })
    const safe = [...jsonChunks([text])].join('')
    expect(safe).not.toContain('##[')
    expect(JSON.parse(safe)).toEqual({ a: 'x ##[error]y' })
  })
})
