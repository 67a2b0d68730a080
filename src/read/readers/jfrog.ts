// https://github.com/jfrog/jfrog-cli-security (`--format=simple-json`), `utils/formats/simplejsonapi.go`
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { JfrogCode, jfrogCode, jfrogCodeLists } from './jfrog-code.ts'
import { JfrogLicense, jfrogLicense, JfrogVulnerability, jfrogVulnerability } from './jfrog-package.ts'
import { maybe, maybeList, maybeText } from './lenient.ts'
import { lookUp } from './look-up.ts'

const rows = z.array(z.unknown()).nullable()
const Head = z.object({
  vulnerabilities: rows,
  securityViolations: rows,
  licensesViolations: rows,
  /** The exit code of each scan that was performed, all of which count. Older versions of the CLI do not say. */
  scansStatus: maybe(z.record(z.string(), z.unknown())),
  errors: maybeList(z.object({ filePath: maybeText, errorMessage: maybeText })),
})

/** JFrog's CLI (`jf audit`, `jf scan`, `jf docker scan`). An entry: `/vulnerabilities/3`; each of its CVEs is a draft. */
export const jfrog = defineReader({
  id: 'jfrog',
  title: 'JFrog Xray (simple-json)',
  homepage: 'https://jfrog.com/xray/',
  howToExport: 'jf audit --format=simple-json > jfrog.json',
  category: 'sca',
  reaches: ['call_path', 'symbol_present', 'no_path'],
  syntax: 'json',
  head: Head,
  entries: ['/vulnerabilities/*', '/securityViolations/*', '/licensesViolations/*', ...Object.keys(jfrogCodeLists)],
  entry: z.union([JfrogVulnerability, JfrogLicense, JfrogCode]),
  health: ({ scansStatus, errors }, entries) => {
    const codes = Object.entries(scansStatus ?? {})
    const failed = codes.filter(([, code]) => code !== 0).map(([scan]) => scan)
    const none = scansStatus != null && codes.length === 0
    if (failed.length === 0 && errors.length === 0 && !none) return null
    const why = [...failed.map((scan) => `${scan} is not 0`), ...errors.map((error) => error.errorMessage ?? '')]
    return {
      health: entries === 0 ? 'scanner-failed' : 'partial',
      message: none
        ? 'JFrog performed no scan'
        : `JFrog failed in part: ${headline(why.join('; '), 'no reason given')}`,
      next: 'See `scansStatus` and `errors` in the report, and the log of the CLI.',
    }
  },
  draft: (entry, { path }) => {
    if ('impactedPackageName' in entry) return 'licenseKey' in entry ? jfrogLicense(entry) : jfrogVulnerability(entry)
    return jfrogCode(entry, lookUp(jfrogCodeLists, path) ?? 'sast')
  },
})
