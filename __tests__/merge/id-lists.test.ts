import { expect, it } from 'vitest'
import { readLists } from '../../src/merge/id-lists.ts'
import { ids } from '../support/sightings.ts'

it('lists are read once each, as numbers in the order of the ids, without weaknesses', () => {
  const [ghsa, cve] = ['GHSA-2222-3333-4444', 'CVE-2021-1111'] as const
  const [one, other] = [ids(ghsa, 'CWE-79'), ids(cve, ghsa)] as const
  const { lists, listOf, members, texts, schemes, known } = readLists([one, other, one])
  expect(texts).toEqual([cve, ghsa])
  expect(schemes).toEqual(['cve', 'ghsa'])
  expect(lists).toHaveLength(2)
  const { from, to, cves } = listOf(other)
  expect([[...members].slice(from, to).map((id) => texts[id]), cves]).toEqual([[cve, ghsa], 1])
  expect([known(ghsa), known('CWE-79')]).toEqual([1, undefined])
})
