import type { ReachClaim } from '../../model/reach.ts'
import { fieldsOf, textOf, textsOf, type Fields } from './fields.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { flowsOf, stacksOf } from './sarif-location.ts'
import type { Asked, Found } from './sarif-found.ts'
import type { Run } from './sarif-schema.ts'

/**
 * The module a govulncheck result is about: `module@version` at the end of a flow, else the module or package that the message names
 * in parentheses. Imported and unused modules come without their version.
 */
export function govulncheckPackage({ result, facts, message, uri }: Asked): Found | null {
  const named = /\(([^()\s,]+)/.exec(message)?.[1]
  const traced = [
    ...flowsOf(result).map((steps) => steps.at(-1)),
    ...stacksOf(result).flatMap((frames) => [frames[0], frames.at(-1)]),
  ]
    .map((step) => textOf(fieldsOf(step).module))
    .filter((module): module is string => module !== undefined && !module.endsWith('@'))
  const ends = traced.find((module) => named === undefined || owns(module, named)) ?? traced[0]
  const [module, version] = ends?.split('@') ?? [named === undefined ? undefined : moduleOf(named)]
  if (module === undefined) return null
  return {
    purl: packageUrl('go', module, version),
    manifest: uri() ?? 'go.mod',
    identifiers: textsOf(facts.rule?.properties?.tags),
  }
}

const owns = (module: string, path: string): boolean => {
  const [name = ''] = module.split('@')
  return name === 'stdlib' ? !hasDomain(path) : path === name || path.startsWith(`${name}/`)
}

const hasDomain = (path: string): boolean => path.split('/')[0]?.includes('.') === true

/** The module of a package by the customs of the common hosts; packages without a domain are the standard library’s. */
function moduleOf(path: string): string {
  if (!hasDomain(path)) return 'stdlib'
  const parts = path.split('/')
  if (/^(?:github\.com|gitlab\.com|bitbucket\.org|golang\.org|go\.uber\.org)$/.test(parts[0] ?? ''))
    return parts.slice(0, /^v\d+$/.test(parts[3] ?? '') ? 4 : 3).join('/')
  return path
}

/**
 * govulncheck’s level says how close it looked and what it found, never how bad it is. What a missing call means depends on the depth
 * of the scan, which stands in the properties of the driver.
 */
export function govulncheckReach(result: Fields, run: Run): ReachClaim[] {
  const of = run.tool?.driver?.properties ?? {}
  const scan = textOf(of.scan_level) ?? 'symbol'
  const level = textOf(result.level)
  const original = `level: ${level ?? 'none'}, scan_level: ${scan}`
  const claim = (reach: ReachClaim['level'], granularity: ReachClaim['granularity']): ReachClaim => ({
    level: reach,
    granularity,
    method: 'callgraph',
    original,
  })
  const deepest = lookUp({ module: 0, package: 1, symbol: 2 }, scan) ?? 2
  // What is found at the depth asked for is an error, whatever the depth.
  if (level === 'error' && deepest === 2)
    return [claim(textOf(of.scan_mode) === 'binary' ? 'symbol_present' : 'call_path', 'symbol')]
  const isPackage = level === 'warning' ? deepest === 2 : level === 'error' && deepest === 1
  if (isPackage) return [claim('package_imported', 'package'), ...(deepest === 2 ? [claim('no_path', 'symbol')] : [])]
  return [claim('present', 'module'), ...(deepest > 0 ? [claim('package_not_used', 'package')] : [])]
}
