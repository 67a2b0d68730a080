import { expect, it } from 'vitest'
import { cyclonedxCategory } from '../../../src/read/readers/cyclonedx-category.ts'
import { CycloneDxHead } from '../../../src/read/readers/cyclonedx-components.ts'

const kindOf = (more: object): string | null =>
  cyclonedxCategory(CycloneDxHead.parse({ bomFormat: 'CycloneDX', specVersion: '1.5', ...more }))
const by = (name: string): object => ({ metadata: { tools: [{ name }] } })
const components = [{ name: 'a' }]

it('shows that somebody looked by its list of vulnerabilities, unless everybody gets one', () => {
  expect(kindOf({ components })).toBeNull()
  expect(kindOf({ vulnerabilities: [] })).toBe('sca')
  expect(kindOf({ ...by('Trivy'), components, vulnerabilities: [] })).toBeNull()
  expect(kindOf({ ...by('grype'), components, vulnerabilities: [] })).toBe('sca')
})

it('makes statements where the parts stand in another document', () => {
  expect(kindOf({ vulnerabilities: [{}] })).toBeNull()
  expect(kindOf({ ...by('trivy'), components, vulnerabilities: [{}] })).toBe('sca')
})
