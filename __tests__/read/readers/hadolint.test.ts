import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs, readAs } from './read-as.ts'

const lint = {
  code: 'DL3002',
  file: 'Dockerfile',
  level: 'warning',
  message: 'Last USER should not be root',
  line: 9,
  column: 1,
}

describe('Hadolint', () => {
  it('routes the rules of ShellCheck out of security', () => {
    expect(draftAs('hadolint', [lint]).category).toBe('iac')
    expect(draftAs('hadolint', [{ ...lint, code: 'SC2086' }]).category).toBe('quality')
  })

  it('is partial where a file could not be parsed: no rule was applied to it', () => {
    const broken = { ...lint, code: 'DL1000', level: 'error', message: "unexpected 'C'" }
    expect(readAs('hadolint', [broken])).toMatchObject({ health: 'partial', drafts: [] })
    expect(readAs('hadolint', [broken]).problems[0]?.message).toBe(
      "Hadolint could not parse Dockerfile: unexpected 'C'",
    )
    expect(readAs('hadolint', [lint, broken])).toMatchObject({ health: 'partial', counts: { kept: 1, skipped: 1 } })
  })

  it('takes an empty list for its own only under its name', () => {
    expect(readAs('hadolint', []).health).toBe('ok')
    expect(detectFormat(aReportFile('[]'))).not.toEqual({ id: 'hadolint' })
  })
})
