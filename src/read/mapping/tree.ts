import { pointerSegment } from '../decode/paths.ts'
import { isFields } from '../readers/fields.ts'
import { childrenOf, step as xmlStep } from '../readers/xml-element.ts'
import type { Syntax, XmlElement } from '../reader.ts'

/** A value below another, and the step of a pointer that leads to it. */
export type Below = { readonly step: string; readonly node: unknown }

/** How the steps of a path are taken, and what stands at its end: JSON and CSV one way, XML another. */
export type Tree = {
  readonly below: (node: unknown, step: string) => readonly Below[]
  /** Its text; undefined where it is no single value, or an empty one. */
  readonly text: (node: unknown) => string | undefined
  /** The top of a document, so that the first step of a path finds the head or, in XML, its root. */
  readonly top: (head: unknown) => unknown
  /** Whether it can be split at all: not a text where a list is expected. */
  readonly splits: (node: unknown) => boolean
}

const textOf = (node: unknown): string | undefined =>
  typeof node === 'string'
    ? node === ''
      ? undefined
      : node
    : typeof node === 'number' || typeof node === 'boolean'
      ? String(node)
      : undefined

const json: Tree = {
  below: (node, step) => {
    if (Array.isArray(node)) {
      const list: readonly unknown[] = node
      if (step === '*') return list.map((child, index) => ({ step: String(index), node: child }))
      const index = /^-?\d{1,9}$/.test(step) ? Number(step) : NaN
      const at = index < 0 ? list.length + index : index
      return at in list ? [{ step: String(at), node: list[at] }] : []
    }
    if (!isFields(node)) return []
    if (Object.hasOwn(node, step)) return [{ step: pointerSegment(step), node: node[step] }]
    return step === '*' ? Object.entries(node).map(([key, child]) => ({ step: pointerSegment(key), node: child })) : []
  },
  text: textOf,
  top: (head) => head,
  splits: (node) => typeof node === 'object',
}

const isElement = (node: unknown): node is XmlElement =>
  typeof node === 'object' && node !== null && 'children' in node && 'attributes' in node

const xml: Tree = {
  below: (node, step) => {
    if (!isElement(node)) return []
    if (step.startsWith('@')) {
      const name = step.slice(1)
      return Object.hasOwn(node.attributes, name) ? [{ step, node: node.attributes[name] }] : []
    }
    const names = step === '*' ? [...new Set(node.children.map(({ name }) => name))] : [step]
    return names.flatMap((name) =>
      childrenOf(node, name).map((child, index) => ({ step: xmlStep(name, index), node: child })),
    )
  },
  text: (node) => textOf(isElement(node) ? node.text.trim() : node),
  top: (head) =>
    isElement(head)
      ? { name: '', attributes: {}, text: '', children: [head] }
      : { name: '', attributes: {}, text: '', children: [] },
  splits: () => true,
}

/** How documents of a syntax are walked. */
export const treeOf = (syntax: Syntax): Tree => (syntax === 'xml' ? xml : json)

/** Everything that steps lead to, in the order of the document, each with its pointer from the start. */
export function follow(tree: Tree, node: unknown, steps: readonly string[]): readonly Below[] {
  let here: readonly Below[] = [{ step: '', node }]
  for (const step of steps)
    here = here.flatMap((above) =>
      tree.below(above.node, step).map((below) => ({ step: `${above.step}/${below.step}`, node: below.node })),
    )
  return here
}
