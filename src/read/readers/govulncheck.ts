// https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck (protocol v1: a run of JSON objects)
import { z } from 'zod'
import type { ReachClaim } from '../../model/reach.ts'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybe, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt, packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Config = z.object({
  scanner_name: z.literal('govulncheck'),
  scanner_version: maybeText,
  scan_level: maybeText,
  scan_mode: maybeText,
})
const Head = z.array(z.unknown()).transform((messages, context) => {
  const found = messages
    .map((message) => z.object({ config: Config }).safeParse(message).data?.config)
    .find((config) => config !== undefined)
  if (found === undefined)
    context.addIssue({ code: 'custom', message: 'expected a message with a `config` of govulncheck' })
  return found ?? z.NEVER
})

const Advisory = z.object({ id: z.string(), aliases: maybeTexts, summary: maybeText, details: maybeText })
const Position = z.object({ filename: z.string(), line: maybeNumber, column: maybeNumber })
const Frame = z.object({
  module: z.string(),
  version: maybeText,
  package: maybeText,
  function: maybeText,
  position: maybe(Position),
})
const Finding = z.object({
  osv: z.string(),
  fixed_version: maybeText,
  trace: z.tuple([Frame], z.unknown()).transform(([first, ...rest]) => ({ first, rest })),
})
type Finding = z.infer<typeof Finding>
const Other = z.record(z.string(), z.unknown())
/** Messages of other kinds are none of its own: what else stands in the file was not read. */
const Message = z.union([
  z.object({ finding: Finding }),
  z.object({ osv: Advisory }),
  z.union([z.object({ config: Other }), z.object({ progress: Other }), z.object({ SBOM: Other })]),
])

/** How close a finding looked: module 0, package 1, function 2. The tool tells of one vulnerability at every depth it reached. */
const depthOf = ({ trace }: Finding): number => (trace.first.function ? 2 : trace.first.package ? 1 : 0)
const keyOf = ({ osv, trace }: Finding): string => `${osv}\n${trace.first.module}`

type Scan = { readonly level: string; readonly mode: string }

/** What the vulnerable end of a trace means depends on how deep the scan looked: a missing name is an answer only if it was asked for. */
function reachOf(finding: Finding, scan: Scan): ReachClaim[] {
  const depth = depthOf(finding)
  const original = `scan_level: ${scan.level}, found: ${['module', 'package', 'function'][depth] ?? ''}`
  const positive = (level: ReachClaim['level'], granularity: ReachClaim['granularity']): ReachClaim => ({
    level,
    granularity,
    method: 'callgraph',
    original,
  })
  if (depth === 2)
    return [
      scan.mode === 'binary' || finding.trace.rest.length === 0
        ? positive('symbol_present', 'symbol')
        : positive('call_path', 'symbol'),
    ]
  const looked = scan.level === 'symbol' ? 2 : scan.level === 'package' ? 1 : 0
  if (depth === 1)
    return [positive('package_imported', 'package'), ...(looked > 1 ? [positive('no_path', 'symbol')] : [])]
  return [positive('present', 'module'), ...(looked > 0 ? [positive('package_not_used', 'package')] : [])]
}

/** The steps of a trace from the entry to the vulnerable function, as far as they have places. */
const stepsOf = ({ trace }: Finding): ReturnType<typeof codeAt>[] =>
  trace.rest
    .flatMap((frame) => Frame.safeParse(frame).data?.position ?? [])
    .map(({ filename, line, column }) => codeAt(filename, { start: line, column }))
    .reverse()

/** govulncheck's JSON. An entry is a finding: `/14/finding`. Of several about one module only the deepest count. */
export const govulncheck = defineReader({
  id: 'govulncheck',
  title: 'govulncheck',
  homepage: 'https://go.dev/doc/security/vuln/',
  howToExport: 'govulncheck -format json ./... > govulncheck.json',
  category: 'sca',
  reaches: ['call_path', 'symbol_present', 'package_imported', 'present', 'package_not_used', 'no_path'],
  syntax: 'json-lines',
  head: Head,
  entries: ['/*'],
  entry: Message,
  prepare: ({ scan_level, scan_mode }) => ({
    scan: { level: scan_level ?? 'symbol', mode: scan_mode ?? 'source' },
    advisories: new Map<string, z.infer<typeof Advisory>>(),
    deepest: new Map<string, number>(),
  }),
  survey: (message, { prepared: { advisories, deepest } }) => {
    if ('osv' in message) advisories.set(message.osv.id, message.osv)
    if (!('finding' in message)) return
    const key = keyOf(message.finding)
    deepest.set(key, Math.max(depthOf(message.finding), deepest.get(key) ?? 0))
  },
  version: (config) => config.scanner_version,
  draft: (message, { prepared: { scan, advisories, deepest } }) => {
    // The rest is about the run, or advisories of modules in the build: most have no finding.
    if (!('finding' in message)) return []
    const { finding: entry } = message
    const at = '/finding'
    if (depthOf(entry) < (deepest.get(keyOf(entry)) ?? 0))
      return { aside: 'the same vulnerability is reported more precisely further on', at }
    const advisory = advisories.get(entry.osv)
    const { module, version, function: symbol } = entry.trace.first
    const summary = headline(advisory?.summary, advisory?.details, `${entry.osv} in ${module}`)
    return {
      at,
      ruleId: entry.osv,
      title: symbol ? `${summary} (${symbol} is called)` : summary,
      // The database rates nothing.
      severity: {},
      identifiers: [entry.osv, ...(advisory?.aliases ?? [])],
      // The report does not say which go.mod it is about: paths in it count from the module.
      location: packageAt(packageUrl('go', module, version)),
      also: stepsOf(entry),
      fix: fixedIn(entry.fixed_version),
      reach: reachOf(entry, scan),
    }
  },
})
