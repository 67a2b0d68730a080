import { describe, expect, it } from 'vitest'
import { toSeverity } from '../../../src/normalise/severity.ts'
import { draftAs, draftsAs, readAs } from './read-as.ts'

const line = (start: number, rest = ''): string =>
  `<SourceLine sourcepath="a/B.java" start="${start}" end="${start}" ${rest}/>`
const report = (attributes: string, content = line(3)): string =>
  `<BugCollection version="4.8.3"><BugInstance type="T" ${attributes}>${content}</BugInstance></BugCollection>`

describe('SpotBugs', () => {
  it.each([
    [1, 'high'],
    [4, 'high'],
    [5, 'medium'],
    [9, 'medium'],
    [10, 'low'],
    [14, 'low'],
    [15, 'info'],
    [20, 'info'],
  ])('rates rank %s as %s, whatever the priority', (rank, severity) => {
    const text = report(`rank="${rank}" priority="1"`)
    expect(toSeverity(draftAs('spotbugs-xml', text).severity, readAs('spotbugs-xml', text).severities).severity).toBe(
      severity,
    )
  })

  it('takes the priority for a confidence', () => {
    expect(
      ['1', '2', '3', '5'].map((priority) => draftAs('spotbugs-xml', report(`priority="${priority}"`)).confidence),
    ).toEqual(['high', 'medium', 'low', undefined])
  })

  it('tells two lines apart that it puts into one bug of a method', () => {
    const another = line(9, 'role="SOURCE_LINE_ANOTHER_INSTANCE"')
    const source = line(2, 'role="SOURCE_LINE_GENERATED_AT"')
    const drafts = draftsAs(
      'spotbugs-xml',
      report('instanceHash="ab"', `${line(3, 'primary="true"')}${another}${source}`),
    )
    expect(Object.values(drafts).map(({ location, also }) => [location, also])).toEqual([
      [expect.objectContaining({ startLine: 3 }), [expect.objectContaining({ startLine: 2 })]],
      [expect.objectContaining({ startLine: 9 }), []],
    ])
    expect(new Set(Object.values(drafts).map(({ toolFingerprint }) => toolFingerprint)).size).toBe(2)
  })

  it('takes two of its categories for security', () => {
    const categoryOf = (category: string): unknown => draftAs('spotbugs-xml', report(`category="${category}"`)).category
    expect(['SECURITY', 'MALICIOUS_CODE', 'CORRECTNESS', 'STYLE'].map(categoryOf)).toEqual([
      'sast',
      'sast',
      'quality',
      'quality',
    ])
  })

  it('lies at its primary line, else in its method', () => {
    expect(draftAs('spotbugs-xml', report('', line(2) + line(7, 'primary="true"')))).toMatchObject({
      location: { startLine: 7 },
      also: [{ startLine: 2 }],
    })
    const method = `<Class>${line(1)}</Class><Method>${line(5)}</Method>`
    expect(draftAs('spotbugs-xml', report('', method)).location).toMatchObject({ startLine: 5 })
  })

  it('claims a path only where the taint analysis names a source', () => {
    const source = (role: string): string => `${line(3)}<String role="${role}" value="x"/>`
    expect(draftAs('spotbugs-xml', report('', source('Tainted source'))).reach).toMatchObject([{ level: 'call_path' }])
    expect(draftAs('spotbugs-xml', report('', source('Unknown source'))).reach).toEqual([])
  })

  it('is not whole where it met errors; missing classes of libraries are usual', () => {
    const errors = (attributes: string): string => `<BugCollection><Errors ${attributes}/></BugCollection>`
    expect(readAs('spotbugs-xml', errors('errors="2" missingClasses="0"')).health).toBe('partial')
    expect(readAs('spotbugs-xml', errors('errors="0" missingClasses="7"')).health).toBe('ok')
  })
})
