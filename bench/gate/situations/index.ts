import type { Situation } from '../situation.ts'
import { cleanKinds, cleanScans } from './clean.ts'
import { codeFlaws } from './code.ts'
import { dependencies } from './dependencies.ts'
import { editedLines } from './edits.ts'
import { evidenceGiven } from './evidence.ts'
import { firstDay } from './first-day.ts'
import { peopleInvolved } from './people.ts'
import { seenFromOutside } from './routes.ts'
import { secretsFound } from './secrets.ts'

/** Every situation, group by group. */
export const situations: readonly Situation[] = [
  ...firstDay,
  ...codeFlaws,
  ...editedLines,
  ...seenFromOutside,
  ...dependencies,
  ...secretsFound,
  ...evidenceGiven,
  ...peopleInvolved,
  ...cleanKinds,
  ...cleanScans,
]
