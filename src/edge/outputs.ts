import { messageOf } from '../errors.ts'
import type { Log } from './ports.ts'

/** Makes the function that hands values to later steps. Without the runner’s file, or where it cannot be written, that is a warning. */
export const createOutputs =
  (log: Log) =>
  async (values: Readonly<Record<string, string>>): Promise<void> => {
    try {
      if ((process.env.GITHUB_OUTPUT ?? '') === '') return
      const { setOutput } = await import('@actions/core')
      for (const [name, value] of Object.entries(values)) setOutput(name, value)
    } catch (error) {
      log.warn(`The outputs could not be set: ${messageOf(error)}`)
    }
  }
