// The XML that Contrast exports: https://docs.contrastsecurity.com/en/export-vulnerabilities.html
import type { Draft } from '../../model/draft.ts'
import type { CodeLocation, Location } from '../../model/location.ts'
import { defineReader, type XmlElement } from '../reader.ts'
import { contrastSeverities, cweOfRule } from './contrast-rules.ts'
import { codeAt, endpointAt } from './locations.ts'
import { frameInOwnCode } from './stack-frame.ts'
import { childAt, childrenOf, elementWith, textAt, xmlElement } from './xml-element.ts'

const eventsOf = (finding: XmlElement): readonly XmlElement[] => childAt(finding, 'events')?.children ?? []

/** The nearest frame of an event that is own code. */
function placeOf(event: XmlElement | undefined): CodeLocation | undefined {
  for (const frame of childrenOf(childAt(event, 'stack'), 'frame')) {
    const place = frameInOwnCode(frame.text)
    if (place !== null) return codeAt(place.path, { start: place.line })
  }
  return undefined
}

/** The parameter the data came in by: the source an event names, else the only parameter of the request. */
function parameterOf(finding: XmlElement): string | undefined {
  const sources = eventsOf(finding).flatMap((event) => childrenOf(childAt(event, 'sources'), 'source'))
  const named = sources.map((source) => source.attributes['name']).find((name) => name)
  const sent = childrenOf(childAt(finding, 'request', 'parameters'), 'p')
  return named ?? (sent.length === 1 ? sent[0]?.attributes['name'] : undefined)
}

function endpointOf(finding: XmlElement, parameter: string | undefined): Location | undefined {
  const request = childAt(finding, 'request')
  const uri = request?.attributes['uri']
  if (request === undefined || !uri) return undefined
  const host = childrenOf(childAt(request, 'headers'), 'h').find(
    ({ attributes }) => attributes['name']?.toLowerCase() === 'host',
  )
  const origin = host?.attributes['value']
    ? `${request.attributes['protocol'] || 'http'}://${host.attributes['value']}`
    : ''
  // The query is left out: it holds the values of one request.
  return endpointAt(request.attributes['method'], `${origin}${uri}`, parameter)
}

function draftOf(finding: XmlElement): Draft {
  const rule = finding.attributes['ruleId'] ?? ''
  const events = eventsOf(finding)
  const trigger = events.findLast((event) => event.attributes['type'] === 'Trigger') ?? events.at(-1)
  const parameter = events.length > 0 ? parameterOf(finding) : undefined
  const endpoint = endpointOf(finding, parameter)
  const sink = placeOf(trigger)
  const steps = events.filter((event) => event !== trigger).flatMap((event) => placeOf(event) ?? [])
  const [location, ...also] = [
    ...(sink === undefined ? [] : [sink]),
    ...(endpoint === undefined ? [] : [endpoint]),
    ...steps,
  ]
  const call = textAt(trigger, 'signature')
  const from = parameter === undefined ? '' : ` from "${parameter}"`
  return {
    ruleId: rule,
    title: call === undefined ? rule : `${rule}: data${from} reaches ${call}`,
    severity: { word: finding.attributes['severity'] },
    identifiers: [cweOfRule(rule)],
    location: location ?? {
      type: 'workload',
      uri: `contrast://${finding.attributes['application-name'] ?? 'application'}`,
    },
    also: [...new Map(also.map((place) => [JSON.stringify(place), place])).values()],
    // An agent saw the data flow while the code ran. Without events it only looked at a response or a setting.
    reach:
      events.length > 0
        ? [
            {
              level: 'exercised',
              granularity: 'flow',
              method: 'dynamic',
              original: `${events.length} events seen by the agent`,
            },
          ]
        : [],
  }
}

/** Contrast Assess, exported as XML. */
export const contrastXml = defineReader({
  id: 'contrast-xml',
  title: 'Contrast (XML)',
  homepage: 'https://www.contrastsecurity.com',
  howToExport: 'Contrast: Vulnerabilities, select, Export, XML',
  category: 'iast',
  reaches: ['exercised'],
  syntax: 'xml',
  head: xmlElement('findings').refine(
    (root) =>
      root.children.length === 0 ||
      root.children.some(
        ({ name, attributes }) => name === 'finding' && 'ruleId' in attributes && 'uuid' in attributes,
      ),
  ),
  entries: ['/findings/finding'],
  entry: elementWith('finding', '@ruleId'),
  severities: contrastSeverities,
  version: (root) => childAt(root, 'finding')?.attributes['agent-version'],
  draft: draftOf,
})
