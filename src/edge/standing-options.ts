/** `list`: repeated flag, one a line in the Action. `switch`: present or not, true or false in the Action. */
export type OptionSpec = {
  /** As flag and as input. */
  readonly name: string
  readonly kind: 'list' | 'text' | 'switch'
  /** Placeholder in the help. */
  readonly value: string
  readonly entries: 'both' | 'cli' | 'action'
  readonly group: 'What is read' | 'What it is judged by' | 'What is written' | 'How'
  readonly description: string
  /** The Action’s default; none means empty. */
  readonly default?: string
}

/** What the workflow and people around a run say of it: jobs that ran before, a label that lets it through. */
export const standingOptions: readonly OptionSpec[] = [
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
