// The components of a CycloneDX document, found again by the references of its vulnerabilities.
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { Tool } from '../../model/evidence.ts'
import type { ReachClaim } from '../../model/reach.ts'
import { fitting, maybe, maybeFields, maybeList, maybeText, maybeTexts } from './lenient.ts'
import { packageUrl } from './package-url.ts'
import { toolNamed } from './tool-named.ts'

const Property = z.object({ name: z.string(), value: maybeText })
const Evidence = maybeFields({
  occurrences: z.array(z.unknown()).nullish(),
  callstack: z.object({ frames: z.array(z.unknown()) }).nullish(),
})
const shape = {
  'bom-ref': maybeText,
  type: maybeText,
  group: maybeText,
  name: z.string(),
  version: maybeText,
  purl: maybeText,
  scope: maybeText,
  properties: maybeList(Property),
  evidence: Evidence,
}
type Component = z.infer<z.ZodObject<typeof shape>> & { readonly components?: readonly unknown[] | null | undefined }
const Component = z.object({ ...shape, components: maybe(z.array(z.unknown())) })

/** npm calls itself `cli`. */
const ToolEntry = z
  .object({ vendor: maybeText, name: z.string(), version: maybeText })
  .transform(({ vendor, name, version }) => ({
    name: vendor && name.length <= 3 ? `${vendor} ${name}` : name,
    version,
  }))
/** A list until 1.4, an object of components since 1.5. */
const Tools = z
  .union([
    z.array(z.unknown()),
    z.object({ components: z.array(z.unknown()) }).transform(({ components }) => components),
  ])
  .catch([])
  .transform((tools) => fitting(tools, ToolEntry))

export const CycloneDxHead = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: maybeFields({ timestamp: maybeText, tools: Tools, component: maybe(Component) }),
  components: maybeList(Component),
  dependencies: maybeList(z.object({ ref: z.string(), dependsOn: maybeTexts })),
  vulnerabilities: z.unknown().optional(),
})

export type CycloneDxHead = z.infer<typeof CycloneDxHead>

/** The first tool that the document names as its maker. */
export function cyclonedxTool({ metadata }: CycloneDxHead): Tool {
  const tool = metadata?.tools[0]
  return tool === undefined ? { name: 'CycloneDX' } : toolNamed(tool.name, tool.version)
}

/** What the document knows of a component. */
export type Known = {
  readonly name: string
  readonly version: string | undefined
  readonly purl: string | undefined
  readonly scope: Draft['scope']
  readonly relationship: Draft['relationship']
  readonly reach: readonly ReachClaim[]
}
export type ComponentTable = {
  readonly image: string | undefined
  readonly find: (ref: string) => Known | undefined
  /** The package URL of what a reference means, whether the component is in this document or not. */
  readonly purl: (ref: string | undefined, version: string | undefined) => string
}

/** Occurrences and call stacks are about the component: it is used; nothing says that the flaw is reached. */
function reachOf(component: Component, relationship: Draft['relationship']): ReachClaim[] {
  const gitlab = component.properties.find(
    ({ name }) => name === 'gitlab:dependency_scanning_component:reachability',
  )?.value
  if (gitlab === 'in_use') {
    // A direct dependency in use marks all that it brings.
    const level = relationship === 'direct' ? 'package_imported' : 'present'
    return [{ level, granularity: 'package', method: 'metadata', original: 'gitlab reachability: in_use' }]
  }
  const used = (component.evidence?.occurrences?.length ?? 0) + (component.evidence?.callstack?.frames.length ?? 0)
  return used > 0
    ? [{ level: 'package_imported', granularity: 'package', method: 'metadata', original: 'component evidence' }]
    : []
}

/** The fragment of a BOM-Link (`urn:cdx:…/1#ref`), or the reference itself. */
const localPart = (ref: string): string => (/^urn:cdx:[^#]*#/.test(ref) ? ref.slice(ref.indexOf('#') + 1) : ref)

/** `decodeURIComponent` for texts that may hold a bare percent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** All components, nested ones too, by their reference. */
export function componentTable(head: CycloneDxHead): ComponentTable {
  const root = head.metadata?.component
  const direct = new Set(head.dependencies.find(({ ref }) => ref === root?.['bom-ref'])?.dependsOn ?? [])
  const listed = new Set(head.dependencies.map(({ ref }) => ref))
  const known = new Map<string, Known>()
  const add = (component: Component, depth: number): void => {
    const ref = component['bom-ref'] ?? component.purl
    if (ref) {
      const relationship = direct.has(ref) ? 'direct' : direct.size > 0 && listed.has(ref) ? 'transitive' : undefined
      known.set(ref, {
        name: component.group ? `${component.group}/${component.name}` : component.name,
        version: component.version ?? undefined,
        purl: component.purl ?? undefined,
        scope: component.scope === 'excluded' ? 'development' : undefined,
        relationship,
        reach: reachOf(component, relationship),
      })
    }
    if (depth < 20)
      for (const inner of component.components ?? []) {
        const parsed = Component.safeParse(inner)
        if (parsed.success) add(parsed.data, depth + 1)
      }
  }
  for (const component of [...(root ? [root] : []), ...head.components]) add(component, 0)
  const find = (ref: string): Known | undefined =>
    known.get(ref) ?? known.get(localPart(ref)) ?? known.get(decoded(localPart(ref)))
  return {
    image: root?.type === 'container' ? root.name : undefined,
    find,
    purl: (ref, version) => {
      const component = ref === undefined ? undefined : find(ref)
      if (component?.purl) return component.purl
      const local = decoded(localPart(ref ?? root?.purl ?? root?.name ?? ''))
      return component === undefined && local.startsWith('pkg:')
        ? local
        : packageUrl('generic', component?.name ?? local, version)
    },
  }
}
