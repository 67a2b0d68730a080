// https://www.zaproxy.org/docs/desktop/addons/report-generation/report-traditional-json/
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { maybeFields, maybeList, maybeText } from './lenient.ts'
import { zapDraft, zapHealth } from './zap-alert.ts'

const insight = { key: maybeText, level: maybeText, description: maybeText, statistic: maybeText }
const Site = z.object({ '@name': z.string(), alerts: z.array(z.unknown()) })
const Head = z.object({
  '@version': z.string(),
  '@generated': maybeText,
  created: maybeText,
  '@programName': maybeText,
  // A report about one site once held an object here.
  site: z.union([z.array(Site), Site.transform((site) => [site])]),
  stoppingInsight: maybeFields(insight),
  insights: maybeList(z.object(insight)),
})

const Instance = z.object({ uri: maybeText, method: maybeText, param: maybeText, attack: maybeText })
const Alert = z.object({
  pluginid: z.string(),
  alertRef: maybeText,
  alert: maybeText,
  name: maybeText,
  riskcode: maybeText,
  confidence: maybeText,
  cweid: maybeText,
  solution: maybeText,
  instances: z.array(Instance).nullish(),
})

/** ZAP's "Traditional JSON" report. An entry is an instance: `/site/0/alerts/3/instances/2`. */
export const zapJson = defineReader({
  id: 'zap-json',
  title: 'ZAP (JSON)',
  homepage: 'https://www.zaproxy.org',
  howToExport: 'zap-baseline.py -t https://app.example -J zap.json',
  category: 'dast',
  reaches: ['exercised'],
  syntax: 'json',
  head: Head,
  entries: ['/site/*/alerts/*', '/site/alerts/*'],
  entry: Alert,
  prepare: ({ site }) => site.map((each) => each['@name']),
  version: (head) => head['@version'],
  ran: (head) => ({ scannedAt: head.created || head['@generated'] }),
  health: ({ site, stoppingInsight, insights }) => zapHealth(site.length, stoppingInsight, insights),
  draft: (alert, { prepared, keys }) => {
    const site = prepared[keys.length > 1 ? Number(keys[0]) : 0] ?? ''
    const facts = { ...alert, pluginId: alert.pluginid, name: alert.name || alert.alert }
    const instances = alert.instances ?? []
    return instances.length === 0
      ? zapDraft(facts, site, {})
      : instances.map((instance, index) => zapDraft(facts, site, { ...instance, at: `/instances/${index}` }))
  },
})
