// https://docs.veracode.com/r/r_pipeline_scan_commands (results.json)
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeNumber, maybeNumeric, maybeText } from './lenient.ts'
import { codeAt } from './locations.ts'
import { veracodeSeverities } from './veracode-words.ts'
import { cweOf } from './words.ts'

const Head = z.object({
  pipeline_scan: z.string(),
  scan_id: z.string(),
  scan_status: z.string(),
  message: maybeText,
  project_ref: maybeText,
  findings: z.array(z.unknown()),
})

const Finding = z.object({
  title: maybeText,
  severity: maybeNumber,
  issue_type: maybeText,
  cwe_id: maybeNumeric,
  files: z.object({ source_file: z.object({ file: z.string(), line: maybeNumber }) }),
})

/** What Veracode's Pipeline Scan leaves behind in a build: `results.json`. */
export const veracodePipeline = defineReader({
  id: 'veracode-pipeline',
  title: 'Veracode (Pipeline Scan)',
  homepage: 'https://www.veracode.com',
  howToExport: 'java -jar pipeline-scan.jar --file app.war --json_output_file veracode-pipeline.json',
  category: 'sast',
  syntax: 'json',
  head: Head,
  entries: ['/findings/*'],
  entry: Finding,
  severities: veracodeSeverities,
  // The version is that of the client that sent the code.
  // A reference may be a branch, too.
  ran: ({ project_ref: ref }) => ({ commit: /^[\da-f]{40}$/.test(ref ?? '') ? ref : undefined }),
  health: ({ scan_status: status, message }) =>
    status === 'SUCCESS'
      ? null
      : { health: 'scanner-failed', message: `Veracode says ${status}${message ? `: ${message}` : ''}.` },
  draft: ({ title, severity, issue_type: type, cwe_id, files: { source_file: place } }) => {
    const cwe = cweOf(cwe_id)
    const name = type ?? cwe ?? 'Flaw'
    return {
      ruleId: cwe ?? name,
      title: title ? `${name} (${title})` : name,
      severity: { word: severity == null ? null : String(severity) },
      identifiers: [cwe],
      location: codeAt(place.file, { start: place.line }),
    }
  },
})
