import type { HealthNote } from '../reader.ts'
import { listOf } from './fields.ts'
import { isRead, type Log, type Run } from './sarif-schema.ts'

type Invocation = NonNullable<NonNullable<Run['invocations']>[number]>
type Notification = Invocation['toolExecutionNotifications'][number]

const shown = (run: Run): string => run.tool?.driver?.name ?? 'the tool'
const invocationsOf = (run: Run): Invocation[] => (run.invocations ?? []).filter((each) => each != null)
const notificationsOf = (each: Invocation): Notification[] => [
  ...each.toolConfigurationNotifications,
  ...each.toolExecutionNotifications,
]
const errorsOf = (each: Invocation): string[] =>
  notificationsOf(each)
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message?.text ?? message?.markdown ?? 'an error without a text')

/** Why an invocation failed, in the tool’s words. */
const reasonOf = (each: Invocation): string =>
  [
    ...errorsOf(each),
    each.exitCodeDescription,
    each.exitSignalName,
    ...notificationsOf(each).map(({ message }) => message?.text),
  ]
    .find((text) => text != null && text !== '')
    ?.slice(0, 500) ?? 'no reason is given'

/** A scan says that it took place by a list of results, even an empty one (SARIF 3.14.23), or by an invocation that succeeded. */
const ran = (run: Run): boolean =>
  Array.isArray(run.results) ||
  (run.results === undefined && invocationsOf(run).some(({ executionSuccessful }) => executionSuccessful === true))

/** A file of external properties says nothing by itself; what it holds is read with the log that names it. */
const orphaned = ({ results }: Log): HealthNote => ({
  health: listOf(results).length > 0 ? 'unreadable' : 'partial',
  message:
    'The file holds external properties of a SARIF log (SARIF 3.15), and none of the logs that were given names it.',
  next: 'Give the log that belongs to it as well, both in one folder, or let the scanner write everything into one file.',
})

/** Roslyn's compilers still write 1.0.0 unless they are told otherwise. */
const otherVersion = (version: string): HealthNote => ({
  health: 'unreadable',
  message: `The log is SARIF ${version.slice(0, 20)}, and the version that is read is 2.1.0.`,
  next: 'Let the tool write 2.1.0 (.NET: `<ErrorLog>scan.sarif,version=2.1</ErrorLog>`), or convert the log with `sarif transform`.',
})

/** Marks of a scan that failed or did not look at everything; null where there are none. */
export function healthOf(log: Log): HealthNote | null {
  const { runs, version } = log
  if (!isRead(version)) return otherVersion(version ?? '')
  if (runs === undefined) return orphaned(log)
  if (runs === null || runs.length === 0)
    return {
      health: 'scanner-failed',
      message: 'The log holds no run, so nothing says that a scan took place.',
      next: 'Look at the log of the scanner’s step; a scan that found nothing has a run with an empty list of results.',
    }
  for (const run of runs) {
    const failed = invocationsOf(run).find(({ executionSuccessful }) => executionSuccessful === false)
    if (failed !== undefined)
      return { health: 'scanner-failed', message: `${shown(run)} says that it did not succeed: ${reasonOf(failed)}` }
  }
  const idle = runs.filter((run) => !ran(run))
  const [first] = idle
  if (first !== undefined)
    return {
      health: idle.length === runs.length ? 'scanner-failed' : 'partial',
      message: `A run of ${shown(first)} has no list of results, which is how SARIF says that no scan took place.`,
      next: 'Look at the log of the scanner’s step; a scan that found nothing writes an empty list.',
    }
  return incomplete(runs)
}

function incomplete(runs: readonly Run[]): HealthNote | null {
  for (const run of runs) {
    const errors = invocationsOf(run).flatMap(errorsOf)
    if (errors.length > 0)
      return {
        health: 'partial',
        message: `${shown(run)} reports ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, so it may not have looked at everything: ${errors[0]?.slice(0, 500) ?? ''}`,
        next: 'Mend what the tool names, or accept that these files were not looked at.',
      }
  }
  return null
}

/** The end of the last invocation, and the commit where the log names one. */
export function ranOf({ runs }: Log): { readonly scannedAt?: string; readonly commit?: string } {
  const ends = (runs ?? []).flatMap(invocationsOf).flatMap(({ endTimeUtc }) => endTimeUtc ?? [])
  const latest = ends
    .filter((time) => /^\d{4}-\d{2}-\d{2}T/.test(time))
    .sort()
    .at(-1)
  const commit = (runs ?? [])
    .flatMap(({ versionControlProvenance }) => versionControlProvenance)
    .map(({ revisionId }) => revisionId ?? '')
    .find((revision) => /^[0-9a-f]{40}$/i.test(revision))
  return {
    ...(latest === undefined ? {} : { scannedAt: latest }),
    ...(commit === undefined ? {} : { commit: commit.toLowerCase() }),
  }
}
