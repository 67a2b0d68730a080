import { cyclonedxTool, type CycloneDxHead } from './cyclonedx-components.ts'

/**
 * The kind of a document in which somebody looked for vulnerabilities. A bill of materials has no list of them, and one of Trivy's has an
 * empty one, whether it was asked to look or not. Where the parts stand in another document, it makes statements about them (VEX).
 */
export function cyclonedxCategory(head: CycloneDxHead): 'sca' | null {
  const { vulnerabilities, components } = head
  if (!Array.isArray(vulnerabilities)) return null
  const looked = vulnerabilities.length > 0 ? components.length > 0 : !/^trivy$/i.test(cyclonedxTool(head).name)
  return looked ? 'sca' : null
}
