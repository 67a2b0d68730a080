import { expect, it } from 'vitest'
import { ended } from '../../src/model/ended.ts'

it('a text ends as a sentence does, once', () => {
  expect(['It failed', 'It failed.', 'Why?', 'and so on…', ''].map(ended)).toEqual([
    'It failed.',
    'It failed.',
    'Why?',
    'and so on…',
    '',
  ])
})
