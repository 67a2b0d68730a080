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
const groups = ['Resources', 'Vulnerabilities', 'Misconfigurations'] as const
const Head = z
  .object({ ClusterName: z.string(), Resources, Vulnerabilities: Resources, Misconfigurations: Resources })
  .refine((head) => groups.some((group) => head[group] != null))

const resultsOf = ({ Results, Metadata, Namespace, Kind, Name }: z.infer<typeof Resource>): TrivyResult[] =>
  (Results ?? []).map(({ Target, Class, Type }) => ({
    target: Target,
    class: Class,
    type: Type,
    // A result names the image it speaks of: `docker.io/redis:6.0.5 (debian 10.4)`.
    image: Metadata?.RepoTags[0] ?? Target.replace(/ \([^)]*\)$/, ''),
    isImage: true,
    workload: `k8s://${Namespace || 'default'}/${Kind}/${Name}`,
  }))

/** Trivy's JSON about a cluster, both layouts: by resource, and by kind of finding. */
export const trivyK8s = defineReader({
  id: 'trivy-k8s',
  title: 'Trivy (Kubernetes)',
  homepage: 'https://trivy.dev/latest/docs/target/kubernetes/',
  howToExport: 'trivy k8s --report all --format json --output trivy-k8s.json',
  category: 'container',
  syntax: 'json',
  head: Head,
  entries: groups.flatMap((group) =>
    ['Vulnerabilities', 'Misconfigurations', 'Secrets'].map((list) => `/${group}/*/Results/*/${list}/*`),
  ),
  entry: TrivyEntry,
  prepare: (head) =>
    new Map<unknown, TrivyResult[][]>(groups.map((group) => [group, (head[group] ?? []).map(resultsOf)])),
  draft: (entry, { prepared, keys, path }) =>
    trivyDraft(entry, prepared.get(path.split('/')[1])?.[Number(keys[0])]?.[Number(keys[1])]),
})
