import { expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const source = {
  agent: { id: '001', name: 'web-1' },
  host: { os: { platform: 'debian' } },
  package: { name: 'openssl', version: '3.0.11', type: 'deb' },
  vulnerability: { id: 'CVE-2024-6119', severity: 'High', score: { base: 7.5 } },
}
const answer = (changes: object, more: object = {}): unknown => ({
  timed_out: false,
  hits: { total: 1, hits: [{ _index: 'wazuh-states-vulnerabilities-a', _source: { ...source, ...changes } }] },
  ...more,
})

it.each([
  ['deb', 'debian', 'pkg:deb/debian/openssl@3.0.11'],
  ['rpm', 'centos', 'pkg:rpm/centos/openssl@3.0.11'],
  ['pypi', 'debian', 'pkg:pypi/openssl@3.0.11'],
  ['win', 'windows', 'pkg:generic/openssl@3.0.11'],
])('names a %s package of %s', (type, platform, purl) => {
  const host = { os: { platform } }
  const location = { type: 'package', purl, image: 'host://web-1' }
  expect(draftAs('wazuh', answer({ host, package: { ...source.package, type } })).location).toEqual(location)
})

it('keeps hosts apart: each has to be mended', () => {
  expect(draftAs('wazuh', answer({ agent: { id: '002' } })).location).toMatchObject({ image: 'host://002' })
})

it('takes what is not evaluated yet for unknown, not for low', () => {
  const vulnerability = { id: 'CVE-2025-1', severity: '-', under_evaluation: true, score: { base: 0 } }
  expect(draftAs('wazuh', answer({ vulnerability })).severity).toEqual({})
})

it('reads the version that is no longer affected out of the condition', () => {
  const scanner = { condition: 'Package less than 3.0.13-1~deb12u1' }
  expect(draftAs('wazuh', answer({ vulnerability: { ...source.vulnerability, scanner } })).fix).toEqual({
    version: '3.0.13-1~deb12u1',
  })
  expect(draftAs('wazuh', answer({})).fix).toBeUndefined()
})

it('never takes half an answer for a whole one', () => {
  expect(readAs('wazuh', answer({}, { timed_out: true })).health).toBe('partial')
  expect(readAs('wazuh', answer({}, { _shards: { failed: 1 } })).health).toBe('partial')
})

it('is not whole where the search found more than the answer holds', () => {
  const hits = [{ _index: 'wazuh-states-vulnerabilities-a', _source: source }]
  const of = (total: unknown): unknown => readAs('wazuh', { hits: { total, hits } }).health
  expect([of(1), of({ value: 1, relation: 'eq' }), of(undefined)]).toEqual(['ok', 'ok', 'ok'])
  expect([of(2), of({ value: 10000, relation: 'gte' })]).toEqual(['partial', 'partial'])
  expect(readAs('wazuh', { hits: { total: 2, hits } }).problems[0]?.message).toContain(
    'found 2 vulnerabilities, and the answer holds 1 of them',
  )
})

it('leaves other indices alone', () => {
  expect(readAs('wazuh', { hits: { hits: [{ _index: 'logs', _source: source }] } }).health).toBe('unreadable')
})
