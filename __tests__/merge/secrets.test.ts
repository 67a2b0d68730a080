import { expect, it } from 'vitest'
import { createClusters } from '../../src/merge/clusters.ts'
import { joinSecrets } from '../../src/merge/secrets.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aSecret, line } from '../support/sightings.ts'

function joined(...sightings: readonly Sighting[]): readonly (readonly number[])[] {
  const clusters = createClusters(sightings.length)
  joinSecrets(sightings, [...sightings.keys()], clusters)
  return clusters.all()
}
const at = (startLine: number, startColumn?: number) =>
  line('.env', startLine, startColumn === undefined ? {} : { startColumn })

it('one value is one secret wherever it stands: it has to be rotated once', () => {
  expect(joined(aSecret(line('.env', 1), 'h1'), aSecret(line('ci.yml', 9), 'h1', { tool: 'TruffleHog' }))).toEqual([
    [0, 1],
  ])
})

it('two values on one line are two secrets', () => {
  expect(joined(aSecret(at(3), 'h1'), aSecret(at(3), 'h2', { tool: 'TruffleHog' }))).toEqual([[0], [1]])
})

it('a tool that hides the value joins the one that shows it, on the same line', () => {
  expect(joined(aSecret(at(3), 'h1'), aSecret(at(3), undefined, { tool: 'Checkov', rule: 'CKV_SECRET_2' }))).toEqual([
    [0, 1],
  ])
})

it('a hidden value on a line with two values joins neither', () => {
  const hidden = aSecret(at(3), undefined, { tool: 'Checkov' })
  expect(joined(aSecret(at(3), 'h1'), aSecret(at(3), 'h2'), hidden)).toEqual([[0], [1], [2]])
})

it('two hidden values that one tool tells apart on one line stay apart', () => {
  const key = aSecret(at(3, 5), undefined, { rule: 'aws-access-token' })
  const secret = aSecret(at(3, 40), undefined, { rule: 'generic-api-key' })
  expect(joined(key, secret)).toEqual([[0], [1]])
  expect(joined(key, secret, aSecret(at(3), undefined, { tool: 'Checkov' }))).toEqual([[0], [1], [2]])
})

it('one hidden value in two reports of one tool is one', () => {
  const one = aSecret(at(3, 5), undefined, { file: 'a.json' })
  expect(joined(one, aSecret(at(3, 5), undefined, { file: 'a.sarif' }))).toEqual([[0, 1]])
})

it('another line or another file is another secret where no value says it is the same', () => {
  expect(joined(aSecret(at(3)), aSecret(at(4)), aSecret(line('other.env', 3)))).toEqual([[0], [1], [2]])
})

it('without a line nothing is guessed', () => {
  expect(joined(aSecret(line('.env')), aSecret(line('.env'), undefined, { tool: 'Checkov' }))).toEqual([[0], [1]])
})

it('the reason names the place, never the value', () => {
  const clusters = createClusters(2)
  joinSecrets([aSecret(at(3), 'h1'), aSecret(at(3), 'h1', { tool: 'TruffleHog' })], [0, 1], clusters)
  expect(clusters.joinsOf(0)).toEqual([
    { reason: 'same-secret', values: { by: 'value' } },
    { reason: 'same-secret', values: { path: '.env', line: '3' } },
  ])
})
