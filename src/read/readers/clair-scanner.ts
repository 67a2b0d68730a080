// https://github.com/arminc/clair-scanner: the report of one image, as Clair 2 saw it
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { maybeText } from './lenient.ts'
import { packageAt } from './locations.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'
import { commonSeverities } from './words.ts'

const Vulnerability = z.object({
  featurename: z.string(),
  featureversion: maybeText,
  vulnerability: z.string(),
  namespace: maybeText,
  description: maybeText,
  severity: maybeText,
  fixedby: maybeText,
})

/** clair-scanner's JSON. What it does not call unapproved stays: it may be on the whitelist, or only below a threshold. */
export const clairScanner = defineReader({
  id: 'clair-scanner',
  title: 'clair-scanner',
  homepage: 'https://github.com/arminc/clair-scanner',
  howToExport: 'clair-scanner --report=clair.json registry.example/app:1.2',
  category: 'container',
  syntax: 'json',
  head: z.object({
    image: z.string(),
    unapproved: z.array(z.string()).nullable(),
    vulnerabilities: z.array(z.unknown()).nullable(),
  }),
  entries: ['/vulnerabilities/*'],
  entry: Vulnerability,
  prepare: ({ image }) => image,
  severities: { ...commonSeverities, defcon1: 'critical' },
  tool: () => ({ name: 'Clair' }),
  draft: (found, { prepared: image }) => ({
    ruleId: found.vulnerability,
    title: headline(found.description, `${found.vulnerability} in ${found.featurename}`),
    severity: { word: found.severity },
    identifiers: [found.vulnerability],
    // `ubuntu:18.04`; the name is that of the source package.
    location: packageAt(packageUrl(found.namespace ?? '', found.featurename, found.featureversion), { image }),
    fix: fixedIn(found.fixedby),
  }),
})
