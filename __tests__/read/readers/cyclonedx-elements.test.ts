import { describe, expect, it } from 'vitest'
import type { XmlElement } from '../../../src/read/reader.ts'
import { documentOf, vulnerabilityOf } from '../../../src/read/readers/cyclonedx-elements.ts'

const element = (name: string, children: readonly XmlElement[] = [], text = '', attributes = {}): XmlElement => ({
  name,
  attributes,
  text,
  children,
})

describe('CycloneDX elements', () => {
  it('become the document that the JSON would be, a component without a name or reference included', () => {
    const root = element('bom', [element('components', [element('component')])])
    expect(documentOf(root)).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [{ 'bom-ref': 'component[1]', name: '' }],
    })
    expect(documentOf(root)).not.toHaveProperty('vulnerabilities')
  })

  it('give the score of either form of a rating', () => {
    const rating = (score: XmlElement): XmlElement =>
      element('vulnerability', [element('ratings', [element('rating', [score])])])
    for (const score of [element('score', [], '7.5'), element('score', [element('base', [], '7.5')])])
      expect(vulnerabilityOf(rating(score))).toMatchObject({ ratings: [{ score: 7.5 }] })
  })

  it('put a vulnerability on the component that it stands in', () => {
    expect(vulnerabilityOf(element('vulnerability'), 'component[2]')).toMatchObject({
      affects: [{ ref: 'component[2]' }],
    })
    expect(vulnerabilityOf(element('vulnerability'))).toMatchObject({ affects: [] })
  })
})
