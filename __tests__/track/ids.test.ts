import { expect, it } from 'vitest'
import { lastingIds } from '../../src/track/ids.ts'
import { aRanked } from '../support/builders.ts'

const findings = [aRanked({ id: 'f1:02' }), aRanked({ id: 'f1:01' })]

it('what is new has its own id; what is not keeps the one it was born with', () => {
  expect(
    lastingIds(
      findings,
      (index) => (index === 0 ? 'f1:77' : undefined),
      () => false,
    ),
  ).toEqual(['f1:77', 'f1:01'])
})

it('an id that is taken is not given again, whoever has it', () => {
  const [kept, fresh] = lastingIds(
    findings,
    (index) => (index === 0 ? 'f1:01' : undefined),
    () => false,
  )
  expect(kept).toBe('f1:01')
  expect(fresh).not.toBe('f1:01')
  const reserved = lastingIds(
    findings,
    () => undefined,
    (id) => id === 'f1:02',
  )
  expect(reserved[0]).not.toBe('f1:02')
  expect(reserved[1]).toBe('f1:01')
})

it('the ids do not depend on the order of the findings', () => {
  const twins = [aRanked({ id: 'f1:01' }), aRanked({ id: 'f1:02' })]
  const isReserved = (): boolean => false
  const forward = lastingIds(twins, () => undefined, isReserved)
  expect(lastingIds([...twins].reverse(), () => undefined, isReserved)).toEqual([...forward].reverse())
})
