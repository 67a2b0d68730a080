import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/model/severity.ts'
import { severityOfVector, severityScale, toSeverity } from '../../src/normalise/severity.ts'

const words: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  error: 'high',
  moderate: 'medium',
  low: 'low',
  unknown: 'unknown',
}

const vectors = {
  critical31: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  medium31: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N',
  high40: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N',
  none31: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N',
  worst2: 'AV:N/AC:L/Au:N/C:C/I:C/A:C',
}

describe('the severity of a tool on our scale', () => {
  it('is its word, whatever number it fills in beside', () => {
    expect(toSeverity({ word: 'ERROR', score: 9.8 }, words)).toEqual({ severity: 'high', asReported: 'ERROR' })
    expect(toSeverity({ word: ' Moderate ', score: 7.2 }, words)).toEqual({
      severity: 'medium',
      asReported: 'Moderate',
    })
  })

  it.each<[number, Severity]>([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [3.9, 'low'],
    [0.1, 'low'],
    [0, 'unknown'],
    [-1, 'unknown'],
    [10.1, 'unknown'],
    [Number.NaN, 'unknown'],
    [Number.POSITIVE_INFINITY, 'unknown'],
  ])('of %d alone is %s', (score, severity) => {
    expect(toSeverity({ score }, words).severity).toBe(severity)
  })

  it('without a word or a number is the worst of its vectors, whichever comes first', () => {
    const { medium31, critical31, high40 } = vectors
    expect(toSeverity({ vectors: [medium31, critical31] }, words)).toEqual({
      severity: 'critical',
      asReported: critical31,
    })
    expect(toSeverity({ vectors: [critical31, medium31] }, words).severity).toBe('critical')
    expect(toSeverity({ vectors: [medium31, high40] }, words).severity).toBe('high')
  })

  it.each([
    ['nothing at all', {}],
    ['an empty word', { word: '  ' }],
    ['a word nobody knows', { word: 'spicy' }],
    ['null everywhere', { word: null, score: null }],
    ['its own "unknown"', { word: 'UNKNOWN' }],
    ['a broken vector', { vectors: ['CVSS:3.1/AV:N'] }],
    ['Snyk’s printed accident', { word: 'undefined' }],
  ])('with %s is unknown, never low', (_, reported) => {
    expect(toSeverity(reported, words).severity).toBe('unknown')
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'with the word %s is unknown: no name of an object’s inside is a severity',
    (word) => {
      expect(toSeverity({ word }, words)).toEqual({ severity: 'unknown', asReported: word })
    },
  )

  it('keeps the word that it could not read', () => {
    expect(toSeverity({ word: 'spicy' }, words)).toEqual({ severity: 'unknown', asReported: 'spicy' })
  })

  it('never throws, and is on the scale, whatever is reported', () => {
    const reported = fc.record({
      word: fc.option(fc.string()),
      score: fc.option(fc.double()),
      vectors: fc.array(fc.string()),
    })
    fc.assert(
      fc.property(reported, (said) => {
        expect(['critical', 'high', 'medium', 'low', 'info', 'unknown']).toContain(toSeverity(said, words).severity)
      }),
    )
  })
})

describe('the band of a CVSS vector', () => {
  it.each<[string, Severity]>([
    [vectors.critical31, 'critical'],
    [vectors.critical31.replace('3.1', '3.0'), 'critical'],
    [vectors.medium31, 'medium'],
    [vectors.high40, 'high'],
    [vectors.none31, 'unknown'],
    [` ${vectors.critical31} `, 'critical'],
    ['CVSS:5.0/AV:N', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (vector, severity) => {
    expect(severityOfVector(vector)).toBe(severity)
  })

  it('of version 2 is never critical', () => {
    expect(severityOfVector(vectors.worst2)).toBe('high')
    expect(severityOfVector(`(${vectors.worst2})`)).toBe('high')
  })
})

describe('the scale of a report', () => {
  it('gives the same as asking for each, and shares what it gave before', () => {
    const scale = severityScale(words)
    for (const reported of [
      { word: 'Low' },
      { score: 9.8 },
      { word: 'Low', score: 2 },
      { vectors: [] },
      { word: 'odd' },
    ])
      expect(scale(reported)).toEqual(toSeverity(reported, words))
    expect(scale({ word: 'Low' })).toBe(scale({ word: 'Low' }))
    const vector = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'
    expect(scale({ word: 'odd', vectors: [vector] })).toEqual({ severity: 'critical', asReported: vector })
    expect(scale({ word: 'odd' })).toEqual({ severity: 'unknown', asReported: 'odd' })
  })
})
