// CycloneDX in XML, brought into the shape of its JSON, so that both are read by the same rules.
import type { XmlElement } from '../reader.ts'
import { childAt, childrenOf, textAt } from './xml-element.ts'

/** Elements below a list element: `<tools><tool/></tools>`. */
const listed = (element: XmlElement | undefined, list: string, item: string): readonly XmlElement[] =>
  childrenOf(childAt(element, list), item)

const propertiesOf = (element: XmlElement): object[] =>
  listed(element, 'properties', 'property').map(({ attributes, text }) => ({ name: attributes['name'], value: text }))

/** One of the list that has neither reference nor purl gets one by its position. */
function componentOf(element: XmlElement, position?: number): object {
  const evidence = childAt(element, 'evidence')
  const purl = textAt(element, 'purl')
  return {
    'bom-ref':
      element.attributes['bom-ref'] ??
      (purl === undefined && position !== undefined ? `component[${position}]` : undefined),
    type: element.attributes['type'],
    group: textAt(element, 'group'),
    name: textAt(element, 'name') ?? '',
    version: textAt(element, 'version'),
    purl,
    scope: textAt(element, 'scope'),
    properties: propertiesOf(element),
    evidence: evidence && {
      occurrences: listed(evidence, 'occurrences', 'occurrence'),
      callstack: { frames: childrenOf(childAt(evidence, 'callstack', 'frames'), 'frame') },
    },
    components: listed(element, 'components', 'component').map((inner) => componentOf(inner)),
  }
}

function toolsOf(metadata: XmlElement): object[] {
  const tools = [...listed(metadata, 'tools', 'tool'), ...listed(childAt(metadata, 'tools'), 'components', 'component')]
  return tools.map((tool) => ({
    vendor: textAt(tool, 'vendor'),
    name: textAt(tool, 'name'),
    version: textAt(tool, 'version'),
  }))
}

/** The lists of vulnerabilities: below the root, or below its components as the extension of 2020 has them. */
const listsIn = (root: XmlElement): readonly XmlElement[] =>
  [root, ...listed(root, 'components', 'component')].flatMap((element) => childAt(element, 'vulnerabilities') ?? [])

/** The document as its JSON would be, but for its vulnerabilities, which only show whether there are any. */
export function documentOf(root: XmlElement): object {
  const lists = listsIn(root)
  const metadata = childAt(root, 'metadata')
  const subject = childAt(metadata, 'component')
  return {
    bomFormat: 'CycloneDX',
    specVersion: '',
    metadata: metadata && {
      timestamp: textAt(metadata, 'timestamp'),
      tools: toolsOf(metadata),
      component: subject && componentOf(subject),
    },
    components: listed(root, 'components', 'component').map((component, index) => componentOf(component, index + 1)),
    dependencies: listed(root, 'dependencies', 'dependency').map((dependency) => ({
      ref: dependency.attributes['ref'],
      dependsOn: childrenOf(dependency, 'dependency').map(({ attributes }) => attributes['ref']),
    })),
    ...(lists.length === 0 ? {} : { vulnerabilities: lists.flatMap(({ children }) => children) }),
  }
}

const sourceOf = (element: XmlElement): object => {
  const source = childAt(element, 'source')
  return { name: textAt(source, 'name') ?? source?.attributes['name'] }
}

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text))

/** The extension of 2020 writes `CVSSv2` and `Low`, and the score one level deeper. */
const ratingOf = (rating: XmlElement): object => ({
  source: sourceOf(rating),
  score: numberOf(textAt(rating, 'score', 'base') ?? textAt(rating, 'score')),
  severity: textAt(rating, 'severity')?.toLowerCase(),
  method: textAt(rating, 'method'),
  vector: textAt(rating, 'vector'),
})

/** A vulnerability, as its JSON would be; `ref` is the component it stands in, if it stands in one. */
export function vulnerabilityOf(element: XmlElement, ref?: string): object {
  const analysis = childAt(element, 'analysis')
  const [advice] = listed(element, 'recommendations', 'recommendation')
  return {
    id: textAt(element, 'id'),
    source: sourceOf(element),
    references: listed(element, 'references', 'reference').map((reference) => ({ id: textAt(reference, 'id') })),
    ratings: listed(element, 'ratings', 'rating').map(ratingOf),
    cwes: listed(element, 'cwes', 'cwe').map(({ text }) => Number(text)),
    description: textAt(element, 'description'),
    recommendation: textAt(element, 'recommendation') ?? advice?.text,
    analysis: analysis && {
      state: textAt(analysis, 'state'),
      justification: textAt(analysis, 'justification'),
      detail: textAt(analysis, 'detail'),
    },
    affects:
      ref === undefined
        ? listed(element, 'affects', 'target').map((target) => ({
            ref: textAt(target, 'ref'),
            versions: listed(target, 'versions', 'version').map((version) => ({
              version: textAt(version, 'version'),
              range: textAt(version, 'range'),
              status: textAt(version, 'status'),
            })),
          }))
        : [{ ref }],
    properties: propertiesOf(element),
  }
}
