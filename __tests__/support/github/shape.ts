import { resolve } from './description.ts'
import { isObject, objectAt } from './json.ts'

const byFormat: Readonly<Record<string, string>> = {
  uri: 'https://api.github.com/',
  'uri-template': 'https://api.github.com/{/name}',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'someone@example.com',
}

/**
 * A complete value for a schema: what is known, and the least that is valid for everything else it requires.
 * So an answer has every member that GitHub promises, and a test says only what it is about.
 */
export function shape(schema: unknown, known?: unknown): unknown {
  const node = resolve(schema)
  const choices = alternatives(node)
  if (choices.length > 0) return shape(choose(choices, known), known)
  if (Array.isArray(node['allOf'])) return shapeObject(merged(node['allOf']), known)
  if (known !== undefined && !isObject(known) && !Array.isArray(known)) return known
  if (Array.isArray(known)) return known.map((item) => shape(node['items'] ?? {}, item))
  if (isObject(known) || node['type'] === 'object' || node['properties'] !== undefined) return shapeObject(node, known)
  return sample(node)
}

function shapeObject(node: Record<string, unknown>, known: unknown): unknown {
  if (known !== undefined && !isObject(known)) return known
  const properties = objectAt(node, 'properties')
  const required = Array.isArray(node['required']) ? node['required'].map(String) : []
  const names = new Set([...required, ...Object.keys(known ?? {}).filter((name) => known?.[name] !== undefined)])
  return Object.fromEntries([...names].map((name) => [name, shape(properties[name] ?? {}, known?.[name])]))
}

function sample(node: Record<string, unknown>): unknown {
  if (Array.isArray(node['enum'])) return node['enum'][0] as unknown
  if (node['default'] !== undefined) return node['default']
  if (node['type'] === 'string') return byFormat[String(node['format'])] ?? '0'.repeat(Number(node['minLength'] ?? 0))
  if (node['type'] === 'integer' || node['type'] === 'number') return Number(node['minimum'] ?? 1)
  if (node['type'] === 'boolean') return false
  if (node['type'] === 'array') return []
  return node['type'] === undefined ? {} : null
}

const alternatives = (node: Record<string, unknown>): readonly unknown[] => {
  const found = node['oneOf'] ?? node['anyOf']
  return Array.isArray(found) ? found : []
}

/** The alternative that has most of what is known; the first where nothing is. */
function choose(choices: readonly unknown[], known: unknown): unknown {
  const fit = choices.map((choice) => [choice, fits(resolve(choice), known)] as const)
  return fit.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function fits(node: Record<string, unknown>, known: unknown): number {
  if (known === undefined) return node['type'] === 'null' ? 1 : 0
  if (alternatives(node).length > 0) return Math.max(...alternatives(node).map((inner) => fits(resolve(inner), known)))
  if (isObject(known)) {
    const properties = Array.isArray(node['allOf']) ? merged(node['allOf'])['properties'] : node['properties']
    const names = new Set(Object.keys(isObject(properties) ? properties : {}))
    return Object.keys(known).filter((name) => names.has(name)).length + (node['type'] === 'object' ? 1 : 0)
  }
  const type = known === null ? 'null' : Array.isArray(known) ? 'array' : typeof known
  return node['type'] === type || (node['type'] === 'integer' && type === 'number') ? 1 : 0
}

const merged = (parts: readonly unknown[]): Record<string, unknown> => ({
  properties: Object.assign({}, ...parts.map((part) => objectAt(resolve(part), 'properties'))) as unknown,
  required: parts.flatMap((part) =>
    Array.isArray(resolve(part)['required']) ? (resolve(part)['required'] as unknown[]) : [],
  ),
})
