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

/** Every option of a run, in the order of the help. Flags, inputs and action.yml come from it. */
export const optionTable: readonly OptionSpec[] = [
  {
    name: 'reports',
    kind: 'list',
    value: 'GLOB',
    entries: 'both',
    group: 'What is read',
    description:
      'Report files, paths or globs; a leading `!` takes away, `format:path` names the format. Without it, files with well-known names are looked for.',
  },
  {
    name: 'artifacts',
    kind: 'list',
    value: 'NAME',
    entries: 'action',
    group: 'What is read',
    description:
      'Names or globs of artifacts that earlier jobs of this run uploaded; every report inside is read. Needs `actions: read`.',
  },
  {
    name: 'root',
    kind: 'text',
    value: 'DIR',
    entries: 'both',
    group: 'What is read',
    description: 'The folder that is judged; paths in the reports are relative to it.',
    default: '.',
  },
  {
    name: 'vex',
    kind: 'list',
    value: 'GLOB',
    entries: 'both',
    group: 'What is read',
    description: 'VEX files of your own: what they call not affected is set aside, visibly.',
  },
  {
    name: 'mappings',
    kind: 'list',
    value: 'GLOB',
    entries: 'both',
    group: 'What is read',
    description:
      'Readers of your own, described in YAML (docs/mappings.md). On a pull request they are read from the base branch.',
  },
  {
    name: 'kev',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What is read',
    description: 'CISA’s catalogue of known exploited vulnerabilities, JSON.',
  },
  {
    name: 'epss',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What is read',
    description: 'EPSS scores of one day, CSV, gzipped or not.',
  },
  {
    name: 'policy',
    kind: 'text',
    value: 'FILE|PRESET',
    entries: 'both',
    group: 'What it is judged by',
    description:
      'default, strict, advisory, or a file. Without it `.github/posture-gate.yml`, else the default preset. On a pull request the file is read from the base branch.',
  },
  {
    name: 'catalog',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What it is judged by',
    description: 'The service catalogue: paths, routes, owners, exposure and data of each service.',
  },
  {
    name: 'codeowners',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What it is judged by',
    description: 'CODEOWNERS, where it is not in `.github/`, the root or `docs/`.',
  },
  {
    name: 'occasion',
    kind: 'text',
    value: 'change|release|record',
    entries: 'both',
    group: 'What it is judged by',
    description:
      'change: judged by what it introduces. release: by what is open. record: not judged, kept. Without it, as the event says; outside of CI release.',
  },
  {
    name: 'baseline',
    kind: 'text',
    value: 'REF',
    entries: 'both',
    group: 'What it is judged by',
    description: 'The commit or branch that a change is compared with where no pull request says so.',
  },
  {
    name: 'history',
    kind: 'text',
    value: 'DIR|artifact:NAME',
    entries: 'both',
    group: 'What it is judged by',
    description:
      'A folder with one snapshot for each earlier run; this run adds its own, unless it judges a change. In the Action also artifact:NAME, as the last good run of the branch uploaded it (`actions: read`).',
    default: 'artifact:posture-history',
  },
  {
    name: 'now',
    kind: 'text',
    value: 'ISO-DATE',
    entries: 'both',
    group: 'What it is judged by',
    description: 'The date to judge by, to repeat an earlier run.',
  },
  {
    name: 'secret-key-file',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What it is judged by',
    description: 'A file whose content keys the hashes of secrets, so that one secret is recognised in every report.',
  },
  {
    name: 'secret-key',
    kind: 'text',
    value: 'KEY',
    entries: 'action',
    group: 'What it is judged by',
    description: 'The same key as a value; pass it from a secret.',
  },
  {
    name: 'json',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What is written',
    description: 'The assessment: everything that was found out. `-` is standard output.',
  },
  {
    name: 'sarif',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What is written',
    description: 'One consolidated SARIF file, fit for upload to code scanning.',
  },
  {
    name: 'markdown',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What is written',
    description: 'The job summary as Markdown.',
  },
  {
    name: 'html',
    kind: 'text',
    value: 'FILE',
    entries: 'both',
    group: 'What is written',
    description: 'A report to open in a browser.',
  },
  {
    name: 'comment',
    kind: 'text',
    value: 'when-needed|always|never',
    entries: 'action',
    group: 'What is written',
    description:
      'The pull request comment. when-needed: where there is something to say, or an earlier comment to bring up to date.',
    default: 'when-needed',
  },
  {
    name: 'comment-author',
    kind: 'text',
    value: 'LOGIN',
    entries: 'action',
    group: 'What is written',
    description: 'Whose comments are ours; change it where `token` belongs to an app or a person.',
    default: 'github-actions[bot]',
  },
  {
    name: 'token',
    kind: 'text',
    value: 'TOKEN',
    entries: 'action',
    group: 'How',
    description:
      'For the API. Wants `contents: read` and `pull-requests: write`; with `artifacts` also `actions: read`.',
    default: '${{ github.token }}',
  },
  {
    name: 'exit-zero',
    kind: 'switch',
    value: '',
    entries: 'both',
    group: 'How',
    description: 'Leave with 0 whatever the verdict; says which code the gate would give.',
    default: 'false',
  },
  {
    name: 'quiet',
    kind: 'switch',
    value: '',
    entries: 'both',
    group: 'How',
    description: 'Print nothing but the line with the verdict.',
    default: 'false',
  },
  {
    name: 'verbose',
    kind: 'switch',
    value: '',
    entries: 'both',
    group: 'How',
    description: 'Say every step, and where a failure came from.',
    default: 'false',
  },
]

/** The options that one of the two entries knows. */
export const optionsOf = (entry: 'cli' | 'action'): readonly OptionSpec[] =>
  optionTable.filter((spec) => spec.entries === 'both' || spec.entries === entry)
