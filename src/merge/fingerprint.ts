import { hash } from 'node:crypto'
import { keyOfAll } from './clusters.ts'

/** Version of the identity recipes: part of every id, stored with every snapshot. A new recipe is a new number. */
export const recipe = 2

/** An id of parts that cannot be confused with other parts: each is preceded by its length. 80 bits are given as 20 hex digits. */
export const fingerprint = (parts: readonly string[]): `f${number}:${string}` =>
  `f${recipe}:${hash('sha256', keyOfAll(parts), 'hex').slice(0, 20)}`
