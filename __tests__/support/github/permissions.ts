import type { Level, Token } from './state.ts'

type Need = { readonly anyOf: readonly (readonly [permission: string, level: Level])[]; readonly denied: 403 | 404 }

const needs = (denied: 403 | 404, ...anyOf: (readonly [string, Level])[]): Need => ({ anyOf, denied })
const onIssues = (level: Level) => needs(403, ['issues', level], ['pull-requests', level])
// GitHub hides what it does not let a token read: contents answer 404.
const readContents = needs(404, ['contents', 'read'])
const writeContents = needs(403, ['contents', 'write'])
const readPulls = needs(403, ['pull-requests', 'read'])
const readActions = needs(403, ['actions', 'read'])
const writeChecks = needs(403, ['checks', 'write'])

/** What each operation asks of a workflow's token. An operation that is not named asks for nothing (`metadata`). */
const table: Readonly<Record<string, Need>> = {
  'issues/list-comments': onIssues('read'),
  'issues/get-comment': onIssues('read'),
  'issues/create-comment': onIssues('write'),
  'issues/update-comment': onIssues('write'),
  'issues/delete-comment': onIssues('write'),
  'issues/list-events': onIssues('read'),
  'issues/list-labels-on-issue': onIssues('read'),
  'pulls/list': readPulls,
  'pulls/get': readPulls,
  'pulls/list-files': readPulls,
  'repos/list-pull-requests-associated-with-commit': readPulls,
  'repos/get-content': readContents,
  'repos/get-commit': readContents,
  'repos/compare-commits-with-basehead': readContents,
  'repos/codeowners-errors': readContents,
  'git/get-ref': readContents,
  'git/get-commit': readContents,
  'git/get-tree': readContents,
  'git/get-blob': readContents,
  'git/create-ref': writeContents,
  'git/update-ref': writeContents,
  'git/create-commit': writeContents,
  'git/create-tree': writeContents,
  'git/create-blob': writeContents,
  'actions/list-workflow-runs': readActions,
  'actions/list-workflow-runs-for-repo': readActions,
  'actions/get-workflow-run': readActions,
  'actions/list-workflow-run-artifacts': readActions,
  'actions/list-artifacts-for-repo': readActions,
  'actions/download-artifact': readActions,
  'checks/create': writeChecks,
  'checks/update': writeChecks,
  'code-scanning/upload-sarif': needs(403, ['security-events', 'write']),
  'code-scanning/list-alerts-for-repo': needs(403, ['security-events', 'read']),
  'dependabot/list-alerts-for-repo': needs(403, ['vulnerability-alerts', 'read']),
}

/** Why the token may not do this; undefined where it may. `accepted` is what GitHub says in `x-accepted-github-permissions`. */
export function denial(token: Token, operation: string): { status: 403 | 404; accepted: string } | undefined {
  // No permission of a workflow opens this one: an installation is nobody's user.
  if (operation === 'users/get-authenticated' && token.identity.type === 'Bot') return { status: 403, accepted: '' }
  const need = table[operation]
  if (need === undefined || need.anyOf.some(([name, level]) => holds(token, name, level))) return undefined
  const accepted = need.anyOf.map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`).join('; ')
  return { status: need.denied, accepted }
}

const holds = ({ permissions }: Token, name: string, level: Level): boolean =>
  permissions[name] === 'write' || permissions[name] === level
