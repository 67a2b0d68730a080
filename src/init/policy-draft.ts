import { inComment } from './quoted.ts'
import type { Scanner } from './scanners.ts'
import { someOf } from './some-of.ts'
import type { Unlocked } from './unlocked.ts'

/** A policy that stops nobody yet and expects what the drafted workflow runs; each line with its reason, and what no scanner sees. */
export const policyDraft = (scanners: readonly Scanner[], unlocked: readonly Unlocked[]): string =>
  [
    '# yaml-language-server: $schema=https://raw.githubusercontent.com/posture-gate/posture-gate/v1/policies/policy.schema.json',
    'version: 1 # of this format',
    'extends: advisory # says what would be stopped and stops nobody; `default` once what it says is right',
    'expect: # without these reports nobody has looked, and the gate says so',
    ...scanners.map(({ category, tool, because }) => `  - { category: ${category} } # ${tool}: ${inComment(because)}`),
    ...unlocked.map(
      ({ files, remedy }) =>
        `  # Nobody sees the packages of ${inComment(someOf(files))}: no lockfile says their versions. \`${remedy}\` writes one.`,
    ),
    '',
  ].join('\n')
