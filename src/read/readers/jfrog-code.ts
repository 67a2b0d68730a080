// `SourceCodeRow` in github.com/jfrog/jfrog-cli-security, `utils/formats/simplejsonapi.go`
import { z } from 'zod'
import type { Category } from '../../model/category.ts'
import type { Draft } from '../../model/draft.ts'
import { dataFlow } from './data-flow.ts'
import { headline } from './headline.ts'
import { maybeFields, maybeList, maybeNumber, maybeText, maybeTexts } from './lenient.ts'
import { codeAt } from './locations.ts'
import { cweOf } from './words.ts'

/** `snippet` is not read: with secrets it begins as they do. */
const Place = z.object({ file: z.string(), startLine: maybeNumber, startColumn: maybeNumber, endLine: maybeNumber })
export const JfrogCode = Place.extend({
  severity: maybeText,
  ruleId: z.string(),
  cwe: maybeTexts,
  scannerShortDescription: maybeText,
  finding: maybeText,
  fingerprint: maybeText,
  applicability: maybeFields({ status: maybeText }),
  codeFlow: maybeList(maybeList(Place)),
})

/** Lists of what stands in files. What breaks a policy of Xray stands in a list of its own, and in the other one as well or not. */
export const jfrogCodeLists: Readonly<Record<string, Category>> = {
  '/secrets/*': 'secret',
  '/secretsViolations/*': 'secret',
  '/iac/*': 'iac',
  '/iacViolations/*': 'iac',
  '/sast/*': 'sast',
  '/sastViolations/*': 'sast',
  '/maliciousCode/*': 'sast',
}

const placeOf = ({ file, startLine, startColumn, endLine }: z.infer<typeof Place>) =>
  codeAt(file, { start: startLine, end: endLine, column: startColumn })

/** Whether somebody asked the service that a token is for; of most there is nothing to ask. */
function validityOf(category: Category, status: string | null | undefined): Draft['validity'] {
  if (category !== 'secret') return undefined
  return status === 'Active' ? 'valid' : status === 'Inactive' ? 'invalid' : undefined
}

/** What stands in a file: a weakness, a secret, a setting, code that does harm. */
export function jfrogCode(row: z.infer<typeof JfrogCode>, category: Category): Draft {
  const steps = (row.codeFlow[0] ?? []).map(placeOf)
  return {
    category,
    ruleId: row.ruleId,
    title: headline(row.finding, row.scannerShortDescription, row.ruleId),
    severity: { word: row.severity },
    identifiers: row.cwe.map(cweOf),
    location: placeOf(row),
    ...dataFlow(steps, `codeFlow of ${steps.length} steps`),
    validity: validityOf(category, row.applicability?.status),
    toolFingerprint: row.fingerprint ?? undefined,
  }
}
