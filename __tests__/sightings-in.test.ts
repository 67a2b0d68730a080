import { expect, it } from 'vitest'
import { sightingsReader } from '../src/sightings-in.ts'
import { aLog, aReportFile, aResult } from './support/report-file.ts'

const reading = { mappings: [], roots: [], secretKey: null }

it('gives every document of a file in our words', () => {
  const text = `${JSON.stringify(aLog([aResult(1)]))}\n${JSON.stringify(aLog([aResult(2), aResult(3)]))}\n`
  const { reports } = sightingsReader(reading)(aReportFile(text, { path: 'two.sarif' }))
  expect(reports.map(({ sightings }) => sightings.map(({ evidence }) => evidence.source.pointer))).toEqual([
    ['/0/runs/0/results/0'],
    ['/1/runs/0/results/0', '/1/runs/0/results/1'],
  ])
})

it('tells the values that a file knows as secrets, and hashes them with the key', () => {
  const secret = 'hunter2-of-the-shop'
  const report = aReportFile([
    { RuleID: 'generic-api-key', Description: 'A key', StartLine: 1, File: 'a.env', Secret: secret, Match: secret },
  ])
  const found = sightingsReader(reading)(report)
  expect(found.secrets).toEqual([secret])
  const hashOf = (secretKey: string | null) =>
    sightingsReader({ ...reading, secretKey })(report).reports[0]?.sightings[0]?.secretHash
  expect(hashOf(null)).toBe(found.reports[0]?.sightings[0]?.secretHash)
  expect(hashOf('k')).not.toBe(hashOf(null))
})

it('takes what is no report for one that nobody knows', () => {
  const { reports, secrets } = sightingsReader(reading)(aReportFile('not a report', { path: 'x.txt' }))
  expect([reports.map(({ health }) => health), secrets]).toEqual([['unrecognised'], []])
})
