import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { failure, messageOf } from '../errors.ts'

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST'

/** Writes a file that is not there yet, with its folders; false where something is, which is left as it is. */
export async function writeNew(absolute: string, text: string, shown: string): Promise<boolean> {
  const refused = (error: unknown): Error => failure('output-unwritable', `\`${shown}\`: ${messageOf(error)}`, error)
  await mkdir(dirname(absolute), { recursive: true }).catch((error: unknown) => {
    throw refused(error)
  })
  try {
    await writeFile(absolute, text, { flag: 'wx' })
    return true
  } catch (error) {
    if (isThere(error)) return false
    throw refused(error)
  }
}
