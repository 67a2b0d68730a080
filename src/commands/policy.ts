import { resolve } from 'node:path'
import { parseFlags } from '../edge/flags.ts'
import { didYouMean } from '../edge/did-you-mean.ts'
import { printable } from '../edge/safe-text.ts'
import { readText } from '../edge/text-file.ts'
import { failure } from '../errors.ts'
import { policySchema } from '../model/policy.ts'
import type { TextFile } from '../model/text-file.ts'
import { extendedFile, formatMistake, isPreset, parsePolicy, presetPolicy, type ParsedPolicy } from '../policy/index.ts'
import { asksForHelp, type Call, type Command } from './command.ts'

const help = `posture-gate policy: work on a policy before it stops anyone.

Usage: posture-gate policy check FILE   every mistake at once, with its line; exit code 2 where there is one
       posture-gate policy schema       the JSON Schema of a policy, for editors
`

async function load(path: string, cwd: string): Promise<TextFile | null> {
  const text = await readText(resolve(cwd, path), path)
  return text === null ? null : { file: path, text }
}

/** A policy file of this machine with all it extends; paths are relative to the working directory. */
async function parseLocal(path: string, cwd: string): Promise<ParsedPolicy> {
  if (isPreset(path)) return { policy: presetPolicy(path) }
  const file = await load(path, cwd)
  if (file === null) throw failure('policy-missing', `\`${path}\``)
  const extended = new Map<string, TextFile | null>()
  for (let next = extendedFile(file); next !== null && !extended.has(next);) {
    const found = await load(next, cwd)
    extended.set(next, found)
    next = found === null ? null : extendedFile(found)
  }
  return parsePolicy(file, { resolve: (reference) => extended.get(reference) ?? null })
}

async function check(path: string, { cwd, stdout }: Call): Promise<number> {
  const parsed = await parseLocal(path, cwd)
  if ('mistakes' in parsed) {
    for (const mistake of parsed.mistakes) stdout.write(`${printable(formatMistake(mistake))}\n`)
    stdout.write(`${parsed.mistakes.length} mistake${parsed.mistakes.length === 1 ? '' : 's'} in ${printable(path)}\n`)
    return 2
  }
  const { rules, waivers, expect, services } = parsed.policy
  const count = (all: readonly unknown[], one: string): string => `${all.length} ${one}${all.length === 1 ? '' : 's'}`
  const counts = [
    count(rules, 'rule'),
    count(expect, 'expectation'),
    count(waivers, 'waiver'),
    count(services, 'service'),
  ]
  stdout.write(`${printable(path)} is in order: ${counts.join(', ')}\n`)
  return 0
}

/** `posture-gate policy`: check or schema. */
export const policyCommand: Command = async (call) => {
  const { argv, stdout } = call
  if (asksForHelp(argv)) {
    stdout.write(help)
    return 0
  }
  const { positionals, mistakes } = parseFlags(argv, [{ name: 'verbose', kind: 'switch' }])
  if (mistakes.length > 0) throw failure('input-invalid', mistakes.join('; '))
  const [what = '', file, ...more] = positionals
  if (what === 'schema' && file === undefined) {
    // The schema that policies/policy.schema.json holds, draft 7 for the YAML extensions of editors.
    stdout.write(`${JSON.stringify(policySchema.toJSONSchema({ io: 'input', target: 'draft-7' }), null, 2)}\n`)
    return 0
  }
  if (what === 'check' && file !== undefined && more.length === 0) return check(file, call)
  const hint =
    what === ''
      ? 'check or schema?'
      : what === 'check'
        ? 'check needs one file'
        : `unknown \`policy ${what}\`.${didYouMean(what, ['check', 'schema'])}`
  throw failure('input-invalid', hint)
}
