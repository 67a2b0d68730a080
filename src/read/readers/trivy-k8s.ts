// https://trivy.dev/latest/docs/target/kubernetes/ (`--report all --format json`)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybe, maybeText, maybeTexts } from './lenient.ts'
import { TrivyEntry, trivyDraft, type TrivyResult } from './trivy-entry.ts'

const Resource = z.object({
  Namespace: maybeText,
  Kind: z.string(),
  Name: z.string(),
  Metadata: maybe(
    z.union([
      z.object({ RepoTags: maybeTexts }),
      z.array(z.object({ RepoTags: maybeTexts })).transform((list) => list[0]),
    ]),
  ),
  Results: z.array(z.object({ Target: z.string(), Class: maybeText, Type: maybeText })).nullish(),
})
const Resources = z.array(Resource).nullish()
const Head = z
  .object({ ClusterName: z.string(), Resources, Vulnerabilities: Resources, Misconfigurations: Resources })
  .refine((head) => head.Resources != null || head.Vulnerabilities != null || head.Misconfigurations != null)

/** The image a result speaks of: `docker.io/redis:6.0.5 (debian 10.4)`. */
const imageOf = (target: string): string => target.replace(/ \([^)]*\)$/, '')

/** Trivy's JSON about a cluster, both layouts: by resource, and by kind of finding. */
export const trivyK8s = defineReader({
  id: 'trivy-k8s',
  title: 'Trivy (Kubernetes)',
  homepage: 'https://trivy.dev/latest/docs/target/kubernetes/',
  howToExport: 'trivy k8s --report all --format json --output trivy-k8s.json',
  category: 'container',
  syntax: 'json',
  head: Head,
  entries: ['Resources', 'Vulnerabilities', 'Misconfigurations'].flatMap((group) =>
    ['Vulnerabilities', 'Misconfigurations', 'Secrets'].map((list) => `/${group}/*/Results/*/${list}/*`),
  ),
  entry: TrivyEntry,
  prepare: (head) => {
    const table = (group: z.infer<typeof Resources>): TrivyResult[][] =>
      (group ?? []).map((resource) =>
        (resource.Results ?? []).map(({ Target, Class, Type }) => ({
          target: Target,
          class: Class,
          type: Type,
          image: resource.Metadata?.RepoTags[0] ?? imageOf(Target),
          isImage: true,
          workload: `k8s://${resource.Namespace || 'default'}/${resource.Kind}/${resource.Name}`,
        })),
      )
    return {
      Resources: table(head.Resources),
      Vulnerabilities: table(head.Vulnerabilities),
      Misconfigurations: table(head.Misconfigurations),
    }
  },
  draft: (entry, { prepared, keys, path }) => {
    const group = path.split('/')[1]
    const results = prepared[group as keyof typeof prepared] // the path is one of `entries`, whose first step is a key of this table
    return trivyDraft(entry, results[Number(keys[0])]?.[Number(keys[1])])
  },
})
