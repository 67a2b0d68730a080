import { parseArgs } from 'node:util'
import { didYouMean } from './did-you-mean.ts'
import type { OptionSpec } from './option-spec.ts'
import { optionsOf } from './option-table.ts'
import { toOptions, type Options } from './options.ts'

type Flag = Pick<OptionSpec, 'name' | 'kind'>
export type ParsedFlags = {
  readonly values: Readonly<Record<string, string | readonly string[] | boolean>>
  readonly positionals: readonly string[]
  readonly mistakes: readonly string[]
}

type Reading = { values: Record<string, string | string[] | boolean>; positionals: string[]; mistakes: string[] }

function readOption(into: Reading, flag: Flag, value: string | undefined, inline: boolean): void {
  const { values, mistakes } = into
  if (flag.kind === 'switch') {
    if (value === undefined) values[flag.name] = true
    else mistakes.push(`--${flag.name} takes no value, found \`${value}\``)
    return
  }
  // `--policy --json out.json` forgot a value; a file that starts with dashes can be given as `--policy=--odd`.
  if (value === undefined || value === '' || (!inline && value.startsWith('--'))) {
    mistakes.push(`--${flag.name} needs a value`)
    return
  }
  const before = values[flag.name]
  if (flag.kind === 'list') values[flag.name] = [...(Array.isArray(before) ? before : []), value]
  else if (before === undefined) values[flag.name] = value
  else mistakes.push(`--${flag.name} is given twice`)
}

/**
 * Splits an argument list by the flags it may hold. Never throws; every mistake at once. Words after a list flag belong to it,
 * which is what a shell makes of an unquoted glob.
 */
export function parseFlags(argv: readonly string[], flags: readonly Flag[]): ParsedFlags {
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      flags.map(({ name, kind }) => [
        name,
        { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: true },
      ]),
    ),
  })
  const into: Reading = { values: {}, positionals: [], mistakes: [] }
  let list: Flag | undefined
  // What follows a flag nobody knows is most likely its value: one mistake, not two.
  let stray = false
  for (const token of tokens) {
    if (token.kind === 'option') {
      const flag = flags.find(({ name }) => token.rawName === `--${name}`)
      if (flag === undefined)
        into.mistakes.push(
          `unknown flag \`${token.rawName}\`.${didYouMean(
            token.name,
            flags.map(({ name }) => name),
            '--',
          )}`,
        )
      else readOption(into, flag, token.value, token.inlineValue === true)
      list = flag?.kind === 'list' ? flag : undefined
      stray = flag === undefined && token.inlineValue !== true
    } else if (token.kind === 'positional') {
      if (list !== undefined) readOption(into, list, token.value, true)
      else if (!stray) into.positionals.push(token.value)
      stray = false
    }
  }
  return into
}

/** Flags of `run` as options; throws `input-invalid` with every mistake. */
export function parseRunFlags(argv: readonly string[]): Options {
  const { values, positionals, mistakes } = parseFlags(argv, optionsOf('cli'))
  const stray = positionals.map((word) => `\`${word}\` belongs to no flag; reports are given as \`--reports ${word}\``)
  return toOptions(values, (name) => `--${name}`, [...mistakes, ...stray])
}
