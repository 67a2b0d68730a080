import { z } from 'zod'
import type { XmlElement } from '../reader.ts'

/** Accepts an element of this name, or any element. The machinery only hands elements, so the shape needs no second check. */
export const xmlElement = (name?: string): z.ZodType<XmlElement> =>
  z.custom<XmlElement>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      'children' in value &&
      'name' in value &&
      (name === undefined || value.name === name),
    { error: name === undefined ? 'expected an element' : `expected an element <${name}>` },
  )

/** Accepts an element of this name (any, where it is null) that has a text at a path of names: `name`, `ClassInfo/Type`, `@type`. */
export const elementWith = (name: string | null, path: string): z.ZodType<XmlElement> =>
  xmlElement(name ?? undefined).refine(
    (element) => (path.startsWith('@') ? element.attributes[path.slice(1)] : textAt(element, ...path.split('/'))),
    path.startsWith('@') ? `expected an attribute "${path.slice(1)}"` : `expected a <${path.split('/').at(-1) ?? ''}>`,
  )

/** Children of one name, in order. */
export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The element at a path of names below this one, first of each; undefined where there is none. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element
  for (const name of path) current = current?.children.find((child) => child.name === name)
  return current
}

/** Its text; undefined where the element is missing or empty. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  const text = childAt(element, ...path)?.text.trim()
  return text === undefined || text === '' ? undefined : text
}

/** The texts of all elements of a name in the element at a path: `textsAt(item, 'CWEList', 'CWE')`. */
export const textsAt = (element: XmlElement | undefined, list: string, name: string): readonly string[] =>
  childrenOf(childAt(element, list), name).map(({ text }) => text)

/** One step of an XPath with a 1-based position; `[1]` is left out, as everywhere. */
export const step = (name: string, index: number): string => (index === 0 ? name : `${name}[${String(index + 1)}]`)
