import { cvesIn } from '../model/identifier.ts'
import type { Finding } from '../model/finding.ts'
import type { Ownership } from '../model/ownership.ts'
import type { Problem } from '../model/problem.ts'
import type { Reach } from '../model/reach.ts'
import { known, type Enriched, type Signal } from '../model/signal.ts'
import type { TextFile } from '../model/text-file.ts'
import { corroborated } from './corroborated.ts'
import { exploited } from './exploited.ts'
import { exposed } from './exposed.ts'
import { fixable } from './fixable.ts'
import { inChange, type Touched } from './in-change.ts'
import { parseEpss, parseKev, staleDays, type Intel } from './intel.ts'
import { shippedKev } from './shipped-kev.ts'
import { likely } from './likely.ts'
import { malicious } from './malicious.ts'
import { reachable } from './reachable.ts'
import { relationship, scope, validSecret } from './scope.ts'
import { stated, unknown } from './signal.ts'
import { testCode, testPaths } from './test-code.ts'

export { staleDays }

export type EnrichContext = Omit<Touched, 'isTest'> & {
  readonly intel: Intel
  readonly now: Date
  /** What the policy says of paths that are test code, and of those that are not. */
  readonly testCode?: readonly string[] | undefined
}

/** For each finding, whose owners are given in the same order, every signal with its source: known, or unknown with a reason. */
export function enrich(
  findings: readonly Finding[],
  owned: readonly Ownership[],
  { intel, now, testCode: globs = [], ...touched }: EnrichContext,
): readonly Enriched[] {
  const paths = testPaths(globs)
  const changed = inChange({ ...touched, isTest: (path) => known(paths.ofCode(path)) === true })
  const isExploited = exploited(intel.kev, now)
  const isCorroborated = corroborated()
  const reachOf = reachable()
  return findings.map((finding, index) => {
    const reach = reachOf(finding)
    return {
      reach,
      signals: {
        exploited: isExploited(finding),
        likely: likely(finding, intel.epss),
        reachable: reachSignal(reach),
        exposed: exposed(owned[index] as Ownership), // as long as findings
        fixable: fixable(finding),
        'in-change': changed(finding),
        corroborated: isCorroborated(finding),
        scope: scope(finding),
        relationship: relationship(finding),
        'test-code': testCode(finding, paths),
        'valid-secret': validSecret(finding),
        malicious: malicious(finding),
      },
    }
  })
}

function reachSignal(reach: Reach): Signal {
  if (reach.verdict === 'refuted') return stated('refuted', reach.because)
  return reach.level === 'unknown' || reach.level === 'present'
    ? unknown(reach.because, 'reports')
    : stated(reach.level, reach.because)
}

/**
 * The feeds for the CVEs of these findings: those that were given, else the KEV catalogue that ships. A feed that cannot be read is a
 * problem, and what it alone would have said stays unknown.
 */
export function parseIntel(
  texts: { readonly kev: TextFile | null; readonly epss: TextFile | null },
  findings: readonly Finding[],
): { readonly intel: Intel; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const kev = texts.kev === null ? null : parseKev(texts.kev)
  const epss = texts.epss === null ? null : parseEpss(texts.epss, cvesOf(findings))
  for (const parsed of [kev, epss]) if (parsed !== null && 'problem' in parsed) problems.push(parsed.problem)
  return {
    intel: {
      kev: kev !== null && 'kev' in kev ? kev.kev : shippedKev(),
      epss: epss !== null && 'epss' in epss ? epss.epss : null,
    },
    problems,
  }
}

const cvesOf = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ identifiers }) => cvesIn(identifiers)))
