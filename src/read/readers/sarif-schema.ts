// The part of SARIF 2.1.0 that is read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Tools violate the standard
// everywhere, so what can be done without is optional and of any type.
import { z } from 'zod'
import { cutTo, misfit, sameAgain } from '../decode/plan.ts'
import { planned } from '../plan-of-schema.ts'
import { isFields, type Fields } from './fields.ts'
import { maybe, maybeFields, maybeFlag, maybeList, maybeText, maybeTexts } from './lenient.ts'

/** An object of which each use takes what it needs. */
const maybeObject = maybe(z.custom<Fields>(isFields))
/** A list whose places count: what does not fit leaves a hole. */
const indexed = <Item extends z.ZodType>(item: Item) => maybe(z.array(maybe(item)))

const Message = maybeFields({ text: maybeText, markdown: maybeText })

const Rule = z.object({
  id: maybeText,
  guid: maybeText,
  name: maybeText,
  deprecatedIds: maybeTexts,
  shortDescription: Message,
  fullDescription: Message,
  help: Message,
  messageStrings: maybeObject,
  defaultConfiguration: maybeFields({ level: maybeText }),
  relationships: maybeList(z.object({ target: maybeObject })),
  properties: maybeObject,
})

const ToolComponent = z.object({
  name: maybeText,
  guid: maybeText,
  version: maybeText,
  semanticVersion: maybeText,
  rules: indexed(Rule),
  taxa: indexed(Rule),
  globalMessageStrings: maybeObject,
  properties: maybeObject,
})

const Notification = z.object({ level: maybeText, message: Message })
const Invocation = z.object({
  executionSuccessful: maybeFlag,
  endTimeUtc: maybeText,
  exitCodeDescription: maybeText,
  exitSignalName: maybeText,
  toolConfigurationNotifications: maybeList(Notification),
  toolExecutionNotifications: maybeList(Notification),
  ruleConfigurationOverrides: maybeList(
    z.object({ descriptor: maybeObject, configuration: maybeFields({ level: maybeText }) }),
  ),
})

const Run = z.object({
  tool: maybeFields({ driver: maybe(ToolComponent), extensions: indexed(ToolComponent) }),
  invocations: indexed(Invocation),
  artifacts: indexed(z.object({ location: maybeObject })),
  originalUriBaseIds: maybeObject,
  taxonomies: indexed(ToolComponent),
  versionControlProvenance: maybeList(z.object({ revisionId: maybeText })),
  properties: maybeObject,
  externalPropertyFileReferences: maybeObject,
  results: z.unknown().optional(),
})

/** 2.1.0, and what leads to it (`2.1.0-rtm.5`); a log that does not say goes by its shape. */
export const isRead = (version: string | null | undefined): boolean => (version ?? '2.1').startsWith('2.1')

/** The head: everything but the results, of which each run keeps one. A file of external properties has no runs of its own (4.2). */
export const Log = z
  .object({
    $schema: maybeText,
    version: maybeText,
    runs: z.array(Run).nullable().optional(),
    guid: maybeText,
    runGuid: maybeText,
    results: z.unknown().optional(),
  })
  .refine(({ $schema, version, runs, guid, runGuid }) => {
    const isSarif = /sarif/i.test($schema ?? '')
    if (runs === undefined)
      return (
        isRead(version) && (/external-propert/i.test($schema ?? '') || (version != null && (guid ?? runGuid) != null))
      )
    // Another version is claimed to say so: nobody else will, and its results must not go unnoticed.
    if (version != null) return isRead(version) || (isSarif && runs?.some(({ tool }) => tool != null) === true)
    return isSarif || runs?.some(({ tool }) => tool?.driver != null) === true
  }, 'expected SARIF 2.1.0')

const artifactLocation = sameAgain(cutTo({ uri: true, uriBaseId: true, index: true }))
const steps = cutTo({
  module: true,
  location: cutTo({
    physicalLocation: cutTo({ artifactLocation, region: cutTo({ startLine: true, endLine: true, startColumn: true }) }),
    logicalLocations: true,
  }),
})
/** All that readers of results look at: most of a log is texts, snippets and flows that nobody asks for. */
const wanted = cutTo({
  ruleId: true,
  ruleIndex: true,
  rule: true,
  kind: true,
  level: true,
  baselineState: true,
  message: cutTo({ text: true, markdown: true, id: true, arguments: true }),
  locations: cutTo({
    physicalLocation: cutTo({
      artifactLocation,
      region: cutTo({ startLine: true, endLine: true, startColumn: true, snippet: cutTo({ text: true }) }),
    }),
    logicalLocations: true,
  }),
  codeFlows: cutTo({ threadFlows: cutTo({ locations: steps }) }),
  stacks: cutTo({ frames: steps }),
  webRequest: cutTo({ target: true, method: true }),
  suppressions: cutTo({ kind: true, status: true, justification: true }),
  fixes: cutTo({ description: cutTo({ text: true }) }),
  provenance: cutTo({ invocationIndex: true }),
  partialFingerprints: cutTo({ primaryLocationLineHash: true }),
  fingerprints: true,
  properties: true,
  taxa: true,
})

const isResult = (value: unknown): value is Fields =>
  isFields(value) && ('message' in value || 'ruleId' in value || 'rule' in value || 'ruleIndex' in value)

/** A result is looked into field by field: of a log with 100,000 a schema would take longer than the parsing. */
export const Result = planned(z.custom<Fields>(isResult, 'expected an object with a message or a rule'), () => ({
  kind: 'made',
  inner: wanted,
  make: (value) => (isResult(value) ? value : misfit),
}))

export type Log = z.infer<typeof Log>
export type Run = z.infer<typeof Run>
export type Rule = z.infer<typeof Rule>
export type ToolComponent = z.infer<typeof ToolComponent>
