import { isAlias, isMap, isPair, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml'
import type { Position } from './mistake.ts'

/** Keys and indices from the top of a document. */
export type Path = readonly PropertyKey[]

/** Where a node begins; null for a node that was not read from text. */
export function positionOf(node: unknown, lines: LineCounter): Position | null {
  const range = isNode(node) ? node.range : null
  if (range == null) return null
  const { line, col } = lines.linePos(range[0])
  return { line, column: col }
}

/**
 * The line and column of a path: of its key, or of its value. Where the path ends before it is reached (a key that is missing), the
 * nearest thing above it. An alias counts as what it stands for. Never throws.
 */
export function locate(document: Document, lines: LineCounter, path: Path, at: 'key' | 'value'): Position {
  let node: unknown = document.contents
  let key: unknown = null
  for (const step of path) {
    const next = child(resolved(node, document), step)
    if (next === null) return positionOf(resolved(node, document), lines) ?? { line: 1, column: 1 }
    key = next.key ?? key
    // `key:` with nothing behind it has a value without a place of its own.
    node = next.value ?? next.key
  }
  const wanted = at === 'key' ? (key ?? node) : resolved(node, document)
  return positionOf(wanted, lines) ?? positionOf(key, lines) ?? { line: 1, column: 1 }
}

/** A step down; `key` is the node of the key, absent in a list. */
function child(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && nameOf(item.key) === String(step))
    return pair === undefined ? null : { key: pair.key, value: pair.value }
  }
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) return { key: null, value: node.items[step] }
  return null
}

const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')
const resolved = (node: unknown, document: Document): unknown => (isAlias(node) ? node.resolve(document) : node)
const isNode = (node: unknown): node is Node => typeof node === 'object' && node !== null && 'range' in node
