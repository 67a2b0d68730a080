/** `list`: repeated flag, one a line in the Action. `switch`: present or not, true or false in the Action. */
export type OptionSpec = {
  /** As flag and as input. */
  readonly name: string
  readonly kind: 'list' | 'text' | 'switch'
  /** What stands for the value in the help. */
  readonly value: string
  readonly entries: 'both' | 'cli' | 'action'
  readonly group: 'What is read' | 'What it is judged by' | 'What is written' | 'How'
  readonly description: string
  /** The Action’s default; none means empty. */
  readonly default?: string
}
