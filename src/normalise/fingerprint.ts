import { createHash, createHmac } from 'node:crypto'

/** A hash of parts that cannot be confused with that of other parts: each is preceded by its length. 40 bits a 10 hex digits; 24 given. */
export function hashParts(parts: readonly string[]): string {
  return createHash('sha256')
    .update(parts.map((part) => `${part.length}:${part}`).join(''))
    .digest('hex')
    .slice(0, 24)
}

/** The keyed hash of a secret's value: without the key nobody can guess the value from it. */
export const hashSecret = (value: string, key: string): string =>
  createHmac('sha256', key).update(value.trim()).digest('hex').slice(0, 32)
