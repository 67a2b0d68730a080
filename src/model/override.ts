import { z } from 'zod'

const findingId = z
  .string()
  .regex(/^f\d+:[0-9a-f]{20}$/, 'a finding’s id, such as f2:69a3163ab8d74ea217e1')
  .meta({ examples: ['f2:69a3163ab8d74ea217e1'] })
  .describe('A finding, by its id.')

/** Which sightings are meant; every key that is given must agree. */
export const selectorSchema = z
  .strictObject({
    tool: z.string().min(1).optional().describe('Its tool, by name, upper or lower case.'),
    rule: z.string().min(1).optional().describe('The tool’s rule id.'),
    path: z.string().min(1).optional().describe('A glob of files.'),
    advisory: z.string().min(1).optional().describe('A CVE, GHSA or OSV id.'),
    package: z.string().min(1).optional().describe('A package URL, without version all versions.'),
  })
  .meta({ id: 'selector', title: 'Selector', description: 'Which sightings, by what tools say of them.' })
export type Selector = z.infer<typeof selectorSchema>

/** What a person says of findings that the merge took for something else. */
export const overrideSchema = z
  .array(z.union([findingId, selectorSchema]))
  .min(2)
  .describe('Two or more, each a finding’s id or a selector.')
export type Override = z.infer<typeof overrideSchema>
