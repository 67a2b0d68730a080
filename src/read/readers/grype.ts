// https://github.com/anchore/grype, schema in `grype/presenter/models`
import { z } from 'zod'
import type { Draft } from '../../model/draft.ts'
import type { Confidence } from '../../model/severity.ts'
import { defineReader } from '../reader.ts'
import { closestFix } from './fixed-version.ts'
import { headline } from './headline.ts'
import { GrypeMatch } from './grype-match.ts'
import { maybeText, maybeTexts } from './lenient.ts'
import { packageAt } from './locations.ts'
import { lookUp } from './look-up.ts'
import { packageUrl } from './package-url.ts'
import { fixedIn } from './remedy.ts'

const Head = z.object({
  matches: z.array(z.unknown()),
  // Xeol, which looks for what is no longer maintained, writes the same with another name.
  descriptor: z.object({ name: z.string().regex(/grype/i), version: maybeText, timestamp: maybeText }),
  source: z.object({ type: maybeText, target: z.unknown().optional() }).nullish(),
})

/** How a package was matched, most reliable first: by its own name, by its source package, by a guessed CPE. */
const confidences: Readonly<Record<string, Confidence>> = {
  'exact-direct-match': 'high',
  'exact-indirect-match': 'medium',
  'cpe-match': 'low',
}

const confidence = ({ matchDetails }: GrypeMatch): Confidence | undefined => {
  const found = matchDetails.map(({ type }) => lookUp(confidences, type ?? ''))
  return (['high', 'medium', 'low'] as const).find((level) => found.includes(level))
}

/** KEV and EPSS stand in newer reports, on the match or on the CVE behind it. */
function intelOf({ vulnerability, relatedVulnerabilities }: GrypeMatch): Draft['intel'] {
  const records = [vulnerability, ...relatedVulnerabilities]
  const epss = records.flatMap((record) => record.epss)[0]
  const exploited = records.some((record) => record.knownExploited.length > 0)
  if (!exploited && epss === undefined) return undefined
  return {
    ...(exploited ? { knownExploited: true } : {}),
    ...(epss === undefined ? {} : { epss: { probability: epss.epss, date: epss.date ?? undefined } }),
  }
}

function dismissal(rules: GrypeMatch['appliedIgnoreRules']): Draft['dismissed'] {
  const vex = rules.find((rule) => rule['vex-status'])
  if (vex !== undefined) return { by: 'vex', justification: vex['vex-justification'] ?? vex['vex-status'] ?? 'VEX' }
  return {
    by: 'tool',
    justification:
      rules.map((rule) => rule.reason).find((reason) => reason) ?? 'ignore rule in the configuration of Grype',
  }
}

/** Grype's JSON: images and folders. Ignored matches are read as dismissed. */
export const grype = defineReader({
  id: 'grype',
  title: 'Grype',
  homepage: 'https://github.com/anchore/grype',
  howToExport: 'grype registry.example/app:1.2 --output json --file grype.json',
  category: 'sca',
  reaches: ['symbol_present'],
  categoryOf: ({ source }) => (source?.type === 'image' ? 'container' : 'sca'),
  syntax: 'json',
  head: Head,
  entries: ['/matches/*', '/ignoredMatches/*'],
  entry: GrypeMatch,
  prepare: ({ source }) => {
    const target = z.object({ userInput: maybeText, tags: maybeTexts }).safeParse(source?.target).data
    return {
      image: source?.type === 'image' ? target?.userInput || target?.tags[0] : undefined,
      isImage: source?.type === 'image',
    }
  },
  version: ({ descriptor }) => descriptor.version,
  ran: ({ descriptor }) => ({ scannedAt: descriptor.timestamp }),
  draft: (match, { prepared, path }) => {
    const { vulnerability, relatedVulnerabilities, artifact } = match
    const fixed = closestFix(artifact.version, vulnerability.fix?.versions ?? [vulnerability.fixedInVersion ?? ''])
    const symbols = match.matchDetails.some(({ found }) => (found?.matchedSymbols.length ?? 0) > 0)
    return {
      category: prepared.isImage ? 'container' : 'sca',
      ruleId: vulnerability.id,
      title: headline(
        vulnerability.description,
        relatedVulnerabilities[0]?.description,
        `${vulnerability.id} in ${artifact.name}`,
      ),
      severity: {
        word: vulnerability.severity,
        vectors: [vulnerability, ...relatedVulnerabilities].flatMap(({ cvss }) => cvss.map(({ vector }) => vector)),
      },
      confidence: confidence(match),
      identifiers: [
        vulnerability.id,
        ...relatedVulnerabilities.map(({ id }) => id),
        ...vulnerability.cwes.map(({ cwe }) => cwe),
      ],
      location: packageAt(artifact.purl || packageUrl(artifact.type ?? '', artifact.name, artifact.version), {
        // The package database of the system is no manifest.
        manifest: /^(?:deb|rpm|apk)$/.test(artifact.type ?? '') ? undefined : artifact.locations[0]?.path,
        image: prepared.image,
      }),
      fix: fixedIn(fixed),
      // Only for Go binaries: the vulnerable symbols are in the artefact.
      reach: symbols
        ? [
            {
              level: 'symbol_present',
              granularity: 'symbol',
              method: 'metadata',
              original: 'matchDetails[].found.matchedSymbols',
            },
          ]
        : [],
      intel: intelOf(match),
      dismissed: path === '/ignoredMatches/*' ? dismissal(match.appliedIgnoreRules) : undefined,
    }
  },
})
