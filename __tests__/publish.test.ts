import { describe, expect, it } from 'vitest'
import { optionsSchema } from '../src/edge/options.ts'
import { failure } from '../src/errors.ts'
import { isWorthSaying, publish } from '../src/publish.ts'
import { anAssessment, aRanked, aRun, aVerdict } from './support/builders.ts'
import { aSink, fakeEdges } from './support/fake-edges.ts'

const finding = aRanked()
const blocked = anAssessment({
  findings: [finding],
  verdict: aVerdict({
    outcome: 'block',
    violations: [
      { rule: 'a', reason: 'r', then: 'block', findings: [finding.id] },
      { rule: 'b', reason: 'r', then: 'block', findings: [finding.id] },
      { rule: 'c', reason: 'r', then: 'warn', findings: ['f1:other'] },
    ],
  }),
})

describe('publishing', () => {
  it('hands each sink its text, and a failing one stops nobody', async () => {
    const refusal = failure('comment-refused', '403 Resource not accessible by integration')
    const sinks = [aSink('text'), aSink('comment', refusal), aSink('json'), aSink('unheard-of')]
    const edges = fakeEdges({ sinks })
    await publish(blocked, optionsSchema.parse({ json: 'out.json', sarif: 'out.sarif' }), edges)
    expect(sinks[0]?.written[0]).toContain(finding.title)
    expect(JSON.parse(sinks[2]?.written[0] ?? '')).toMatchObject({ schema: 'posture-gate/assessment/v1' })
    expect(edges.lines).toEqual([
      expect.stringMatching(
        /^warn: the comment was not written: 403 Resource not accessible by integration\. Give the job `permissions: pull-requests: write`.* The verdict stands\.$/,
      ),
      'warn: the unheard-of was not written: there is no output called unheard-of. The verdict stands.',
    ])
  })

  it('sets outputs that hold nothing a scanner wrote, and paths of what was really written', async () => {
    const sinks = [aSink('json'), aSink('sarif', new Error('disk full'))]
    const edges = fakeEdges({ sinks })
    await publish(blocked, optionsSchema.parse({ json: 'out.json', sarif: 'out.sarif' }), edges)
    expect(edges.set).toEqual({ verdict: 'block', blocked: '1', findings: '1', assessment: 'out.json', sarif: '' })
  })

  it('tells every sink whether there is anything to say', async () => {
    const sink = aSink('comment')
    await publish(
      anAssessment({ findings: [], notices: [], verdict: aVerdict() }),
      optionsSchema.parse({}),
      fakeEdges({ sinks: [sink] }),
    )
    await publish(blocked, optionsSchema.parse({}), fakeEdges({ sinks: [sink] }))
    expect(sink.notes).toEqual([{ worthSaying: false }, { worthSaying: true }])
  })
})

describe('something to say', () => {
  const quiet = { findings: [], notices: [], verdict: aVerdict() }
  it('is any verdict but a plain pass, a notice, a gap, a rule that fired, or a flaw that the change brings', () => {
    const gap = { expected: 'sca', why: 'missing' as const, because: 'b', then: 'warn' as const }
    const violation = { rule: 'a', reason: 'r', then: 'shadow' as const, findings: [finding.id] }
    const say = (overrides: object) => isWorthSaying(anAssessment({ ...quiet, ...overrides }))
    expect(say({})).toBe(false)
    expect(say({ verdict: aVerdict({ violations: [violation] }) })).toBe(false)
    expect(say({ verdict: aVerdict({ violations: [{ ...violation, then: 'warn' }] }) })).toBe(true)
    expect(say({ verdict: aVerdict({ gaps: [gap] }) })).toBe(true)
    expect(say({ verdict: aVerdict({ outcome: 'undecided' }) })).toBe(true)
    expect(say({ notices: ['n'] })).toBe(true)
    expect(say({ findings: [finding] })).toBe(true)
    expect(say({ findings: [{ ...finding, cause: 'disclosed' }] })).toBe(false)
    expect(say({ findings: [finding], run: aRun({ occasion: 'record' }) })).toBe(false)
  })
})
