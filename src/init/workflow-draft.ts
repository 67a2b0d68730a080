import { inComment, quoted } from './quoted.ts'
import type { Scanner } from './scanners.ts'

export type WorkflowDraft = {
  readonly branch: string
  readonly scanners: readonly Scanner[]
  /** Where the catalogue is drafted; null where there is nothing to put into one. */
  readonly catalog: string | null
}

/** A workflow that scans, judges and leaves the baseline; each line with its reason. */
export function workflowDraft({ branch, scanners, catalog }: WorkflowDraft): string {
  const steps = scanners.flatMap(({ tool, run, because }) => [
    `      - name: ${tool} # ${inComment(because)}`,
    `        run: ${quoted(run)}`,
  ])
  return [
    'name: posture-gate',
    'on:',
    '  pull_request: # what a change introduces is judged',
    `  push: { branches: [${quoted(branch)}] } # the branch that changes go to: its runs leave the baseline`,
    'permissions:',
    '  contents: read # the code, and the policy as the base has it',
    '  pull-requests: write # the comment',
    '  actions: read # the baseline of the last good run',
    'jobs:',
    '  gate:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: actions/checkout@v5',
    '        with: { fetch-depth: 0 } # lines and packages of the base are compared in the clone, with fewer questions to the API',
    ...steps,
    '      - uses: posture-gate/posture-gate@v1',
    '        id: gate',
    '        if: always() # a scanner that failed must not skip the gate',
    ...(catalog === null
      ? []
      : ['        with:', `          catalog: ${quoted(catalog)} # owners and exposure of each service`]),
    '      - uses: actions/upload-artifact@v5',
    "        if: always() && steps.gate.outputs.history != '' # only runs of the branch leave one",
    '        with:',
    '          name: posture-history # the name that pull requests look for',
    '          path: ${{ steps.gate.outputs.history }}',
    '      - uses: actions/upload-artifact@v5',
    "        if: always() && steps.gate.outputs.judgement != '' # only runs of a change leave one",
    '        with:',
    '          name: posture-judgement # what the presets would have decided; counted once it is merged',
    '          path: ${{ steps.gate.outputs.judgement }}',
    '          overwrite: true # a job that runs again',
    '',
  ].join('\n')
}
