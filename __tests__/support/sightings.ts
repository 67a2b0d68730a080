import fc from 'fast-check'
import type { MergeContext } from '../../src/merge/index.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import { canonicalIdentifiers, recogniseIdentifier, type Identifier } from '../../src/model/identifier.ts'
import type { CodeLocation, EndpointLocation, PackageLocation } from '../../src/model/location.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { anEvidence } from './builders.ts'

/** Sightings of each kind in one line, and arbitrary ones; each has a pointer of its own unless told otherwise. */

export type Told = {
  readonly tool?: string
  readonly rule?: string
  readonly file?: string
  readonly pointer?: string
  readonly evidence?: Partial<Evidence>
  readonly rest?: Partial<Omit<Sighting, 'evidence'>>
}

let counter = 0

function sighting(location: Evidence['location'], defaults: Partial<Evidence>, told: Told): Sighting {
  const tool = told.tool ?? 'Semgrep'
  const evidence = anEvidence({
    ...defaults,
    tool: { name: tool },
    ...(told.rule === undefined ? {} : { ruleId: told.rule }),
    location,
    source: {
      file: told.file ?? `reports/${tool.toLowerCase()}.json`,
      sha256: 'a'.repeat(64),
      pointer: told.pointer ?? `/results/${counter++}`,
    },
    ...told.evidence,
  })
  return { evidence, identifiers: [], also: [], family: null, ...told.rest }
}

export const ids = (...texts: readonly string[]): readonly Identifier[] =>
  canonicalIdentifiers(texts.map(recogniseIdentifier).filter((identifier) => identifier !== null))

export const line = (path: string, startLine?: number, more: Partial<CodeLocation> = {}): CodeLocation => ({
  type: 'code',
  path,
  ...(startLine === undefined ? {} : { startLine }),
  ...more,
})

/** A static finding; of the SQL injection family unless `rest` says otherwise. */
export const inCode = (location: CodeLocation, told: Told = {}): Sighting =>
  sighting(location, {}, { ...told, rest: { family: 'sql-injection', ...told.rest } })

/** An advisory about a package: `inPackage('pkg:npm/lodash@4.17.20', ['CVE-2021-23337'])`; the first id is the rule. */
export const inPackage = (
  purl: string,
  identifiers: readonly string[],
  told: Told & Partial<Pick<PackageLocation, 'manifest' | 'image'>> = {},
): Sighting => {
  const { manifest, image, ...rest } = told
  const location: PackageLocation = {
    type: 'package',
    purl,
    ...(manifest === undefined ? {} : { manifest }),
    ...(image === undefined ? {} : { image }),
  }
  return sighting(
    location,
    { category: 'sca', ruleId: identifiers[0] ?? 'rule', title: `${purl} has a flaw` },
    { tool: 'Grype', ...rest, rest: { identifiers: ids(...identifiers), ...rest.rest } },
  )
}

export const aSecret = (location: CodeLocation, secretHash?: string, told: Told = {}): Sighting =>
  sighting(
    location,
    { category: 'secret', ruleId: 'aws-access-token', title: 'An AWS key' },
    { tool: 'Gitleaks', ...told, rest: { ...(secretHash === undefined ? {} : { secretHash }), ...told.rest } },
  )

export const atEndpoint = (
  url: string,
  told: Told & Partial<Pick<EndpointLocation, 'method' | 'parameter'>> = {},
): Sighting => {
  const { method = 'GET', parameter, ...rest } = told
  return sighting(
    { type: 'endpoint', method, url, ...(parameter === undefined ? {} : { parameter }) },
    { category: 'dast', ruleId: '40018', title: 'SQL Injection' },
    { tool: 'ZAP', ...rest, rest: { family: 'sql-injection', ...rest.rest } },
  )
}

/** What an agent saw: a frame, and further places such as the route it served. */
export const aTrace = (frame: CodeLocation, also: Sighting['also'] = [], told: Told = {}): Sighting =>
  sighting(
    frame,
    { category: 'iast', ruleId: 'sql-injection', title: 'SQL Injection' },
    { tool: 'Contrast', ...told, rest: { family: 'sql-injection', also, ...told.rest } },
  )

export const onWorkload = (uri: string, told: Told = {}): Sighting =>
  sighting(
    { type: 'workload', uri },
    { category: 'runtime', ruleId: 'Terminal shell in container', title: 'A shell was started' },
    { tool: 'Falco', ...told },
  )

export const aMergeContext = (overrides: Partial<MergeContext> = {}): MergeContext => ({
  services: [],
  source: () => null,
  routes: () => [],
  keyed: true,
  ...overrides,
})

const paths = fc.constantFrom('src/a.js', 'src/b.js', 'lib/a.js')
const tools = fc.constantFrom('Semgrep', 'CodeQL', 'njsscan')
const lines = fc.integer({ min: 1, max: 12 })
const families = fc.constantFrom('sql-injection', 'xss', null)
const advisories = fc.constantFrom(
  ['CVE-2021-23337', 'GHSA-35jh-r3h4-6jhm'],
  ['GHSA-35jh-r3h4-6jhm'],
  ['CVE-2021-23337'],
  ['CVE-2020-8203', 'GHSA-35jh-r3h4-6jhm'],
  ['CVE-2020-8203', 'CVE-2021-23337', 'DSA-5000-1'],
  ['DSA-5000-1'],
  ['GO-2021-0113', 'CVE-2020-8203'],
)

const codeSightings = fc
  .record({
    path: paths,
    tool: tools,
    start: lines,
    span: fc.integer({ min: 0, max: 3 }),
    column: fc.option(lines),
    family: families,
    dismissed: fc.boolean(),
  })
  .map(({ path, tool, start, span, column, family, dismissed }) =>
    inCode(line(path, start, { endLine: start + span, ...(column === null ? {} : { startColumn: column }) }), {
      tool,
      rule: family ?? 'some-rule',
      evidence: dismissed ? { dismissed: { by: 'tool', justification: 'nosemgrep' } } : {},
      rest: { family, ...(family === 'xss' ? { identifiers: ids('CWE-79') } : {}) },
    }),
  )
const packageSightings = fc
  .record({
    tool: fc.constantFrom('Grype', 'Trivy', 'OSV-Scanner'),
    purl: fc.constantFrom(
      'pkg:npm/lodash@4.17.20',
      'pkg:npm/lodash@4.17.21',
      'pkg:npm/lodash',
      'pkg:npm/minimist@1.2.0',
    ),
    identifiers: advisories,
    manifest: fc.constantFrom(undefined, 'package-lock.json', 'web/package-lock.json'),
  })
  .map(({ tool, purl, identifiers, manifest }) =>
    inPackage(purl, identifiers, { tool, ...(manifest === undefined ? {} : { manifest }) }),
  )
const secretSightings = fc
  .record({
    path: paths,
    start: lines,
    hash: fc.constantFrom(undefined, 'h1', 'h2'),
    tool: fc.constantFrom('Gitleaks', 'TruffleHog'),
  })
  .map(({ path, start, hash, tool }) => aSecret(line(path, start), hash, { tool }))
const endpointSightings = fc
  .record({
    url: fc.constantFrom('http://h/orders/1', 'http://h/orders/2', 'http://h/search'),
    method: fc.constantFrom('GET', 'POST'),
    parameter: fc.constantFrom(undefined, 'q', 'id'),
    family: families,
  })
  .map(({ url, method, parameter, family }) =>
    atEndpoint(url, { method, ...(parameter === undefined ? {} : { parameter }), rest: { family } }),
  )
const traceSightings = fc
  .record({ path: paths, start: lines, parameter: fc.constantFrom('q', 'id') })
  .map(({ path, start, parameter }) =>
    aTrace(line(path, start), [{ type: 'endpoint', method: 'GET', url: 'http://h/search', parameter }]),
  )
const workloadSightings = fc.constantFrom('k8s://prod/shop', 'k8s://prod/mail').map((uri) => onWorkload(uri))

/** Sightings of every kind, crowded into few places so that they meet. */
export const sightingLists = (maxLength = 24): fc.Arbitrary<readonly Sighting[]> =>
  fc.array(
    fc.oneof(
      codeSightings,
      codeSightings,
      packageSightings,
      secretSightings,
      endpointSightings,
      traceSightings,
      workloadSightings,
    ),
    { maxLength },
  )

/** A list and the same in another order. */
export const shuffledLists = (maxLength = 24): fc.Arbitrary<readonly [readonly Sighting[], readonly Sighting[]]> =>
  sightingLists(maxLength).chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
  )

/** The evidence of each finding by pointer, sorted: which sightings became one. */
export const grouped = (
  findings: readonly { readonly evidence: readonly Evidence[] }[],
): readonly (readonly string[])[] =>
  findings
    .map(({ evidence }) => evidence.map(({ source }) => source.pointer).sort())
    .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))

/** Sightings with the pointers `a`, `b`, `c` … in the order given. */
export const lettered = (...sightings: readonly Sighting[]): Sighting[] =>
  sightings.map((one, index) => ({
    ...one,
    evidence: { ...one.evidence, source: { ...one.evidence.source, pointer: String.fromCharCode(97 + index) } },
  }))
