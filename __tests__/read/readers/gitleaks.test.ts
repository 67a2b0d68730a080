import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/read/index.ts'
import { aReportFile } from '../../support/builders.ts'
import { draftAs } from './read-as.ts'

const leak = {
  RuleID: 'generic-api-key',
  Description: 'Detected a Generic API Key.',
  File: 'a.yml',
  StartLine: 3,
  StartColumn: 2,
  Secret: 'zQ8vT2mK5xW9',
  Match: 'token: zQ8vT2mK5xW9',
}
const draft = (changes: object): ReturnType<typeof draftAs> => draftAs('gitleaks', [{ ...leak, ...changes }])

describe('Gitleaks', () => {
  it('puts the value into `secret` and nowhere else', () => {
    const { secret, ...rest } = draft({})
    expect(secret).toBe('zQ8vT2mK5xW9')
    expect(JSON.stringify(rest)).not.toContain('zQ8vT2mK5xW9')
    expect(draft({ Secret: '' }).secret).toBe('token: zQ8vT2mK5xW9')
  })

  it.each(['REDACTED', '****', 'zQ8v...', ''])(
    'does not take the mask %j for a value: all masked ones would be one secret',
    (Secret) => {
      expect(draft({ Secret, Match: Secret }).secret).toBeUndefined()
    },
  )

  it('is known by an empty list, which is how it says that there is nothing', () => {
    expect(detectFormat(aReportFile('[]\n'))).toEqual({ id: 'gitleaks' })
  })
})
