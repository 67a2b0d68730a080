import type { Draft } from '../../src/model/draft.ts'
import type { RawReport } from '../../src/model/report.ts'
import { aReportFile } from './report-file.ts'
import { readOne } from './read-one.ts'

/** A run as a test describes it: the tool by its name, one rule where one is enough. */
export type RunOf = {
  tool?: string
  driver?: object
  extensions?: readonly object[]
  rule?: object
  rules?: readonly unknown[]
  results?: unknown
} & Record<string, unknown>

const toRun = ({ tool = 'Acme', driver, extensions, rule, rules, results = [], ...more }: RunOf): object => ({
  tool: {
    driver: { name: tool, rules: rules ?? (rule === undefined ? [] : [rule]), ...driver },
    ...(extensions === undefined ? {} : { extensions }),
  },
  results,
  ...more,
})

/** A SARIF log of these runs, read as any report is. */
export const readRuns = (...runs: readonly RunOf[]): RawReport =>
  readOne(aReportFile({ version: '2.1.0', runs: runs.map(toRun) }))

/** The drafts of one run. */
export const draftsOf = (run: RunOf): readonly Draft[] => readRuns(run).drafts.map(({ draft }) => draft)

/** The draft of one result, with the rest of its run. */
export function draftOf(result: object, run: RunOf = {}): Draft {
  const [draft] = draftsOf({ ...run, results: [{ ruleId: 'r', message: { text: 'Message.' }, ...result }] })
  if (draft === undefined) throw new Error('the result gave no draft')
  return draft
}

/** A location in a file. */
export const inFile = (uri: string, startLine?: number, more: object = {}): object => ({
  physicalLocation: {
    artifactLocation: { uri },
    ...(startLine === undefined ? {} : { region: { startLine } }),
    ...more,
  },
})
