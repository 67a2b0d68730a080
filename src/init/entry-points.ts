import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import { baseName } from '../model/path-parts.ts'
import type { TextFile } from '../model/text-file.ts'

const labels = z.record(z.string(), z.unknown()).catch({})
const document = z.looseObject({
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), annotations: labels.optional() }),
  spec: z.unknown(),
})
const workload = z.looseObject({
  template: z.looseObject({
    metadata: z.looseObject({ labels }),
    spec: z.looseObject({ containers: z.array(z.looseObject({ image: z.string().catch('') })).catch([]) }),
  }),
})
const service = z.looseObject({ type: z.string().optional(), selector: labels.optional() })

type Document = z.infer<typeof document> & { readonly file: string }

/** Files that may hold Kubernetes manifests, by their paths. */
export const isManifest = (path: string): boolean =>
  /\.ya?ml$/.test(path) &&
  (/(?:^|\/)(?:k8s|kube[^/]*|manifests?|deploy[^/]*|kustom[^/]*|istio[^/]*|overlays|base)\//i.test(path) ||
    /(?:ingress|service|gateway|route|deployment|k8s|manifest)[^/]*$/i.test(baseName(path)))

/** What a way in from outside leads to: a workload by its name and those of its images, and the file that says so. */
export type EntryPoint = { readonly names: readonly string[]; readonly because: string }

/**
 * What Kubernetes manifests open to the outside: Services of type LoadBalancer, and those that an Ingress, an HTTPRoute or a
 * VirtualService leads to, unless it says of itself that it is internal. Other texts say nothing. Never throws.
 * https://kubernetes.io/docs/concepts/services-networking/
 */
export function entryPoints(texts: readonly TextFile[]): readonly EntryPoint[] {
  const documents = texts.flatMap(documentsIn)
  return documents.flatMap((one) => {
    if (isInternal(one)) return []
    if (one.kind === 'Service' && service.safeParse(one.spec).data?.type === 'LoadBalancer')
      return [
        {
          names: namesBehind(one.metadata.name, documents),
          because: `${one.file}: ${one.metadata.name} is a LoadBalancer`,
        },
      ]
    return leadsIn(one) ? ledTo(one, documents) : []
  })
}

function documentsIn({ file, text }: TextFile): readonly Document[] {
  // A template of Helm is no YAML.
  if (text.includes('{{')) return []
  try {
    return parseAllDocuments(text).flatMap((one) => {
      const found = document.safeParse(one.toJS({ maxAliasCount: 100 }))
      return found.success ? [{ ...found.data, file }] : []
    })
  } catch {
    return []
  }
}

/** What a way in goes through, which is often called after where it is open. */
const through = z
  .looseObject({
    ingressClassName: z.string().optional(),
    loadBalancerClass: z.string().optional(),
    gateways: z.array(z.string()).optional(),
    parentRefs: z.array(z.looseObject({ name: z.string() })).optional(),
  })
  .catch({})

/** Clouds have an annotation each for a balancer inside of a network; all of them have the word. */
function isInternal({ metadata, spec }: Document): boolean {
  const { ingressClassName = '', loadBalancerClass = '', gateways = [], parentRefs = [] } = through.parse(spec)
  const names = [ingressClassName, loadBalancerClass, ...gateways, ...parentRefs.map(({ name }) => name)]
  const annotations = Object.entries(metadata.annotations ?? {})
  return (
    names.some((name) => /internal/i.test(name)) ||
    annotations.some(([name, value]) => /internal/i.test(`${name} ${String(value)}`) && String(value) !== 'false')
  )
}

/** A VirtualService without a gateway rules what services ask of each other. */
const leadsIn = ({ kind, spec }: Document): boolean =>
  kind === 'Ingress' ||
  kind === 'HTTPRoute' ||
  (kind === 'VirtualService' && through.parse(spec).gateways?.some((gateway) => gateway !== 'mesh') === true)

const ledTo = ({ kind, metadata, spec, file }: Document, documents: readonly Document[]): readonly EntryPoint[] =>
  [...new Set(backends(spec))].map((name) => ({
    names: namesBehind(name, documents),
    because: `${file}: ${kind} ${metadata.name} leads to it`,
  }))

/** The services named in any version of an Ingress, an HTTPRoute or a VirtualService. */
function backends(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return key === 'serviceName' ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => backends(item, key))
  const inside = Object.entries(value).flatMap(([name, item]) => backends(item, name))
  const own = key === 'service' || key === 'backendRefs' ? 'name' : key === 'destination' ? 'host' : null
  const named: unknown = own === null ? undefined : Object.entries(value).find(([name]) => name === own)?.[1]
  return typeof named === 'string' ? [named.replace(/\..*$/, ''), ...inside] : inside
}

/** A service, the workloads that it selects, and their images. */
function namesBehind(name: string, documents: readonly Document[]): readonly string[] {
  const selectors = documents.flatMap(({ kind, metadata, spec }) =>
    kind === 'Service' && metadata.name === name ? [Object.entries(service.safeParse(spec).data?.selector ?? {})] : [],
  )
  const behind = documents.flatMap(({ metadata, spec }) => {
    const { template } = workload.safeParse(spec).data ?? {}
    if (template === undefined) return []
    const selected = selectors.some(
      (selector) =>
        selector.length > 0 && selector.every(([label, value]) => template.metadata.labels[label] === value),
    )
    return selected ? [metadata.name, ...template.spec.containers.map(({ image }) => imageName(image))] : []
  })
  return [...new Set([name, ...behind])]
}

const imageName = (image: string): string => baseName(image).replace(/[:@].*$/, '')
