import { memoised } from '../../memoised.ts'
import type { Tool } from '../../model/evidence.ts'
import { headline } from './headline.ts'
import { plain } from './sarif-message.ts'
import { placesIn, type Places } from './sarif-location.ts'
import { distributionOfRun, finderOf, type Finder } from './sarif-packages.ts'
import { ruleTable, type RuleTable } from './sarif-rules.ts'
import type { Log, Run } from './sarif-schema.ts'

/** What the results of one run need, made once. */
export type RunTable = {
  readonly run: Run
  readonly tool: Tool
  readonly rules: RuleTable
  readonly places: Places
  readonly packageOf: Finder
  /** The distribution of the scanned system, as far as the rules give it away. */
  readonly distribution: string | undefined
  /** False where the level is the same for all results, or says something else than how bad it is. */
  readonly levelCounts: boolean
  /** True where the tool writes its severity into a line of the message. */
  readonly severityInMessage: boolean
  /** False where the tool writes a suppression into every result. */
  readonly suppressionsCount: boolean
  /** A message as it reads, and its first sentence: many results of a rule say the same. */
  readonly plain: (message: string) => string
  readonly headline: (message: string) => string
}

const levelSaysNothing = /^(?:govulncheck|osv-scanner|dependency-check|grype|gitleaks|ruff|golangci)/i
const mostMessages = 10_000

/** Name and version of the tool behind a run. */
export function toolOf(run: Run | undefined): Tool {
  const driver = run?.tool?.driver
  const version = driver?.semanticVersion || driver?.version
  return { name: driver?.name?.trim() || 'unnamed tool', ...(version ? { version } : {}) }
}

/** The tables of all runs of a log, by their place. */
export const runTables = ({ runs }: Log): readonly RunTable[] =>
  (runs ?? []).map((run): RunTable => {
    const tool = toolOf(run)
    return {
      run,
      tool,
      rules: ruleTable(run),
      places: placesIn(run),
      packageOf: finderOf(run),
      distribution: distributionOfRun(run),
      levelCounts: !levelSaysNothing.test(tool.name),
      severityInMessage: /^trivy/i.test(tool.name),
      suppressionsCount: !/^anchore container vulnerability report/i.test(tool.name),
      plain: memoised(plain, mostMessages),
      headline: memoised((message) => headline(message), mostMessages),
    }
  })
