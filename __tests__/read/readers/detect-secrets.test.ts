import { expect, it } from 'vitest'
import { draftAs } from './read-as.ts'

const leak = { type: 'Secret Keyword', hashed_secret: '08259a805ab3fe20bce2e1a5365d1582ce4c6134', line_number: 2 }
const draft = (changes: object): ReturnType<typeof draftAs> =>
  draftAs('detect-secrets', { version: '1.5.0', plugins_used: [], results: { 'a/b.py': [{ ...leak, ...changes }] } })

it('takes no hash for a value, and repeats it nowhere: it has no key and can be guessed through', () => {
  expect(draft({}).secret).toBeUndefined()
  expect(JSON.stringify(draft({}))).not.toContain('08259a80')
})

it('takes the file from the key where an old baseline does not repeat it', () => {
  expect(draft({}).location).toEqual({ type: 'code', path: 'a/b.py', startLine: 2 })
})

it('dismisses only what a person called no secret', () => {
  expect(draft({ is_secret: false }).dismissed?.by).toBe('tool')
  expect(draft({ is_secret: true })).toMatchObject({ dismissed: undefined, confidence: 'high' })
  expect(draft({}).dismissed).toBeUndefined()
})

it('calls valid what was verified, and nothing invalid', () => {
  expect(draft({ is_verified: true })).toMatchObject({ validity: 'valid', reach: [{ level: 'exercised' }] })
  expect(draft({ is_verified: false })).toMatchObject({ validity: undefined, reach: [] })
})
