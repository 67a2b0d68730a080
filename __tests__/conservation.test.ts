import { expect, it } from 'vitest'
import { assess } from '../src/assess.ts'
import { conserveCounts, countEvidence, conserveEvidence, conserveSightings } from '../src/conservation.ts'
import type { Evidence } from '../src/model/evidence.ts'
import { aGenericReport, anAssessInput, anEntry } from './support/assess-input.ts'

const { reports, findings } = assess(
  anAssessInput({ files: [aGenericReport([anEntry(), anEntry({ location: { type: 'code', path: 'b.js' } })])] }),
)
const evidence = (pointer: string, sha256 = 'a'): Evidence => ({
  ...(findings[0]?.evidence[0] as Evidence), // the report has entries
  source: { file: 'reports/scan.json', sha256, pointer },
})

it('holds for what is read', () => {
  expect(reports[0]?.counts).toEqual({ read: 2, kept: 2, dismissed: 0, skipped: 0 })
  expect(() => conserveCounts(reports)).not.toThrow()
})

it('names the report whose entries do not add up', () => {
  const spoilt = reports.map((report) => ({ ...report, counts: { ...report.counts, read: 7 } }))
  expect(() => conserveCounts(spoilt)).toThrow(
    'conservation of evidence: reports/semgrep.json has 7 entries, of which 2 were kept, 0 dismissed, 0 skipped',
  )
})

it('names the sighting that is evidence of no finding', () => {
  const sightings = [{ evidence: evidence('/a') }, { evidence: evidence('/b') }]
  expect(() => conserveSightings(sightings, [{ evidence: [evidence('/a'), evidence('/b')] }])).not.toThrow()
  expect(() => conserveSightings(sightings, [{ evidence: [evidence('/a')] }])).toThrow(
    'what Semgrep says at reports/scan.json /b is evidence of no finding',
  )
})

it('takes the same report given twice for once', () => {
  const twice = [{ evidence: evidence('/a') }, { evidence: evidence('/a') }]
  expect(() => conserveSightings(twice, [{ evidence: [evidence('/a')] }])).not.toThrow()
})

it('holds from stage to stage', () => {
  expect(() => conserveEvidence(countEvidence(findings), findings)).not.toThrow()
  expect(() => conserveEvidence(2, findings.slice(1))).toThrow('2 pieces were joined to findings, 1 are left')
})
