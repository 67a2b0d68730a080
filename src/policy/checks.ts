import { recogniseIdentifier } from '../model/identifier.ts'
import type { Condition, UnknownAction } from '../model/condition.ts'
import { compileTemplate, templateNames } from '../model/route.ts'
import { isContradictory } from './contradiction.ts'
import { conditionsOf, type Entries, type Placed } from './entries.ts'
import { globsOf, isLargeGlob, mostGlobs } from './globs.ts'
import type { Path } from '../yaml-document/locate.ts'
import { quote } from '../yaml-document/mistake.ts'

/** What a check found: `at` a path, this, and not what was expected. */
export type Complaint = { readonly path: Path; readonly found: string; readonly expected: string }
export type Check = (entries: Entries, whenUnknown: UnknownAction) => readonly Complaint[]

function repeated(names: readonly Placed<string>[], what: string): readonly Complaint[] {
  const seen = new Set<string>()
  return names.flatMap(({ value, path }) => {
    const again = seen.has(value)
    seen.add(value)
    return again ? [{ path, found: `the name ${quote(value)} a second time`, expected: `one ${what} of a name` }] : []
  })
}

const whens = ({ rules }: Entries): readonly Placed<Condition>[] =>
  rules.flatMap(({ value, path }) => (value.when === undefined ? [] : [{ value: value.when, path: [...path, 'when'] }]))
const isEmpty = (condition: Condition): boolean => Object.values(condition).every((value) => value === undefined)

/** What the schema cannot say: one small check each. */
export const checks: Readonly<Record<string, Check>> = {
  'names of rules are unique': ({ names }) => repeated(names.rules, 'rule'),

  'a selector says what it selects': ({ same, different }) =>
    [...same, ...different].flatMap(({ value, path }) =>
      value.flatMap((item, index) =>
        typeof item === 'string' || Object.values(item).some((said) => said !== undefined)
          ? []
          : [{ path: [...path, index], found: 'a selector that means everything', expected: 'a tool, rule or place' }],
      ),
    ),

  'an override names findings or sightings, not both': ({ same, different }) =>
    [...same, ...different]
      .filter(({ value }) => new Set(value.map((item) => typeof item)).size > 1)
      .map(({ path }) => ({ path, found: 'ids and selectors in one list', expected: 'ids only, or selectors only' })),

  'names of services are unique': ({ names }) => repeated(names.services, 'service'),

  'a condition speaks about something': (all) =>
    whens(all)
      .flatMap(conditionsOf)
      .filter(({ value }) => isEmpty(value))
      .map(({ path }) => ({
        path,
        found: 'a condition that says nothing and so holds for everything',
        expected: 'a fact',
      })),

  'a rule can match something': (all, whenUnknown) =>
    whens(all)
      .filter(({ value }) => isContradictory(value, whenUnknown))
      .map(({ path }) => ({
        path,
        found: 'a condition that nothing can fulfil',
        expected: 'facts that can hold together',
      })),

  'identifiers are of a known kind': (all) =>
    whens(all)
      .flatMap(conditionsOf)
      .flatMap(({ value, path }) =>
        (value.identifier ?? []).flatMap((text, index) =>
          recogniseIdentifier(text) === null
            ? [
                {
                  path: [...path, 'identifier', index],
                  found: quote(text),
                  expected: 'an identifier such as CVE-2026-1234',
                },
              ]
            : [],
        ),
      ),

  'an expectation names what it expects': ({ expect }) =>
    expect
      .filter(({ value }) => value.category === undefined && value.tool === undefined)
      .map(({ path }) => ({ path, found: 'an expectation of nothing', expected: 'a category, a tool or both' })),

  'a waiver of a whole class of weakness says where': ({ waivers }) =>
    waivers
      .filter(({ value }) => recogniseIdentifier(value.id)?.scheme === 'cwe' && !value.package && !value.paths)
      .map(({ value, path }) => ({
        path: [...path, 'id'],
        found: `${quote(value.id)} alone, which is every finding of its kind`,
        expected: 'paths or a package beside it',
      })),

  'a route’s file uses the names of its URL': ({ services }) =>
    services.flatMap(({ value, path }) =>
      value.routes.flatMap((route, index) => {
        if (typeof route === 'string') return []
        const given = new Set(templateNames(compileTemplate(route.url)))
        return templateNames(compileTemplate(route.file))
          .filter((name) => !given.has(name))
          .map((name) => ({
            path: [...path, 'routes', index, 'file'],
            found: quote(`{${name}}`),
            expected: `a name that stands in ${quote(route.url)}`,
          }))
      }),
    ),

  'globs stay small': (all) =>
    globsOf(all)
      .filter(({ value }) => isLargeGlob(value))
      .map(({ value, path }) => ({
        path,
        found: `${quote(value)}, too many globs in one`,
        expected: `at most ${mostGlobs}`,
      })),
}
