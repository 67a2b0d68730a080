import { createHmac } from 'node:crypto'

/** The keyed hash of a secret's value: without the key nobody can guess the value from it. */
export const hashSecret = (value: string, key: string): string =>
  createHmac('sha256', key).update(value.trim()).digest('hex').slice(0, 32)
