import { expect, it } from 'vitest'
import { producerName } from '../../src/model/producer.ts'

it('the editions of a tool are one tool; another tool with a like name is another', () => {
  expect(['Semgrep OSS', 'Semgrep PRO', 'semgrep', 'Semgrep Community Edition'].map(producerName)).toEqual(
    Array.from({ length: 4 }, () => 'semgrep'),
  )
  expect(producerName('SemgrepX')).toBe('semgrepx')
})
