import { memoised } from '../memoised.ts'
import type { Evidence, Source, Tool } from '../model/evidence.ts'
import type { Location } from '../model/location.ts'
import type { ReachClaim } from '../model/reach.ts'
import { addList, addPart, addValue, isPlain, partOf, quote, quoter, type Part, type Writing } from './json-text.ts'

type Add<T> = (to: Writing, item: T) => void

/** What the last sighting by a rule of a tool was written of, in the order it is written; most of it serves the next one. */
type Kind = { of: Evidence; rule: Part; title: Part; rating: Part; source: Part }

/** Makes a writer of evidence, each one JSON object; `addLocation` writes where. */
export function evidenceWriter(addLocation: Add<Location>): Add<Evidence> {
  const kindOf = kinds()
  const addClaim = claimWriter()
  return (to, evidence) => {
    const { reach, validity, dismissed } = evidence
    const { rule, title, rating, source } = kindOf(evidence)
    addPart(to, rule)
    addPart(to, title)
    addPart(to, rating)
    addLocation(to, evidence.location)
    if (reach !== undefined) {
      to.text += ',"reach":'
      addList(to, reach, addClaim)
    }
    if (validity !== undefined) to.text += `,"validity":"${validity}"`
    if (dismissed !== undefined) {
      to.text += ',"dismissed":'
      addValue(to, dismissed)
    }
    addPart(to, source)
    addPointer(to, evidence.source.pointer)
  }
}

/** One look at a table finds the texts of a rule; only what differs from its last sighting is made anew. */
function kinds(): (evidence: Evidence) => Kind {
  const quoted = quoter()
  const opened = memoised((tool: Tool) => `{"tool":${JSON.stringify(tool)},"category":"`)
  const rulesOf = memoised<Tool, Map<string, Kind>>(() => new Map())
  const sourceOf = sources()
  const ruleOf = ({ tool, category, ruleId }: Evidence): Part =>
    partOf(`${opened(tool)}${category}","ruleId":${quote(ruleId)},"title":`)
  const make = (of: Evidence): Kind => ({
    of,
    rule: ruleOf(of),
    title: quoted(of.title),
    rating: ratingOf(of),
    source: sourceOf(of.source),
  })
  return (evidence) => {
    const rules = rulesOf(evidence.tool)
    const kind = rules.get(evidence.ruleId)
    if (kind === undefined) {
      const made = make(evidence)
      rules.set(evidence.ruleId, made)
      return made
    }
    const { of } = kind
    if (of.category !== evidence.category) kind.rule = ruleOf(evidence)
    if (of.title !== evidence.title) kind.title = quoted(evidence.title)
    if (!isRatedAs(of, evidence)) kind.rating = ratingOf(evidence)
    if (!isOfFile(of.source, evidence.source)) kind.source = sourceOf(evidence.source)
    kind.of = evidence
    return kind
  }
}

const isRatedAs = (a: Evidence, b: Evidence): boolean =>
  a.severity === b.severity && a.asReported === b.asReported && a.confidence === b.confidence

const isOfFile = (a: Source, b: Source): boolean => a.file === b.file && a.sha256 === b.sha256

function ratingOf({ severity, asReported, confidence }: Evidence): Part {
  const said = asReported === undefined ? '' : `,"asReported":${quote(asReported)}`
  return partOf(`,"severity":"${severity}"${said},"confidence":"${confidence}","location":`)
}

/** Remembers what a file is called, however many rules speak in it. */
function sources(): (source: Source) => Part {
  const known = new Map<string, { readonly sha256: string; readonly part: Part }>()
  return ({ file, sha256 }) => {
    let named = known.get(file)
    if (named?.sha256 !== sha256) {
      const part = partOf(`,"source":{"file":${quote(file)},"sha256":${quote(sha256)},"pointer":"`)
      known.set(file, (named = { sha256, part }))
    }
    return named.part
  }
}

/** A pointer, whose text is begun already, and the end of what it stands in. */
function addPointer(to: Writing, pointer: string): void {
  if (isPlain(pointer)) to.text += pointer
  else addPart(to, partOf(JSON.stringify(pointer).slice(1, -1)))
  to.text += '"}}'
}

function claimWriter(): Add<ReachClaim> {
  const quoted = quoter()
  return (to, { level, granularity, method, original }) => {
    to.text += `{"level":"${level}","granularity":"${granularity}","method":"${method}","original":`
    addPart(to, quoted(original))
    to.text += '}'
  }
}
