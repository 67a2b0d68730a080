import { z } from 'zod'
import { policySchema } from '../model/policy.ts'

/** The JSON Schema of a policy file, draft 7: what the YAML extensions of editors understand. */
export function policyJsonSchema(comment?: string): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' })
  return { $schema, ...(comment === undefined ? {} : { $comment: comment }), ...schema }
}
