import { expect, it } from 'vitest'
import { hashSecret } from '../../src/normalise/fingerprint.ts'

it('one secret has one hash, with or without the line break its tool kept', () => {
  expect(hashSecret('hunter22\n', 'key')).toBe(hashSecret('hunter22', 'key'))
})

it('another key gives another hash: without the key nobody can try values', () => {
  expect(hashSecret('hunter22', 'key')).not.toBe(hashSecret('hunter22', 'other'))
})

it('two secrets differ', () => {
  expect(hashSecret('hunter22', 'key')).not.toBe(hashSecret('hunter23', 'key'))
})

it('the hash does not contain the secret and says nothing of its length', () => {
  expect(hashSecret('hunter22', 'key')).toMatch(/^[0-9a-f]{32}$/)
  expect(hashSecret('x'.repeat(10_000), 'key')).toMatch(/^[0-9a-f]{32}$/)
})
