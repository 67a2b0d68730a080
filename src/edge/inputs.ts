import { didYouMean } from './did-you-mean.ts'
import { optionsOf } from './option-table.ts'
import { toOptions, type Options } from './options.ts'

const truths: Readonly<Record<string, boolean>> = {
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

/**
 * The Action’s inputs as options: empty means not given, lists have one value a line. Throws `input-invalid` with every mistake;
 * an input nobody knows is one, because a typo must not open the gate.
 */
export function parseInputs(env: Readonly<Record<string, string | undefined>>): Options {
  const specs = optionsOf('action')
  const values: Record<string, string | string[] | boolean> = {}
  const mistakes: string[] = []
  for (const { name, kind } of specs) {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()
    if (given === '') continue
    if (kind === 'list')
      values[name] = given
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
    else if (kind === 'text') values[name] = given
    else if (truths[given] !== undefined) values[name] = truths[given]
    else mistakes.push(`input ${name} is \`${given}\`: expected true or false`)
  }
  const names = specs.map(({ name }) => name)
  for (const key of Object.keys(env)
    .filter((word) => word.startsWith('INPUT_'))
    .sort()) {
    const name = key.slice('INPUT_'.length).toLowerCase()
    if (!names.includes(name)) mistakes.push(`unknown input \`${name}\`.${didYouMean(name, names)}`)
  }
  return toOptions(values, (name) => `input ${name}`, mistakes)
}
