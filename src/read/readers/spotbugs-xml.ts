// https://github.com/spotbugs/spotbugs, `spotbugs/etc/bugcollection.xsd`
import { defineReader, type XmlElement } from '../reader.ts'
import type { Draft } from '../../model/draft.ts'
import type { CodeLocation } from '../../model/location.ts'
import type { Confidence } from '../../model/severity.ts'
import { codeAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { cweOf } from './words.ts'
import { childAt, childrenOf, elementWith, textAt, xmlElement } from './xml-element.ts'

/** SpotBugs' own names of its ranks. */
const rankWord = (rank: number): string | undefined =>
  !(rank >= 1 && rank <= 20)
    ? undefined
    : rank <= 4
      ? 'Scariest'
      : rank <= 9
        ? 'Scary'
        : rank <= 14
          ? 'Troubling'
          : 'Of concern'

const confidences: Readonly<Record<string, Confidence>> = { '1': 'high', '2': 'medium', '3': 'low' }

function placeOf({ attributes }: XmlElement): CodeLocation | undefined {
  const path = attributes['sourcepath'] ?? attributes['sourcefile']
  return path === undefined
    ? undefined
    : codeAt(path, { start: Number(attributes['start']), end: Number(attributes['end']) })
}

/** A line at which the same is wrong once more: SpotBugs puts what it finds several times in one method into one bug. */
const isAnother = ({ attributes }: XmlElement): boolean => attributes['role'] === 'SOURCE_LINE_ANOTHER_INSTANCE'

/** Own lines of the bug, the primary one first; else those of its method, field or class. */
function placesOf(bug: XmlElement): readonly CodeLocation[] {
  const own = childrenOf(bug, 'SourceLine').filter((line) => !isAnother(line))
  const primary = own.find(({ attributes }) => attributes['primary'] === 'true')
  const lines = primary === undefined ? own : [primary, ...own.filter((line) => line !== primary)]
  const holders = ['Method', 'Field', 'Class'].map((name) => childAt(bug, name, 'SourceLine'))
  const places = lines.flatMap((line) => placeOf(line) ?? [])
  return places.length > 0
    ? places
    : holders.flatMap((line) => (line === undefined ? [] : (placeOf(line) ?? []))).slice(0, 1)
}

const isTainted = (bug: XmlElement): boolean =>
  childrenOf(bug, 'String').some(({ attributes }) => attributes['role'] === 'Tainted source')

function draftOf(bug: XmlElement, places: readonly CodeLocation[], toolFingerprint: string | undefined): Draft {
  const { type = '', category, rank, priority, cweid } = bug.attributes
  const [location, ...also] = places
  return {
    category: category === 'SECURITY' || category === 'MALICIOUS_CODE' ? 'sast' : 'quality',
    ruleId: type,
    title: textAt(bug, 'ShortMessage') ?? type,
    severity: { word: rankWord(Number(rank)) },
    confidence: lookUp(confidences, priority ?? ''),
    identifiers: [cweOf(cweid)],
    location: location ?? codeAt(childAt(bug, 'Class')?.attributes['classname'] ?? type),
    also,
    // Find Security Bugs names the source where its taint analysis met one; "Unknown source" is all it did not follow.
    reach: isTainted(bug)
      ? [{ level: 'call_path', granularity: 'flow', method: 'dataflow', original: 'Tainted source is named' }]
      : [],
    toolFingerprint,
  }
}

/** SpotBugs' XML, with Find Security Bugs or without. */
export const spotbugsXml = defineReader({
  id: 'spotbugs-xml',
  title: 'SpotBugs',
  homepage: 'https://spotbugs.github.io',
  howToExport: 'spotbugs -textui -xml:withMessages -output spotbugs.xml app.jar',
  category: 'sast',
  reaches: ['call_path'],
  syntax: 'xml',
  head: xmlElement('BugCollection'),
  entries: ['/BugCollection/BugInstance'],
  entry: elementWith('BugInstance', '@type'),
  severities: { scariest: 'high', scary: 'medium', troubling: 'low', 'of concern': 'info' },
  version: ({ attributes }) => attributes['version'],
  ran: ({ attributes }) => ({ scannedAt: attributes['analysisTimestamp'] }),
  health: (root) => {
    const errors = Number(childAt(root, 'Errors')?.attributes['errors'] ?? 0)
    return errors > 0
      ? {
          health: 'partial',
          message: `SpotBugs met ${errors} error${errors === 1 ? '' : 's'} while it analysed.`,
          next: 'See <Errors> in the report.',
        }
      : null
  },
  draft: (bug) => {
    const { instanceHash, instanceOccurrenceNum } = bug.attributes
    const print = instanceHash === undefined ? undefined : `${instanceHash}:${instanceOccurrenceNum ?? '0'}`
    const draft = draftOf(bug, placesOf(bug), print)
    const lines = childrenOf(bug, 'SourceLine')
    const others = lines.flatMap((line, index): Draft[] => {
      const place = isAnother(line) ? placeOf(line) : undefined
      if (place === undefined) return []
      const at = `/SourceLine[${index + 1}]`
      return [
        { ...draftOf(bug, [place], print === undefined ? undefined : `${print}:${place.startLine ?? index}`), at },
      ]
    })
    return others.length === 0 ? draft : [draft, ...others]
  },
})
