import { helpRow } from '../edge/help.ts'
import { didYouMean } from '../edge/did-you-mean.ts'
import { failure } from '../errors.ts'
import { version } from '../edge/version.ts'
import type { Command } from './command.ts'

const titles: Readonly<Record<string, string>> = {
  run: 'Reads the reports, decides, and says what to fix first and why.',
  explain: 'Everything known about one finding, and where each piece was read.',
  policy: 'Checks a policy file (check), or prints the schema for editors (schema).',
  init: 'Looks at a repository and drafts workflow, policy and catalogue; overwrites nothing.',
  formats: 'The reports that can be read and how to write them; --detect tells the format of files.',
}

const overview = (): string =>
  [
    `posture-gate ${version}: one list of findings from every scanner’s report, judged by a policy. It scans nothing.`,
    '',
    'Usage: posture-gate COMMAND [flags]',
    '',
    ...Object.entries(titles).map(([name, title]) => helpRow(name, title)),
    '',
    '`posture-gate COMMAND --help` says more. Exit codes: 0 pass or warn, 1 blocked, 2 undecided or an error.',
    '',
  ].join('\n')

/** Whatever is no command: the overview, the version, or the nearest command. */
export const help: Command = ({ name, stdout }) => {
  if (name === '--version' || name === '-V' || name === 'version') stdout.write(`${version}\n`)
  else if (name === '--help' || name === '-h' || name === 'help') stdout.write(overview())
  else throw failure('input-invalid', `unknown command \`${name}\`.${didYouMean(name, Object.keys(titles))}`)
  return Promise.resolve(0)
}

/** The commands by name. Each is loaded when it is called: a start should not pay for the others. */
export const commands: Readonly<Record<string, Command>> = {
  run: async (call) => (await import('./run.ts')).runCommand(call),
  explain: async (call) => (await import('./explain.ts')).explainCommand(call),
  policy: async (call) => (await import('./policy.ts')).policyCommand(call),
  init: async (call) => (await import('./init.ts')).initCommand(call),
  formats: async (call) => (await import('./formats.ts')).formatsCommand(call),
}
