import { describe, expect, it } from 'vitest'
import { jsonChunks } from '../../src/render/json-chunks.ts'

describe('jsonChunks', () => {
  it('breaks a workflow command by an escape that means the same', () => {
    const text = JSON.stringify({ a: 'x ##[error]y' })
    const safe = [...jsonChunks([text])].join('')
    expect(safe).not.toContain('##[')
    expect(JSON.parse(safe)).toEqual({ a: 'x ##[error]y' })
  })
  it('leaves every other piece as it is', () => {
    expect([...jsonChunks(['{"a":', '"# ["', '}'])]).toEqual(['{"a":', '"# ["', '}'])
  })
})
