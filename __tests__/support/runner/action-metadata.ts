import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject, objectAt, textAt } from '../github/json.ts'

export type ActionMetadata = {
  readonly using: string
  /** Absolute path of the script. */
  readonly main: string
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly deprecation?: string }>>
  readonly outputs: readonly string[]
}

/** Reads `action.yml` as the runner does. Throws where it is no JavaScript action with one script. */
export function readAction(folder: string): ActionMetadata {
  const document: unknown = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const runs = objectAt(document, 'runs')
  const using = textAt(runs, 'using')
  if (!/^node\d+$/.test(using)) throw new Error(`action.yml: runs.using is '${using}', expected node20 or later`)
  if ('pre' in runs || 'post' in runs)
    throw new Error('action.yml: the stand-in for the runner starts no pre and post scripts')
  const inputs = Object.entries(objectAt(document, 'inputs')).map(([name, input]) => {
    const fallback = isObject(input) ? input['default'] : undefined
    const message = textAt(input, 'deprecationMessage')
    // YAML may read a default as a number or a boolean; the runner hands on text.
    return [name, { default: toText(fallback), ...(message === '' ? {} : { deprecation: message }) }] as const
  })
  return {
    using,
    main: join(folder, textAt(runs, 'main')),
    inputs: Object.fromEntries(inputs),
    outputs: Object.keys(objectAt(document, 'outputs')),
  }
}

const toText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''

/** Expressions in defaults: a path into a context is all that the stand-in knows, and all that a default should need. */
export function evaluate(text: string, contexts: Readonly<Record<string, unknown>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const path = expression.trim()
    if (!/^[a-z_]+(\.[\w-]+)+$/i.test(path)) throw new Error(`action.yml: the stand-in cannot evaluate \${{ ${path} }}`)
    return toText(path.split('.').reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), contexts))
  })
}

export type Inputs = { readonly env: Readonly<Record<string, string>>; readonly warnings: readonly string[] }

/** The environment that carries the inputs, and what the runner warns about. */
export function toInputs(
  action: ActionMetadata,
  given: Readonly<Record<string, string>>,
  contexts: Readonly<Record<string, unknown>>,
): Inputs {
  const names = Object.keys(action.inputs)
  const same = (a: string) => (b: string) => a.toLowerCase() === b.toLowerCase()
  const unexpected = Object.keys(given).filter((name) => !names.some(same(name)))
  const values = new Map(Object.entries(given))
  for (const [name, input] of Object.entries(action.inputs))
    if (![...values.keys()].some(same(name))) values.set(name, evaluate(input.default, contexts))
  const deprecated = Object.keys(given).flatMap((name) => {
    const message = action.inputs[name]?.deprecation
    return message === undefined ? [] : [`Input '${name}' has been deprecated with message: ${message}`]
  })
  const quoted = (list: readonly string[]) => `'${list.join("', '")}'`
  return {
    env: Object.fromEntries(
      [...values].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
    ),
    warnings: [
      ...deprecated,
      ...(unexpected.length > 0
        ? [`Unexpected input(s) ${quoted(unexpected)}, valid inputs are [${quoted(names)}]`]
        : []),
    ],
  }
}
