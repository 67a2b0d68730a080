import { z } from 'zod'
import type { Aside, Draft } from '../../model/draft.ts'
import { defineReader, type EntryContext, type HealthNote, type Reader } from '../reader.ts'
import { toolNamed } from '../readers/tool-named.ts'
import { commonSeverities } from '../readers/words.ts'
import { isFields } from '../readers/fields.ts'
import { compileFinding, type MakeDraft } from './compile-finding.ts'
import { compileTemplate, compileText } from './compile-source.ts'
import { compileWhen } from './compile-when.ts'
import { demandPath } from './demand.ts'
import type { Mapping } from './mapping-schema.ts'
import { documentScope, type Scope } from './scope.ts'
import { follow, treeOf } from './tree.ts'

/** A reader out of a mapping: what a platform team writes in YAML, and what the simple formats that ship are written in. */
export function mapped(mapping: Mapping): Reader {
  const tree = treeOf(mapping.syntax)
  const at = (head: unknown): Scope => documentScope(tree, head)
  const recognises = compileWhen({ all: mapping.recognise })
  const claimed = compileWhen({ all: mapping.claim ?? [] })
  const { name, version: versionSource } = mapping.tool ?? {}
  const version = compileText(versionSource)
  const scannedAt = compileText(mapping.ran?.at)
  const commit = compileText(mapping.ran?.commit)
  return defineReader({
    id: mapping.id,
    title: mapping.title,
    homepage: mapping.homepage,
    howToExport: mapping.export,
    category: mapping.category,
    ...(mapping.finding.reach === undefined ? {} : { reaches: mapping.finding.reach.map(({ level }) => level) }),
    syntax: mapping.syntax,
    head: z.unknown().refine((head) => isEmptyList(mapping, head) || recognises(at(head)), {
      error: 'it lacks what `recognise` asks for',
    }),
    claims: (head) => !isEmptyList(mapping, head) && claimed(at(head)),
    entries: mapping.entries ?? [],
    entry: z.unknown().refine(isFields, { error: 'expected an object' }),
    prepare: (head) => head,
    severities: { ...commonSeverities, ...inLowerCase(mapping.severities) },
    version: (head) => version(at(head)),
    ...(name === undefined ? {} : { tool: (head: unknown) => toolNamed(name, version(at(head))) }),
    ran: (head) => ({ scannedAt: scannedAt(at(head)), commit: commit(at(head)) }),
    health: compileHealth(mapping, at),
    ...(mapping.emptyIsClean === undefined ? {} : { emptyIsClean: mapping.emptyIsClean }),
    draft: compileDraft(mapping),
  })
}

/** Several tools write an empty list when they find nothing: it is nobody's, and anybody's under their name. */
const isEmptyList = ({ syntax }: Mapping, head: unknown): boolean =>
  syntax === 'json' && Array.isArray(head) && head.length === 0

const inLowerCase = <Value>(table: Readonly<Record<string, Value>> = {}): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).map(([word, value]) => [word.toLowerCase(), value]))

function compileHealth({ health }: Mapping, at: (head: unknown) => Scope): (head: unknown) => HealthNote | null {
  const notes = (health ?? []).map((note) => ({
    ...note,
    test: compileWhen(note.when),
    text: compileTemplate(note.message),
  }))
  return (head) => {
    const scope = at(head)
    const note = notes.find(({ test }) => test(scope))
    if (note === undefined) return null
    const [message = `The scan is ${note.health}.`] = note.text(scope)
    return { health: note.health, message, ...(note.next === undefined ? {} : { next: note.next }) }
  }
}

type Drafting = (entry: unknown, context: EntryContext<unknown>) => Draft | Aside | readonly (Draft | Aside)[]

function compileDraft({ finding, syntax }: Mapping): Drafting {
  const tree = treeOf(syntax)
  const make = compileFinding(finding)
  const scopeOf = (entry: unknown, { prepared, keys, path }: EntryContext<unknown>): Scope => ({
    tree,
    head: prepared,
    entry,
    item: entry,
    keys,
    path,
  })
  if (finding.each === undefined) return (entry, context) => make(scopeOf(entry, context))
  const { steps } = demandPath(finding.each)
  return (entry, context) => split(scopeOf(entry, context), steps, make)
}

/** A draft for each item of an entry. What holds no items is no entry at all; what should and is something else is refused. */
function split(scope: Scope, steps: readonly string[], make: MakeDraft): readonly (Draft | Aside)[] {
  const { tree, entry } = scope
  for (const { node, step } of follow(tree, entry, steps.slice(0, -1)))
    if (!tree.splits(node)) throw new Error(`expected a list at ${step}`)
  return follow(tree, entry, steps).map(({ step, node }) => ({ ...make({ ...scope, item: node }), at: step }))
}
