import type { Reader } from '../../../src/read/reader.ts'

/** A report with one entry replaced, and the pointer of that entry. */
export type Mutant = { readonly pointer: string; readonly text: string }

/** The report with the last entry of each container replaced: JSON by the given value, XML by an empty element, CSV by empty fields. */
export function withBrokenEntries(reader: Reader, text: string, value: unknown): Mutant[] {
  switch (reader.syntax) {
    case 'json': {
      const found = places(JSON.parse(text), reader.entries)
      return found.map((path) => ({
        pointer: pointerOf(path),
        text: JSON.stringify(replaced(JSON.parse(text), path, value)),
      }))
    }
    case 'json-lines': {
      const documents = documentsOf(text)
      return places(documents, reader.entries).map((path) => ({
        pointer: pointerOf(path),
        text: (replaced(documentsOf(text), path, value) as unknown[])
          .map((document) => JSON.stringify(document))
          .join('\n'),
      }))
    }
    case 'xml':
      return reader.entries.flatMap((path) => brokenElement(text, path.split('/').at(-1) ?? ''))
    case 'csv': {
      const rows = text.trimEnd().split('\n')
      const commas = (rows[0] ?? '').replace(/[^,]/g, '')
      return [{ pointer: `row=${rows.length}`, text: [...rows.slice(0, -1), commas].join('\n') + '\n' }]
    }
  }
}

/** Whole JSON values that follow one another. */
export function documentsOf(text: string): unknown[] {
  const documents: unknown[] = []
  let from = 0
  for (let to = text.indexOf('}', from); to >= 0; to = text.indexOf('}', to + 1)) {
    try {
      documents.push(JSON.parse(text.slice(from, to + 1)))
      from = to + 1
    } catch {
      // The brace closes something inside.
    }
  }
  return documents
}

type Path = readonly (string | number)[]

function places(value: unknown, patterns: readonly string[]): Path[] {
  return patterns.flatMap((pattern) => {
    const all = matching(value, pattern.split('/').slice(1), [])
    const last = new Map(all.map((path) => [path.slice(0, -1).join('/'), path]))
    return [...last.values()]
  })
}

function matching(value: unknown, steps: readonly string[], path: Path): Path[] {
  const [step, ...rest] = steps
  if (step === undefined) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => step === '*' || step === key)
    .flatMap(([key, child]) => matching(child, rest, [...path, Array.isArray(value) ? Number(key) : key]))
}

function replaced(document: unknown, path: Path, value: unknown): unknown {
  let parent = document as Record<string | number, unknown> // the path was found in this very document
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>
  parent[path.at(-1) ?? ''] = value
  return document
}

const pointerOf = (path: Path): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

function brokenElement(text: string, name: string): Mutant[] {
  const found = [...text.matchAll(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g'))].at(-1)
  return found === undefined
    ? []
    : [{ pointer: name, text: text.slice(0, found.index) + `<${name}/>` + text.slice(found.index + found[0].length) }]
}
