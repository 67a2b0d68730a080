import type { RunContext } from '../model/assessment.ts'
import type { ChangeName, Trial } from '../model/judgement.ts'
import { link } from './markdown.ts'
import { count, grouped } from './plain.ts'

/** Changes that are named; the rest is counted. */
const most = 20

/**
 * What a stricter preset would have done, in one line: our words, numbers and hex only, so that it needs no escaping. `name` writes one
 * change.
 */
export function trialText({ preset, changes, blocked, undecided, forks }: Trial, name = plainName): string {
  const of = count(changes, 'change')
  const stopped =
    blocked.length === 0
      ? `${preset} would have blocked none of ${of}.`
      : `${preset} would have blocked ${grouped(blocked.length)} of ${of}: ${listed(blocked, name)}.`
  const unsure =
    undecided.length === 0
      ? ''
      : ` It could not have decided ${grouped(undecided.length)}, for want of evidence: ${listed(undecided, name)}.`
  const origin =
    forks === 0
      ? ''
      : ` ${grouped(forks)} of the changes came from ${forks === 1 ? 'a fork' : 'forks'}, whose runs speak for themselves.`
  return `${stopped}${unsure}${origin}`
}

/** The same as Markdown, each pull request as a link. */
export const trialMarkdown = (trial: Trial, run: RunContext): string =>
  trialText(trial, (change) => link(plainName(change), addressOf(change, run)))

function listed(changes: readonly ChangeName[], name: (change: ChangeName) => string): string {
  const left = changes.length - most
  return `${changes.slice(0, most).map(name).join(', ')}${left > 0 ? ` and ${grouped(left)} more` : ''}`
}

const plainName = ({ pullRequest, commit }: ChangeName): string =>
  pullRequest === undefined ? commit.slice(0, 7) : `#${pullRequest}`

function addressOf({ pullRequest, commit }: ChangeName, { serverUrl, repository }: RunContext): string | null {
  if (serverUrl === undefined || !/^https?:\/\/[^\s()<>]+$/.test(serverUrl)) return null
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null
  return `${serverUrl}/${repository}/${pullRequest === undefined ? `commit/${commit}` : `pull/${pullRequest}`}`
}
