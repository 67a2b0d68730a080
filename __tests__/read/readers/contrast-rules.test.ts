import { expect, it } from 'vitest'
import { contrastSeverities, cweOfRule } from '../../../src/read/readers/contrast-rules.ts'

it('knows the weakness behind a rule, and says nothing of a rule it does not know', () => {
  expect(cweOfRule('sql-injection')).toBe('CWE-89')
  expect(cweOfRule('hql-injection')).toBe('CWE-564')
  expect(cweOfRule('made-up')).toBeUndefined()
  expect(cweOfRule('constructor')).toBeUndefined()
})

it('reads a note as information', () => expect(contrastSeverities['note']).toBe('info'))
