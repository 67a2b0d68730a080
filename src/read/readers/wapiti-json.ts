// https://wapiti-scanner.github.io: `wapiti --format json`
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybe, maybeNumber, maybeText } from './lenient.ts'
import { wapitiDraft, wapitiHealth } from './wapiti-flaw.ts'

const Classification = z.object({ ref: maybe(z.record(z.string(), z.unknown())) })
const Classifications = maybe(z.record(z.string(), Classification))
const Head = z.object({
  classifications: Classifications,
  vulnerabilities: z.record(z.string(), z.array(z.unknown())),
  anomalies: z.record(z.string(), z.array(z.unknown())),
  infos: z.object({
    target: z.string(),
    version: z.string().regex(/wapiti/i),
    date: maybeText,
    crawled_pages_nbr: maybeNumber,
  }),
})

const Flaw = z.object({
  method: maybeText,
  path: z.string(),
  info: maybeText,
  level: z.union([z.number(), z.string()]).transform(String),
  parameter: maybeText,
})

/** Wapiti's JSON. An entry: `/vulnerabilities/SQL Injection/0`. */
export const wapitiJson = defineReader({
  id: 'wapiti-json',
  title: 'Wapiti (JSON)',
  homepage: 'https://wapiti-scanner.github.io',
  howToExport: 'wapiti --url https://app.example --format json --output wapiti.json',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'json',
  head: Head,
  entries: ['/vulnerabilities/*/*', '/anomalies/*/*', '/additionals/*/*'],
  entry: Flaw,
  prepare: ({ classifications, infos }) => ({
    target: infos.target,
    references: new Map(Object.entries(classifications ?? {}).map(([name, { ref }]) => [name, Object.keys(ref ?? {})])),
  }),
  version: ({ infos }) => infos.version.replace(/^Wapiti /, ''),
  ran: ({ infos }) => ({ scannedAt: infos.date }),
  health: ({ infos }) => wapitiHealth(infos.target, infos.crawled_pages_nbr),
  draft: (flaw, { prepared, keys, path }) => {
    const name = String(keys[0])
    const references = prepared.references.get(name) ?? []
    return wapitiDraft({ ...flaw, group: path.split('/')[1] ?? '', name, references }, prepared.target)
  },
})
