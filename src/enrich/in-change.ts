import type { ChangedFile, ChangedLines } from '../model/change.ts'
import type { CodeLocation, EndpointLocation, Location } from '../model/location.ts'
import type { Finding } from '../model/finding.ts'
import type { PackageChanges } from '../model/lockfile.ts'
import { known, type Signal } from '../model/signal.ts'
import type { Answering } from '../model/source-route.ts'
import { touchedPackage, untouched } from './package-in-change.ts'
import { touchedRoute } from './route-in-change.ts'
import { validSecret } from './scope.ts'
import { stated, unknown } from './signal.ts'
import { codeStoodBefore, secretStoodBefore, type Source } from './stood-before.ts'

/** What the change touched, lines and packages; the source as it stands, and what in it answers a URL. */
export type Touched = {
  readonly change: ChangedLines
  readonly packages: PackageChanges
  readonly source: Source
  readonly answering: (location: EndpointLocation) => Answering
  /** Whether a path is one of test code. */
  readonly isTest: (path: string) => boolean
}

type Context = Touched & {
  readonly change: ChangedLines & { readonly known: true }
  readonly files: ReadonlyMap<string, ChangedFile>
}

/** Whether the finding lies on lines, or in a component, that this change brought; made once for a change. */
export function inChange({ change, ...world }: Touched): (finding: Finding) => Signal {
  if (!change.known) {
    const nobodyKnows = unknown(change.why, 'change')
    return () => nobodyKnows
  }
  const files = new Map(change.files.map((file) => [file.path, file]))
  const context: Context = { ...world, change, files }
  return (finding) => {
    const places = [finding.location, ...finding.places]
    // A URL has no lines; where the code behind it is known, the code answers.
    const answering = places.filter(({ type }) => type === 'code' || type === 'package')
    const answers = (answering.length > 0 ? answering : places).map((location) => ({
      location,
      signal: touched(location, finding, context),
    }))
    return (
      publishedBefore(finding, answers, context) ??
      answers.find(({ signal }) => signal.state === 'known' && signal.value === true)?.signal ??
      answers.find(({ signal }) => signal.state === 'unknown')?.signal ??
      answers[0]?.signal ??
      stated(false, change.source)
    )
  }
}

type Answer = { readonly location: Location; readonly signal: Signal }

/** One more copy of a secret brings none: who could read the code had it already. One in test code may have been none. */
function publishedBefore(finding: Finding, answers: readonly Answer[], { change, isTest }: Context): Signal | null {
  if (finding.category !== 'secret' || known(validSecret(finding)) === true) return null
  for (const { location, signal } of answers) {
    if (location.type !== 'code' || known(signal) !== false || isTest(location.path)) continue
    return answers.length === 1
      ? signal
      : stated(false, `${change.source}: the same secret stood in ${location.path} before`)
  }
  return null
}

function touched(location: Location, finding: Finding, context: Context): Signal {
  const { change, files } = context
  switch (location.type) {
    case 'code':
      return touchedCode(location, finding, context)
    case 'package':
      return touchedPackage(location, files, context)
    case 'endpoint':
      return touchedRoute(location, context.answering(location), context)
    case 'workload':
      return unknown('a running application has no lines of its own', change.source)
  }
}

function touchedCode(location: CodeLocation, finding: Finding, { change, files, source }: Context): Signal {
  const file = files.get(location.path)
  if (file === undefined) return untouched(change)
  if (file.status === 'added') return stated(true, `${change.source}: ${location.path} is new`)
  if (file.added === null) return unknown(`the changed lines of ${location.path} are not known`, change.source)
  const { startLine } = location
  if (startLine === undefined) return unknown(`no report names a line in ${location.path}`, change.source)
  const endLine = location.endLine ?? startLine
  const hit = file.added.find(({ start, end }) => start <= endLine && end >= startLine)
  if (hit === undefined) return stated(false, change.source)
  return stoodBefore(location, finding, file, source)
    ? stated(
        false,
        `${change.source}: ${location.path} line ${startLine} was edited, and what is flagged stood there before`,
      )
    : stated(true, `${change.source}: ${location.path} lines ${hit.start}-${hit.end}`)
}

/** A secret that works counts with every line of it that is touched. */
function stoodBefore(location: CodeLocation, finding: Finding, file: ChangedFile, source: Source): boolean {
  if (finding.category !== 'secret') return codeStoodBefore(location, file, source)
  return known(validSecret(finding)) !== true && secretStoodBefore(location, file, source)
}
