import type { Ownership } from '../model/ownership.ts'
import type { Signal } from '../model/signal.ts'
import { stated, unknown } from './signal.ts'

const unclaimed = unknown('no service of the catalogue claims it', 'catalogue')

/** Who can reach the service it belongs to: `internet` or `internal`, as the catalogue says. */
export function exposed({ service }: Ownership): Signal {
  if (service === null) return unclaimed
  const source = service.source ?? `service ${service.name}`
  if (service.exposure === 'unknown') return unknown(`service ${service.name} does not say`, source)
  return stated(service.exposure, `service ${service.name} (${source})`)
}
