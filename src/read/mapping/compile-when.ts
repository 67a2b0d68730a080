import { isFields } from '../readers/fields.ts'
import { clip, demandPath, demandPattern } from './demand.ts'
import { nodesAt, textsAt, type Scope } from './scope.ts'
import type { When } from './source-schema.ts'

export type Test = (scope: Scope) => boolean

const kindOf = (node: unknown): string =>
  node === null
    ? 'nothing'
    : Array.isArray(node)
      ? 'list'
      : isFields(node)
        ? 'object'
        : typeof node === 'string'
          ? 'text'
          : typeof node === 'boolean'
            ? 'flag'
            : typeof node

/** A condition as a function. Several keys mean all of them. */
export function compileWhen(when: When): Test {
  const tests = [
    ...leafTests(when),
    ...(when.all ?? []).map(compileWhen),
    ...(when.any === undefined ? [] : [anyOf(when.any.map(compileWhen))]),
    ...(when.not === undefined ? [] : [negated(compileWhen(when.not))]),
  ]
  return (scope) => tests.every((test) => test(scope))
}

const anyOf =
  (tests: readonly Test[]): Test =>
  (scope) =>
    tests.some((test) => test(scope))
const negated =
  (test: Test): Test =>
  (scope) =>
    !test(scope)

function leafTests({ field, is, matches, kind, columns, only, found }: When): readonly Test[] {
  const tests: Test[] = []
  if (found !== undefined) tests.push(({ path }) => found.includes(path))
  if (columns !== undefined)
    tests.push(({ head }) => {
      const there: unknown = isFields(head) ? head['columns'] : []
      return Array.isArray(there) && columns.every((column) => there.includes(column))
    })
  if (only !== undefined)
    tests.push(({ head }) => isFields(head) && Object.keys(head).every((name) => only.includes(name)))
  if (field === undefined) return tests
  const path = demandPath(field)
  if (is !== undefined) {
    const wanted = new Set((Array.isArray(is) ? is : [is]).map((value) => String(value).toLowerCase()))
    tests.push((scope) => textsAt(scope, path).some((text) => wanted.has(text.toLowerCase())))
  }
  if (matches !== undefined) {
    const pattern = demandPattern(matches)
    tests.push((scope) => textsAt(scope, path).some((text) => pattern.test(clip(text))))
  }
  if (kind !== undefined) tests.push((scope) => nodesAt(scope, path).some((node) => kindOf(node) === kind))
  if ((is ?? matches ?? kind) === undefined) tests.push((scope) => nodesAt(scope, path).some(isThere))
  return tests
}

const isThere = (node: unknown): boolean => node !== null && node !== undefined && node !== ''
