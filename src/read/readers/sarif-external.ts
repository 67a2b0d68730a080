// External properties (SARIF 2.1.0 §3.15, §4): parts of a run that stand in files beside the log.
import { missingPart, type Ask, type Joined, type Opened, type Part } from '../joined.ts'
import type { Flaw } from '../decode/flaw.ts'
import { fieldsOf, isFields, listOf, numberOf, textOf, type Fields } from './fields.ts'
import { Result } from './sarif-schema.ts'

/** Properties that are read, and where they stand in a run. */
const lists = ['artifacts', 'invocations', 'taxonomies'] as const

const writeAnew =
  'Let the scanner write the log and the files beside it anew, or everything into one file (SARIF 3.15.2).'

/** The name of the file that a reference means, its escapes undone. */
function nameOf(reference: Fields): string | undefined {
  const uri = textOf(fieldsOf(reference.location).uri)
  if (uri === undefined) return undefined
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

const differ = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one.toLowerCase() !== other.toLowerCase()

/** Why an opened file is not what the reference means; null where it is. */
function mismatch({ document }: Opened, reference: Fields, run: Fields): string | null {
  const head = fieldsOf(document.head)
  const broken = document.flaws.find(({ partial }) => partial !== true)
  if (!isFields(document.head)) return `cannot be read: ${broken?.message ?? 'it is no object'}`
  if ('runs' in head) return 'is a log of its own and holds no external properties'
  if (differ(head.guid, reference.guid)) return `has the guid ${String(head.guid)} and not ${String(reference.guid)}`
  if (differ(head.runGuid, fieldsOf(run.automationDetails).guid))
    return `belongs to another run, ${String(head.runGuid)}`
  return null
}

type Joining = {
  readonly opened: Map<string, ReturnType<Ask>>
  readonly ask: Ask
  readonly parts: Part[]
  readonly flaws: Flaw[]
  /** Files whose results have a run. */
  readonly taken: Set<string>
}

/** The file of a reference as far as it can be used; what is wrong with it is told. */
function open(
  reference: Fields,
  run: Fields,
  what: string,
  joining: Joining,
): (Opened & { readonly name: string }) | null {
  const { opened, ask, flaws } = joining
  const name = nameOf(reference)
  // A vocabulary that is published on the web is no part of the scan: Flawfinder and others always refer to the list of CWEs there.
  if (what === 'taxonomies' && /^https?:/i.test(name ?? '')) return null
  const tell = (why: string): null => {
    flaws.push(missingPart(`The log keeps its ${what} in another file, ${why}.`, writeAnew))
    return null
  }
  if (name === undefined) return tell(`${textOf(reference.guid) ?? 'which is not named'}, whose place is not said`)
  const found = opened.get(name) ?? ask(name, { syntax: 'json', entries: ['/results/*'], entry: Result })
  opened.set(name, found)
  const why = 'refused' in found ? found.refused : mismatch(found, reference, run)
  if (why !== null) return tell(`\`${name.slice(0, 200)}\`, which ${why}`)
  if (what === 'results' && joining.taken.has(name)) return tell(`\`${name}\`, which was read for another run`)
  return 'refused' in found ? null : { ...found, name }
}

/** A run with what its references mean put into it. Results stay where they are, and are read there. */
function joinRun(run: Fields, index: number, joining: Joining): Fields {
  const references = fieldsOf(run.externalPropertyFileReferences)
  const seen = new Map<string, Part>()
  const openAll = (property: string): readonly Fields[] => {
    const value = references[property]
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).flatMap((item) => {
      const reference = fieldsOf(item)
      const file = open(reference, run, property, joining)
      if (file === null) return []
      const count = numberOf(reference.itemCount)
      if (property === 'results') {
        joining.taken.add(file.name)
        const entries = {
          keys: [index],
          path: '/runs/*/results/*',
          ...(count === undefined || count < 0 ? {} : { count }),
        }
        seen.set(file.name, { ...file, entries })
      } else if (!seen.has(file.name)) seen.set(file.name, { ...file, entries: null })
      return [fieldsOf(file.document.head)]
    })
  }
  const more = (property: string, own: unknown): readonly unknown[] => [
    ...listOf(own),
    ...openAll(property).flatMap((head) => listOf(head[property])),
  ]
  const tool = fieldsOf(run.tool)
  const [driver] = openAll('driver')
  const [properties] = openAll('externalizedProperties')
  const joined: Record<string, unknown> = {
    ...run,
    tool: {
      ...tool,
      ...(driver === undefined ? {} : { driver: driver.driver }),
      extensions: more('extensions', tool.extensions),
    },
    ...(properties === undefined
      ? {}
      : { properties: { ...fieldsOf(run.properties), ...fieldsOf(properties.externalizedProperties) } }),
  }
  for (const property of lists) if (property in references) joined[property] = more(property, run[property])
  if ('results' in references) {
    openAll('results')
    joined.results = listOf(run.results)
  }
  joining.parts.push(...seen.values())
  return joined
}

/** A log with its external properties; as it is where it has none. */
export function joinExternal(head: unknown, ask: Ask): Joined {
  const log = fieldsOf(head)
  const runs = listOf(log.runs)
  const joining: Joining = { opened: new Map(), ask, parts: [], flaws: [], taken: new Set() }
  const isSplit = (run: unknown): run is Fields => isFields(run) && isFields(run.externalPropertyFileReferences)
  if (!runs.some(isSplit)) return { head, parts: [], flaws: [] }
  const joined = runs.map((run, index) => (isSplit(run) ? joinRun(run, index, joining) : run))
  return { head: { ...log, runs: joined }, parts: joining.parts, flaws: joining.flaws }
}
