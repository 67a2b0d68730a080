import { expect, it } from 'vitest'
import { dismissedIf } from '../../../src/read/readers/dismissed-if.ts'

it('sets aside with the reason, or says nothing', () => {
  expect(dismissedIf(true, 'muted in Acme')).toEqual({ by: 'tool', justification: 'muted in Acme' })
  expect(dismissedIf(false, 'muted in Acme')).toBeUndefined()
})
