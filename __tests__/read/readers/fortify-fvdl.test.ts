import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const entry = (line: number, rest = ''): string =>
  `<Entry><Node ${rest}><SourceLocation path="a.js" line="${line}"/></Node></Entry>`
const vulnerability = (entries: string, analyzer = 'dataflow', confidence = '5.0'): string => `<Vulnerability>
  <ClassInfo><ClassID>R1</ClassID><Type>SQL Injection</Type><AnalyzerName>${analyzer}</AnalyzerName></ClassInfo>
  <InstanceInfo><InstanceID>I1</InstanceID><InstanceSeverity>5.0</InstanceSeverity><Confidence>${confidence}</Confidence></InstanceInfo>
  <AnalysisInfo><Unified><Trace><Primary>${entries}</Primary></Trace></Unified></AnalysisInfo>
</Vulnerability>`
const document = (content: string, engine = '', build = ''): string =>
  `<FVDL><CreatedTS date="2026-03-02" time="09:14:03"/><Build>${build}</Build><Vulnerabilities>${content}</Vulnerabilities>
  <UnifiedNodePool><Node id="7"><SourceLocation path="b.js" line="5"/></Node></UnifiedNodePool>
  <EngineData>${engine}</EngineData></FVDL>`
const metadata = `<RuleInfo><Rule id="R1"><MetaInfo><Group name="Accuracy">5.0</Group><Group name="Impact">4.0</Group>
  <Group name="Probability">4.0</Group><Group name="altcategoryCWE">CWE ID 89</Group></MetaInfo></Rule></RuleInfo>`

describe('Fortify', () => {
  it('follows a trace through the pool of shared nodes and lies at its default node', () => {
    const entries = `${entry(1)}<Entry><NodeRef id="7"/></Entry>${entry(9, 'isDefault="true"')}${entry(12)}`
    const draft = draftAs('fortify-fvdl', document(vulnerability(entries)))
    expect(draft.location).toMatchObject({ path: 'a.js', startLine: 9 })
    expect(draft.also).toMatchObject([
      { startLine: 1 },
      { path: 'b.js', startLine: 5 },
      { startLine: 9 },
      { startLine: 12 },
    ])
    expect(draft.reach).toMatchObject([{ level: 'call_path', original: '4 trace entries' }])
  })

  it('claims no path for the trace of an analyzer that follows no data', () => {
    for (const analyzer of ['structural', 'controlflow', 'configuration'])
      expect(draftAs('fortify-fvdl', document(vulnerability(entry(1) + entry(2), analyzer))).reach).toBeUndefined()
  })

  it('rates by the metadata of its rule, and not at all without', () => {
    expect(draftAs('fortify-fvdl', document(vulnerability(entry(1)), metadata))).toMatchObject({
      severity: { word: 'Critical' },
      identifiers: ['CWE-89'],
    })
    expect(draftAs('fortify-fvdl', document(vulnerability(entry(1), 'dataflow', '2.5'), metadata)).severity.word).toBe(
      'High',
    )
    expect(draftAs('fortify-fvdl', document(vulnerability(entry(1)))).severity.word).toBeUndefined()
  })

  it('has not scanned where it translated no file, and not all where it met errors', () => {
    expect(readAs('fortify-fvdl', document('', '', '<NumberFiles>0</NumberFiles>')).health).toBe('scanner-failed')
    const errors = '<Errors><Error code="1101">Could not parse a.js</Error></Errors>'
    expect(readAs('fortify-fvdl', document('', errors, '<NumberFiles>2</NumberFiles>')).health).toBe('partial')
    expect(readAs('fortify-fvdl', document('', '<Errors/>', '<NumberFiles>2</NumberFiles>'))).toMatchObject({
      health: 'ok',
      scannedAt: '2026-03-02T09:14:03.000Z',
    })
  })
})
