// https://github.com/sullo/nikto, `program/plugins/nikto_report_json.plugin`
import { z } from 'zod'
import { defineReader } from '../reader.ts'
import { headline } from './headline.ts'
import { fitting, maybeNumeric, maybeText } from './lenient.ts'
import { endpointAt } from './locations.ts'

const Item = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  method: z.string(),
  url: z.string(),
  msg: z.string(),
  references: maybeText,
})
const Host = z.object({
  host: z.string(),
  ip: z.string(),
  port: maybeNumeric,
  start_time: maybeText,
  vulnerabilities: z.array(z.unknown()),
})
/** Before version 2.5 one host is the whole document. */
const Head = z.union([z.array(Host).min(1), Host.transform((host) => [host])])
const Failure = z.object({ id: z.literal('FAIL'), msg: z.string() })

const originOf = ({ host, port }: z.infer<typeof Host>): string =>
  port === 443 ? `https://${host}` : `http://${host}${port == null || port === 80 ? '' : `:${port}`}`

/** One rule speaks of any header: without the name, five missing headers would be one flaw. */
const headerIn = (message: string): string | undefined =>
  (/\bheader missing: ([\w-]{1,60})/i.exec(message) ??
    /\b(?:Retrieved|uncommon header '?) ?([\w-]{1,60})'? /i.exec(message))?.[1]

/** Nikto's JSON. It gives no severities. What it could not connect to stands among its findings, as `FAIL`. */
export const nikto = defineReader({
  id: 'nikto',
  title: 'Nikto',
  homepage: 'https://cirt.net/nikto2',
  howToExport: 'nikto -host https://app.example -Format json -output nikto.json',
  category: 'dast',
  syntax: 'json',
  head: Head,
  entries: ['/vulnerabilities/*', '/*/vulnerabilities/*'],
  entry: Item,
  prepare: (hosts) => hosts.map(originOf),
  ran: ([host]) => ({ scannedAt: host?.start_time }),
  health: (hosts) => {
    const failures = hosts.flatMap(({ vulnerabilities }) => fitting(vulnerabilities, Failure))
    return failures[0] === undefined
      ? null
      : {
          health: failures.length < hosts.length ? 'partial' : 'scanner-failed',
          message: `Nikto could not scan: ${failures[0].msg}`,
          next: 'Check that the target is up.',
        }
  },
  draft: (item, { prepared, keys }) => {
    if (item.id === 'FAIL') return { aside: 'no connection' }
    const origin = prepared[keys.length > 1 ? Number(keys[0]) : 0] ?? ''
    return {
      ruleId: item.id,
      title: headline(item.msg, `Nikto test ${item.id}`),
      severity: {},
      identifiers: `${item.msg} ${item.references ?? ''}`.match(/\bCVE-\d{4}-\d{4,7}\b/gi) ?? [],
      location: endpointAt(item.method, `${origin}${item.url}`, headerIn(item.msg)),
    }
  },
})
