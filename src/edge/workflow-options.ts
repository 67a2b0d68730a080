import type { OptionSpec } from './option-spec.ts'

/** What the workflow and people around a run say of it: jobs that ran before, a label that lets it through. */
export const workflowOptions: readonly OptionSpec[] = [
  {
    name: 'jobs',
    kind: 'text',
    value: 'JSON',
    entries: 'action',
    group: 'What it is judged by',
    description:
      'How the jobs before this one ended, as the expression `toJSON(needs)` gives it. Tells a scanner that did not have to run from one that failed.',
  },
  {
    name: 'override-label',
    kind: 'text',
    value: 'LABEL',
    entries: 'action',
    group: 'What it is judged by',
    description:
      'A label that lets a red verdict through as a warning, where somebody with maintain or admin permission set it for this very commit. Needs `actions: read`.',
    default: 'posture-gate/override',
  },
]
