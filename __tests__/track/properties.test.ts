import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRunOf, idsByPlace, scan, type Tree } from '../support/tree.ts'

/** One function of a made-up program: every body has lines of its own around one dangerous call. */
const body = (name: number): readonly string[] => [
  `function handle${name}(request) {`,
  `  const value${name} = request.field${name}`,
  `  check${name}(value${name})`,
  `  danger_sql(query)`,
  `  finish${name}(value${name})`,
  '}',
]
type Edit =
  | { readonly kind: 'insert'; readonly file: number; readonly at: number; readonly lines: number }
  | { readonly kind: 'swap'; readonly file: number }
  | { readonly kind: 'rename'; readonly file: number }
  | { readonly kind: 'rewrap'; readonly file: number }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    file: fc.nat(3),
    at: fc.nat(3),
    lines: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('swap' as const), file: fc.nat(3) }),
  fc.record({ kind: fc.constant('rename' as const), file: fc.nat(3) }),
  fc.record({ kind: fc.constant('rewrap' as const), file: fc.nat(3) }),
)

/** A program as files of numbered functions, with lines before each; the text is made from it, so that the truth is known. */
type Part = { readonly name: number; readonly before: number; readonly indent: string }
type Program = readonly { readonly path: string; readonly parts: readonly Part[] }[]

const start: Program = [0, 1, 2, 3].map((file) => ({
  path: `src/part${file}/module${file}.js`,
  parts: [0, 1, 2, 3].map((part) => ({ name: file * 10 + part, before: 0, indent: '' })),
}))

function apply(program: Program, change: Edit): Program {
  return program.map((file, index) => {
    if (index !== change.file) return file
    switch (change.kind) {
      case 'insert':
        return {
          ...file,
          parts: file.parts.map((part, at) =>
            at === change.at ? { ...part, before: part.before + change.lines } : part,
          ),
        }
      case 'swap':
        return { ...file, parts: [...file.parts.slice(1), ...file.parts.slice(0, 1)] }
      case 'rename':
        return { ...file, path: `lib/${file.path}` }
      case 'rewrap':
        return { ...file, parts: file.parts.map((part) => ({ ...part, indent: `${part.indent}  ` })) }
    }
  })
}

/** The text, and which function each dangerous line belongs to. */
function written(program: Program): { readonly tree: Tree; readonly names: ReadonlyMap<string, number> } {
  const names = new Map<string, number>()
  const tree: Record<string, readonly string[]> = {}
  for (const { path, parts } of program) {
    const lines: string[] = []
    for (const { name, before, indent } of parts) {
      for (let line = 0; line < before; line++) lines.push(`// note ${line} on what follows`)
      lines.push(...body(name).map((text) => `${indent}${text}`))
      names.set(`${path}:${lines.length - 2}`, name)
    }
    tree[path] = lines
  }
  return { tree, names }
}

/** The id of each function’s finding. */
function idsByName(run: ReturnType<typeof aRunOf>, names: ReadonlyMap<string, number>): Map<number, string> {
  return new Map([...idsByPlace(run)].map(([place, id]) => [names.get(place) ?? -1, id]))
}

describe('whatever is done to a program', () => {
  it('each finding keeps its id, none is new, none is fixed, and no two become one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (runs) => {
        let program = start
        let { tree, names } = written(program)
        let run = aRunOf(scan(tree), tree)
        const born = idsByName(run, names)
        for (const edits of runs) {
          program = edits.reduce(apply, program)
          ;({ tree, names } = written(program))
          run = aRunOf(scan(tree), tree, run.history)
          expect(idsByName(run, names)).toEqual(born)
          expect(run.resolved).toEqual([])
          expect(run.tracked.every(({ change }) => change === 'open')).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('what is taken away is fixed, and what is written anew is new', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.array(edit, { maxLength: 4 }), (file, part, edits) => {
        const { tree, names } = written(start)
        const first = aRunOf(scan(tree), tree)
        const born = idsByName(first, names)
        const gone = start[file]?.parts[part]?.name ?? -1
        const program = edits.reduce(apply, start).map((one) => {
          const kept = one.parts.filter(({ name }) => name !== gone)
          return kept.length < one.parts.length
            ? { ...one, parts: [...kept, { name: 99, before: 0, indent: '' }] }
            : one
        })
        const next = written(program)
        const run = aRunOf(scan(next.tree), next.tree, first.history)
        const ids = idsByName(run, next.names)
        for (const [name, id] of born) if (name !== gone) expect(ids.get(name)).toBe(id)
        expect(new Set(ids.values()).size).toBe(16)
      }),
      { numRuns: 60 },
    )
  })
})
