import { describe, expect, it } from 'vitest'
import { draftOf, inFile, readRuns } from '../../support/sarif.ts'

const countsOf = (results: object[]): unknown => {
  const { kept, dismissed, skipped } = readRuns({
    results: results.map((result) => ({ ruleId: 'r', message: {}, ...result })),
  }).counts
  return [kept, dismissed, skipped]
}

describe('a result that is no finding', () => {
  it.each(['pass', 'notApplicable', 'informational'])('of kind %s is dismissed without a draft', (kind) => {
    expect(countsOf([{ kind }, { kind: 'fail' }])).toEqual([1, 1, 0])
  })

  it.each(['open', 'review', 'fail', 'odd'])('is not one of kind %s', (kind) => {
    expect(countsOf([{ kind }])).toEqual([1, 0, 0])
  })

  it('is one that is no longer there', () => {
    expect(countsOf([{ baselineState: 'absent' }, { baselineState: 'unchanged' }])).toEqual([1, 1, 0])
  })
})

describe('the place of a result that names none', () => {
  const step = (line: number): object => ({ location: inFile('a.js', line) })

  it('is the end of its flow, as Checkmarx One writes it: two flaws must not fall into one', () => {
    const codeFlows = [{ threadFlows: [{ locations: [step(3), step(9)] }] }]
    expect(draftOf({ locations: [], codeFlows }).location).toMatchObject({ path: 'a.js', startLine: 9 })
    expect(draftOf({ locations: [inFile('b.js', 1)], codeFlows }).location).toMatchObject({ path: 'b.js' })
  })

  it('is the innermost frame of its stack, and the repository where there is nothing', () => {
    expect(draftOf({ stacks: [{ frames: [step(5), step(7)] }] }).location).toMatchObject({ path: 'a.js', startLine: 5 })
    expect(draftOf({}).location).toEqual({ type: 'code', path: '.' })
  })
})

describe('a suppression', () => {
  const dismissed = (...suppressions: unknown[]): unknown => draftOf({ suppressions }).dismissed

  it('dismisses, with its justification', () => {
    expect(dismissed({ kind: 'inSource', justification: 'tested by hand' })).toEqual({
      by: 'tool',
      justification: 'tested by hand',
    })
    expect(dismissed({ kind: 'inSource' })).toEqual({ by: 'tool', justification: 'suppressed in the source' })
    expect(dismissed({ kind: 'external', status: 'accepted' })).toEqual({
      by: 'tool',
      justification: 'suppressed outside the source',
    })
  })

  it('does not while one is under review or rejected, nor where there is none', () => {
    expect(dismissed({ kind: 'external', status: 'underReview' })).toBeUndefined()
    expect(dismissed({ kind: 'inSource' }, { kind: 'external', status: 'rejected' })).toBeUndefined()
    expect(dismissed()).toBeUndefined()
  })
})

it('a suppression that old versions of Grype wrote into every result says nothing', () => {
  const tool = 'Anchore Container Vulnerability Report (T0)'
  expect(draftOf({ suppressions: [{ kind: 'external' }] }, { tool }).dismissed).toBeUndefined()
})

describe('the print of a result', () => {
  const print = (result: object): unknown => draftOf(result).toolFingerprint

  it('is the hash of its line, else its first fingerprint', () => {
    expect(
      print({
        partialFingerprints: { primaryLocationLineHash: '9cbc869fbfffeb60:1' },
        fingerprints: { x: 'abcdefgh' },
      }),
    ).toBe('9cbc869fbfffeb60:1')
    expect(print({ fingerprints: { 'matchBasedId/v1': 'abcdefghij_0' } })).toBe('abcdefghij_0')
    expect(print({ fingerprints: { 'BlackDuck/v1': { value: 'abcdefghij' } } })).toBe('abcdefghij')
  })

  it.each([
    [{ fingerprints: { 'matchBasedId/v1': 'requires login' } }],
    [{ fingerprints: { x: '0' } }],
    [{ fingerprints: [] }],
    [{ partialFingerprints: { primaryLocationStartColumnFingerprint: '12345678' } }],
    [{}],
  ])('is none of %j', (result) => {
    expect(print(result)).toBeUndefined()
  })
})

describe('the title', () => {
  const rule = {
    id: 'r',
    name: 'RuleName',
    shortDescription: { text: 'Short description.' },
    fullDescription: { text: 'Full description.' },
  }

  it('is what the message says first, else what the rule says', () => {
    expect(draftOf({ message: { text: 'Query built from input. Use parameters.' } }, { rule }).title).toBe(
      'Query built from input.',
    )
    expect(draftOf({ message: {} }, { rule }).title).toBe('Short description.')
    expect(draftOf({ message: {} }, { rule: { id: 'r', name: 'RuleName' } }).title).toBe('RuleName')
    expect(draftOf({ message: {} }).title).toBe('r')
  })

  it('is on one line and no longer than a headline', () => {
    const { title } = draftOf({ message: { text: 'word\n'.repeat(100) } })
    expect(title).not.toContain('\n')
    expect(title.length).toBeLessThanOrEqual(160)
  })

  it('is what the rule says, for misconfigurations', () => {
    expect(draftOf({}, { tool: 'Checkov', rule }).title).toBe('Short description.')
  })
})

it('names the tool at each finding where a log holds several', () => {
  const result = { ruleId: 'r', message: {}, locations: [inFile('a.js', 1)] }
  const report = readRuns(
    { tool: 'One', driver: { version: '1.0' }, results: [result] },
    { tool: 'Two', driver: { semanticVersion: '2.0.1', version: '2' }, results: [result] },
  )
  expect(report.tool).toEqual({ name: 'One', version: '1.0' })
  expect(report.drafts.map(({ draft }) => draft.tool)).toEqual([undefined, { name: 'Two', version: '2.0.1' }])
  expect(report.tools?.map(({ name }) => name)).toEqual(['One', 'Two'])
  expect(report.drafts.map(({ pointer }) => pointer)).toEqual(['/runs/0/results/0', '/runs/1/results/0'])
})
