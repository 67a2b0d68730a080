// How a scan of Acunetix went: https://www.acunetix.com/support/docs/wvs/scanning-your-website/exporting-scan-results/
import type { HealthNote, XmlElement } from '../reader.ts'
import { childrenOf, textAt } from './xml-element.ts'

/** Whether a child says True. */
export const truth = (element: XmlElement, name: string): boolean => /^true$/i.test(textAt(element, name) ?? '')

/** Says where a target did not answer, or was not scanned to the end. */
export function acunetixHealth(root: XmlElement): HealthNote | null {
  const scans = childrenOf(root, 'Scan')
  const silent = scans.filter((scan) => /^false$/i.test(textAt(scan, 'Responsive') ?? ''))
  if (silent[0] !== undefined)
    return {
      health: silent.length < scans.length ? 'partial' : 'scanner-failed',
      message: `${textAt(silent[0], 'StartURL') ?? 'The target'} did not answer Acunetix.`,
      next: 'Check that the target is up.',
    }
  return scans.some((scan) => truth(scan, 'Aborted'))
    ? { health: 'partial', message: 'The scan of Acunetix was aborted.', next: 'See why in Acunetix and scan again.' }
    : null
}
