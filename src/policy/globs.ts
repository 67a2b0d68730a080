import { conditionsOf, type Entries, type Placed } from './entries.ts'

/** How many globs one may stand for with all its braces written out. */
export const mostGlobs = 1000
const longest = 1000

/** Every glob of a file, with its place. */
export function globsOf({
  rules,
  services,
  waivers,
  expect,
  testCode,
  same,
  different,
}: Entries): readonly Placed<string>[] {
  const found: Placed<string>[] = []
  const add = ({ path }: Placed<unknown>, key: string, globs: readonly string[] | undefined): void => {
    for (const [index, value] of (globs ?? []).entries()) found.push({ value, path: [...path, key, index] })
  }
  for (const { value, path } of rules) {
    if (value.when === undefined) continue
    for (const condition of conditionsOf({ value: value.when, path: [...path, 'when'] }))
      for (const key of ['service', 'owner', 'path', 'package', 'tool', 'rule'] as const)
        add(condition, key, condition.value[key])
  }
  for (const service of services)
    for (const key of ['paths', 'images', 'packages'] as const) add(service, key, service.value[key])
  for (const waiver of waivers) add(waiver, 'paths', waiver.value.paths)
  for (const { value, path } of testCode) found.push({ value: value.replace(/^!/, ''), path })
  for (const { value, path } of [...same, ...different])
    for (const [index, item] of value.entries())
      if (typeof item !== 'string' && item.path !== undefined)
        found.push({ value: item.path, path: [...path, index, 'path'] })
  for (const { value, path } of expect) {
    if (value.tool !== undefined) found.push({ value: value.tool, path: [...path, 'tool'] })
    add({ value, path: [...path, 'when'] }, 'paths', value.when?.paths)
  }
  return found
}

/** Whether a glob stands for more than a matcher should try: braces multiply. */
export const isLargeGlob = (glob: string): boolean => glob.length > longest || expansions(glob) > mostGlobs

/** How many globs one stands for: what follows multiplies, what a comma parts adds up. A brace left open counts as closed. */
function expansions(glob: string): number {
  const open: { before: number; sum: number }[] = []
  let product = 1
  const close = (): void => {
    const group = open.pop()
    if (group !== undefined) product = group.before * (group.sum + product)
  }
  for (const token of glob.match(/\\.|\{-?\d+\.\.-?\d+(?:\.\.-?\d+)?\}|[{,}]/gs) ?? []) {
    const group = open.at(-1)
    const range = /^\{(-?\d+)\.\.(-?\d+)/.exec(token)
    if (range !== null) product *= Math.abs(Number(range[2]) - Number(range[1])) + 1
    else if (token === '{') {
      open.push({ before: product, sum: 0 })
      product = 1
    } else if (token === '}') close()
    else if (token === ',' && group !== undefined) {
      group.sum += product
      product = 1
    }
  }
  while (open.length > 0) close()
  return product
}
