import { toFieldPath, toPattern, toTemplate, type FieldPath, type Insert } from './terms.ts'

const demanded = <T>(made: T | null, text: string): T => {
  if (made === null) throw new Error(`«${text}» was not checked before it was used`)
  return made
}

/** The path of a mapping that has been checked. */
export const demandPath = (text: string): FieldPath => demanded(toFieldPath(text), text)
/** The pattern of a mapping that has been checked. */
export const demandPattern = (text: string): RegExp => demanded(toPattern(text), text)
/** The template of a mapping that has been checked. */
export const demandTemplate = (text: string): readonly (string | Insert)[] => demanded(toTemplate(text), text)

/** What a pattern is shown of a text: reports hold megabytes, and a pattern may take its time for each character. */
export const clip = (text: string): string => (text.length > 4096 ? text.slice(0, 4096) : text)
