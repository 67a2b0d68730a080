import { hash } from 'node:crypto'

/** Eight characters that stand for a line of code. A hash that cannot be aimed at: nobody gives new code the print of old code. */
export const codePrint = (text: string): string => hash('sha256', text, 'base64url').slice(0, 8)

/** An id made of another that is taken: the same code again at the place a finding was born at. */
export const ordinalId = (id: string, ordinal: number): `f${number}:${string}` => {
  const prefix = /^f(\d+):/.exec(id)?.[1] ?? '0'
  return `f${Number(prefix)}:${hash('sha256', `${id}\n${ordinal}`, 'hex').slice(0, 20)}`
}
