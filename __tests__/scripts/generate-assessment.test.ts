import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { json } from '../../src/render/json.ts'
import { generateAssessment } from '../../scripts/generate-assessment.ts'
import { postures } from '../support/postures.ts'

const files = await generateAssessment('.')
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? ''
const schema = JSON.parse(textOf('docs/assessment.schema.json')) as object

describe('the JSON Schema of the assessment file', () => {
  const validate = new Ajv2020({ strict: false }).compile(schema)
  it.each(['clean', 'firstRun', 'noisy', 'incomplete', 'hostile'] as const)(
    'accepts what is written for posture %s',
    (name) => {
      expect(validate(JSON.parse([...json(postures[name])].join('')))).toBe(true)
    },
  )
  it('accepts fields of a later release and refuses another format', () => {
    const file = JSON.parse([...json(postures.clean)].join('')) as object
    expect(validate({ ...file, later: true })).toBe(true)
    expect(validate({ ...file, schema: 'posture-gate/assessment/v2' })).toBe(false)
    expect(validate({ ...file, verdict: { outcome: 'fine' } })).toBe(false)
  })
})

describe('the page about the assessment file', () => {
  const page = textOf('docs/assessment.md')
  it('explains the fields that others rely on', () => {
    for (const field of [
      'outcome',
      'violations[].findings[]',
      'counts.read',
      'evidence[].source.pointer',
      'priority.facts[].source',
      'owners[].handle',
      'service.exposure',
      'signals.*.why',
      'joined[].values',
    ])
      expect(page).toContain(`| \`${field}\` |`)
  })
  it('leaves no field unexplained but the places, which have a section of their own', () => {
    const unexplained = [...page.matchAll(/^\| `([^`]+)` \|[^|]*\| {2}\|$/gm)].map(([, field]) => field)
    expect(unexplained).toEqual([])
  })
  it('has no field twice in a section', () => {
    for (const part of page.split(/^##+ /m)) {
      const fields = [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, field]) => field)
      expect(new Set(fields).size).toBe(fields.length)
    }
  })
})
