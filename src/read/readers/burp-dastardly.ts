// https://portswigger.net/burp/dastardly: JUnit's XML, with the issue as text in each failure
import type { Draft } from '../../model/draft.ts'
import { defineReader, type XmlElement } from '../reader.ts'
import { burpDraft, burpSeverities, methodOfRequest } from './burp-issue.ts'
import { childrenOf, elementWith, step, xmlElement } from './xml-element.ts'

/** The value of a line `Host: https://app.example`. */
const lineOf = (text: string, name: string): string | undefined =>
  new RegExp(`^${name}: *([^\\n]{1,2000})$`, 'm').exec(text)?.[1]?.trim()

/** The lines below a heading, up to the next blank one. */
const below = (text: string, heading: string): string | undefined =>
  new RegExp(`^${heading}:?\\n([^\\n]{1,4000})`, 'm').exec(text)?.[1]

const submitted =
  /\bpayload .{1,2000}? was submitted in the (?:(?!name of)(.{1,200}?) (?:parameter|cookie|HTTP header)\b)?/s

function draftOf(failure: XmlElement, name: string, suite: string): Draft {
  const { text } = failure
  const attack = submitted.exec(below(text, 'Issue Detail') ?? '')
  const [origin] = /^[a-z]+:\/\/[^/]+/.exec(suite) ?? ['']
  return burpDraft({
    type: name,
    name,
    origin: lineOf(text, 'Host') ?? origin,
    path: lineOf(text, 'Path') ?? suite.slice(origin.length).replace(/[?#].*$/s, ''),
    severity: failure.attributes['type'] ?? lineOf(text, 'Severity'),
    confidence: lineOf(text, 'Confidence'),
    method: methodOfRequest(below(text, 'Request')),
    parameter: attack?.[1],
    attack: attack === null ? undefined : 'payload submitted, issue raised',
    classifications: text.slice(text.lastIndexOf('Vulnerability Classifications')),
    remedy: below(text, 'Remediation Detail') ?? below(text, 'Remediation Background'),
  })
}

/** Dastardly's JUnit report. Each page is a suite; a test that did not fail stands for no issue and is no entry. */
export const burpDastardly = defineReader({
  id: 'burp-dastardly',
  title: 'Dastardly',
  homepage: 'https://portswigger.net/burp/dastardly',
  howToExport:
    'docker run --rm -v "$PWD:/out" -e BURP_START_URL=https://app.example -e BURP_REPORT_FILE_PATH=/out/dastardly.xml public.ecr.aws/portswigger/dastardly:latest',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'xml',
  head: xmlElement('testsuites').refine((root) => /\bDastardly\b/.test(root.attributes['name'] ?? '')),
  entries: ['/testsuites/testsuite/testcase'],
  entry: elementWith('testcase', '@name'),
  prepare: (root) => childrenOf(root, 'testsuite').map(({ attributes }) => attributes['name'] ?? ''),
  severities: burpSeverities,
  draft: (test, { prepared, keys }) => {
    const suite = prepared[Number(keys.at(-2) ?? 1) - 1] ?? ''
    const failures = childrenOf(test, 'failure')
    return failures.map((failure, index) => ({
      ...draftOf(failure, test.attributes['name'] ?? '', suite),
      at: failures.length > 1 ? `/${step('failure', index)}` : undefined,
    }))
  },
})
