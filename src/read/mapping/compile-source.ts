import { headline } from '../readers/headline.ts'
import { lookUp } from '../readers/look-up.ts'
import { compileWhen } from './compile-when.ts'
import { clip, demandPath, demandPattern, demandTemplate } from './demand.ts'
import { countAt, namesAt, textsAt, type Scope } from './scope.ts'
import type { Source } from './source-schema.ts'
import type { Insert } from './terms.ts'

/** The texts that a source gives in a scope; none where it gives nothing. */
export type Texts = (scope: Scope) => readonly string[]
/** The first of them. */
export type Text = (scope: Scope) => string | undefined

type Detailed = Exclude<Source, string>
type Change = (text: string) => string | undefined

/** A source as a function. */
export function compileSource(source: Source): Texts {
  if (typeof source === 'string') return compileSource({ field: source })
  const origin = compileOrigin(source)
  const finding = source.find === undefined ? null : new RegExp(demandPattern(source.find), 'gisu')
  const changes = compileChanges(source)
  const wanted = source.when === undefined ? null : compileWhen(source.when)
  return (scope) => {
    if (wanted !== null && !wanted(scope)) return []
    const given = origin(scope)
    const texts = finding === null ? given : given.flatMap((text) => clip(text).match(finding) ?? [])
    return changes.length === 0 ? texts : texts.flatMap((text) => changed(text, changes))
  }
}

/** The first text of a source as a function. */
export function compileText(source: Source | undefined): Text {
  if (source === undefined) return () => undefined
  const texts = compileSource(source)
  return (scope) => texts(scope)[0]
}

/** All texts of one source or several. */
export function compileTexts(sources: Source | readonly Source[] | undefined): Texts {
  const list = sources === undefined ? [] : isList(sources) ? sources : [sources]
  const made = list.map(compileSource)
  return (scope) => made.flatMap((texts) => texts(scope))
}

const isList = (sources: Source | readonly Source[]): sources is readonly Source[] => Array.isArray(sources)

function compileOrigin({ field, text, template, first, key, names }: Detailed): Texts {
  if (text !== undefined) return () => [text]
  if (template !== undefined) return compileTemplate(template)
  if (key !== undefined) return ({ keys }) => (keys[key] === undefined ? [] : [String(keys[key])])
  if (names !== undefined) {
    const path = demandPath(names)
    return (scope) => namesAt(scope, path)
  }
  if (first !== undefined) {
    const made = first.map(compileSource)
    return (scope) => {
      for (const texts of made) {
        const given = texts(scope)
        if (given.length > 0) return given
      }
      return []
    }
  }
  const path = demandPath(field ?? '.')
  return (scope) => textsAt(scope, path)
}

/** A template as a function: one text, or none where a field in it has no value. */
export function compileTemplate(template: string): Texts {
  const parts = demandTemplate(template)
  return (scope) => {
    const texts = parts.map((part) => (typeof part === 'string' ? part : inserted(part, scope)))
    return texts.every((text) => text !== undefined) ? [texts.join('')] : []
  }
}

function inserted({ what, path }: Insert, scope: Scope): string | undefined {
  if (what === 'value') return textsAt(scope, path)[0]
  if (what === 'names') return namesAt(scope, path)[0]
  if (what === 'sum') return String(textsAt(scope, path).reduce((sum, text) => sum + (Number(text) || 0), 0))
  const count = countAt(scope, path)
  return what === 'count' ? String(count) : count > 1 ? ` and ${count - 1} more` : ''
}

function compileChanges({ match, replace, words, add, lower, shorten }: Detailed): readonly Change[] {
  const changes: Change[] = []
  if (match !== undefined) {
    const pattern = demandPattern(match)
    changes.push((text) => {
      const found = pattern.exec(clip(text))
      return found?.slice(1).find((group: string | undefined) => group !== undefined) ?? found?.[0]
    })
  }
  for (const { match: from, by } of replace ?? []) {
    const pattern = new RegExp(demandPattern(from), 'gisu')
    changes.push((text) => clip(text).replace(pattern, by))
  }
  if (words !== undefined) {
    const table = Object.fromEntries(Object.entries(words).map(([word, meaning]) => [word.toLowerCase(), meaning]))
    changes.push((text) => lookUp(table, text.trim().toLowerCase()))
  }
  if (add !== undefined) changes.push((text) => sum(text, add))
  if (lower === true) changes.push((text) => text.toLowerCase())
  if (shorten === true) changes.push((text) => headline(text))
  return changes
}

function changed(text: string, changes: readonly Change[]): readonly string[] {
  let now: string | undefined = text
  for (const change of changes) {
    now = change(now)
    if (now === undefined || now === '') return []
  }
  return [now]
}

function sum(text: string, add: number): string | undefined {
  const value = Number(text)
  return Number.isFinite(value) ? String(value + add) : undefined
}
