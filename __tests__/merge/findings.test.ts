import { expect, it } from 'vitest'
import { createClusters } from '../../src/merge/clusters.ts'
import { combine } from '../../src/merge/combine.ts'
import { toFindings, type Part } from '../../src/merge/findings.ts'
import { toId, type Identity } from '../../src/merge/identity.ts'
import { inCode, line } from '../support/sightings.ts'

const identity = (part: string): Identity => ({ basis: 'family+path+code', parts: [part] })
const partOf = (first: number, startLine: number, known: Identity): Part => ({
  first,
  combined: combine([inCode(line('a.js', startLine))], 'xss'),
  identity: known,
})

it('findings that share an identity are numbered by their places, whatever their order', () => {
  const same = identity('copied line')
  const found = toFindings([partOf(0, 9, same), partOf(1, 3, same)], createClusters(2), [], [])
  const lineOf = new Map(found.map(({ id, location }) => [id, location.type === 'code' ? location.startLine : 0]))
  expect([toId(same), toId(same, 2)].map((id) => lineOf.get(id))).toEqual([3, 9])
})

it('findings come in the order of their ids, with their joins and what is beside them', () => {
  const clusters = createClusters(3)
  const why = { reason: 'same-secret', values: {} } as const
  clusters.join(0, 2, why)
  const parts = [partOf(0, 1, identity('a')), partOf(1, 2, identity('b'))]
  const found = toFindings(parts, clusters, [{ index: 1, others: [2], reason: 'same-package' }], [])
  expect(found.map(({ id }) => id)).toEqual(found.map(({ id }) => id).toSorted())
  const joined = found.find(({ id }) => id === toId(identity('a')))
  expect(joined?.joined).toEqual([why])
  expect(joined?.related).toEqual([{ id: toId(identity('b')), reason: 'same-package' }])
})
