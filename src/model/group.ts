import { z } from 'zod'

export const groupKinds = ['upgrade', 'rule', 'secret'] as const
const text = z.string()

/** Findings that one piece of work closes; the only definition of the shape. */
export const groupSchema = z.strictObject({
  kind: z
    .enum(groupKinds)
    .describe('upgrade: of one package. rule: one rule through a file tree. secret: one value in several places.'),
  title: text.describe('The piece of work in one line.'),
  findings: z.array(text).min(1).describe('Ids of the findings it closes, in rank order.'),
  where: text.describe('The manifest, image or folder it is done in; empty where nobody says.'),
  package: text.optional().describe('upgrade: the package, as a package URL without version.'),
  from: text.optional().describe('upgrade: the version in use.'),
  to: text
    .nullable()
    .optional()
    .describe('upgrade: the smallest version that closes all of them; null where their versions do not compare.'),
})
export type Group = z.infer<typeof groupSchema>
