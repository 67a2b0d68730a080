// https://jeremylong.github.io/DependencyCheck/general/thereport.html (dependency-check.*.xsd)
import type { Draft } from '../../model/draft.ts'
import type { Confidence } from '../../model/severity.ts'
import { defineReader, type XmlElement } from '../reader.ts'
import { dismissedIf } from './dismissed-if.ts'
import { headline } from './headline.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { toolNamed } from './tool-named.ts'
import { commonSeverities, confidenceOf } from './words.ts'
import { childAt, childrenOf, elementWith, step, textAt, xmlElement } from './xml-element.ts'

/** Vectors are written as single elements; v2 says words where v3 says letters. */
function vectorsOf(vulnerability: XmlElement): string[] {
  const score = childAt(vulnerability, 'cvssV3')
  const letter = (name: string): string => textAt(score, name)?.charAt(0).toUpperCase() ?? ''
  const names = [
    'attackVector',
    'attackComplexity',
    'privilegesRequired',
    'userInteraction',
    'scope',
    'confidentialityImpact',
    'integrityImpact',
    'availabilityImpact',
  ]
  const metrics = ['AV', 'AC', 'PR', 'UI', 'S', 'C', 'I', 'A'].map(
    (metric, index) => `${metric}:${letter(names[index] ?? '')}`,
  )
  if (score === undefined || metrics.some((metric) => metric.endsWith(':'))) return []
  return [`CVSS:${textAt(score, 'version') ?? '3.1'}/${metrics.join('/')}`]
}

type Component = {
  readonly purl: string
  readonly file: string | undefined
  readonly confidence: Confidence | undefined
}

/** The package a file was recognised as; a file known only by a CPE keeps its name. */
function componentOf(dependency: XmlElement): Component {
  const identifiers = childAt(dependency, 'identifiers')
  const purl = childrenOf(identifiers, 'package')
    .map((element) => textAt(element, 'id'))
    .find((id) => id?.startsWith('pkg:'))
  const cpe = childAt(identifiers, 'vulnerabilityIds')
  return {
    purl: purl ?? packageUrl('generic', textAt(dependency, 'fileName') ?? 'unnamed'),
    file: textAt(dependency, 'filePath'),
    confidence: confidenceOf(cpe?.attributes['confidence']),
  }
}

function draftOf(vulnerability: XmlElement, at: string, component: Component): Draft {
  const name = textAt(vulnerability, 'name') ?? ''
  const severity =
    textAt(vulnerability, 'severity') ??
    textAt(vulnerability, 'cvssV3', 'baseSeverity') ??
    textAt(vulnerability, 'cvssV2', 'severity')
  const score = Number(textAt(vulnerability, 'cvssV3', 'baseScore') ?? textAt(vulnerability, 'cvssV2', 'score'))
  return {
    at,
    ruleId: name,
    title: headline(textAt(vulnerability, 'description'), `${name} in ${component.purl}`),
    severity: { word: severity, score: Number.isFinite(score) ? score : null, vectors: vectorsOf(vulnerability) },
    confidence: component.confidence,
    identifiers: [name, ...childrenOf(childAt(vulnerability, 'cwes'), 'cwe').map(({ text }) => text)],
    location: packageAt(component.purl, { manifest: component.file }),
    intel: childAt(vulnerability, 'knownExploitedVulnerability') === undefined ? undefined : { knownExploited: true },
    dismissed: dismissedIf(
      vulnerability.name === 'suppressedVulnerability',
      headline(textAt(vulnerability, 'notes'), 'suppressed in Dependency-Check'),
    ),
  }
}

/** OWASP Dependency-Check's XML. An entry: `/analysis/dependencies/dependency[3]/vulnerabilities/vulnerability[2]`. */
export const dependencyCheckXml = defineReader({
  id: 'dependency-check-xml',
  title: 'OWASP Dependency-Check',
  homepage: 'https://jeremylong.github.io/DependencyCheck/',
  howToExport: 'dependency-check --scan . --format XML --out dependency-check.xml',
  category: 'sca',
  syntax: 'xml',
  head: xmlElement('analysis').refine((root) => childAt(root, 'scanInfo', 'engineVersion') !== undefined),
  entries: ['/analysis/dependencies/dependency'],
  entry: elementWith('dependency', 'fileName'),
  severities: { ...commonSeverities, unscored: 'unknown' },
  tool: (root) => toolNamed('Dependency-Check', textAt(root, 'scanInfo', 'engineVersion')),
  ran: (root) => ({ scannedAt: textAt(root, 'projectInfo', 'reportDate') }),
  health: (root) => {
    const failed = childrenOf(childAt(root, 'scanInfo', 'analysisExceptions'), 'exception')
    if (failed.length === 0) return null
    const why = headline(textAt(failed[0], 'message'), 'no reason given')
    return {
      health: 'partial',
      message: `Dependency-Check could not do all of its analysis (${failed.length} failed), the first: ${why}`,
      next: 'Mend what it names, such as the download of its data or an analyzer, and run it again.',
    }
  },
  draft: (dependency) => {
    const component = componentOf(dependency)
    return ['vulnerability', 'suppressedVulnerability'].flatMap((name) =>
      childrenOf(childAt(dependency, 'vulnerabilities'), name).map((vulnerability, index) =>
        draftOf(vulnerability, `/vulnerabilities/${step(name, index)}`, component),
      ),
    )
  },
})
