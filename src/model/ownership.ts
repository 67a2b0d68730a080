import { z } from 'zod'

const routeSchema = z.union([
  z.string().min(1).describe('A URL template: these URLs are this service’s.'),
  z.strictObject({
    url: z.string().min(1).describe('A URL template; `{name}` is part of one segment, `*` a segment, `**` any number.'),
    file: z.string().min(1).describe('The source file that handles it; the same `{name}` on both sides.'),
  }),
])

export const exposures = ['internet', 'internal', 'unknown'] as const
export const criticalities = ['high', 'medium', 'low', 'unknown'] as const

/** One service of the catalogue; the only definition of the shape. */
export const serviceSchema = z.strictObject({
  name: z.string().min(1).describe('Unique in the catalogue.'),
  paths: z.array(z.string().min(1)).default([]).describe('Globs of the source files that are this service’s.'),
  images: z.array(z.string().min(1)).default([]).describe('Globs of container image names.'),
  packages: z.array(z.string().min(1)).default([]).describe('Globs of package URLs.'),
  hosts: z.array(z.string().min(1)).default([]).describe('Host names that reach this service.'),
  routes: z.array(routeSchema).default([]).describe('URLs this service answers; the first that matches counts.'),
  owners: z.array(z.string().min(1)).default([]).describe('Handles of the people who own it.'),
  exposure: z.enum(exposures).default('unknown').describe('Who can reach it.'),
  data: z.array(z.string().min(1)).default([]).describe('Kinds of data it touches: personal, payment, health …'),
  criticality: z.enum(criticalities).default('unknown').describe('How much the business depends on it.'),
})
export const catalogSchema = z.strictObject({
  services: z.array(serviceSchema).default([]).describe('The services, first match wins.'),
})

export type Service = z.infer<typeof serviceSchema> & {
  /** `file:line` of each fact, so that an output can name its source. */
  readonly source?: string
}
export type Route = z.infer<typeof routeSchema>
export type Owner = { readonly handle: string; readonly because: string }

/** Who owns a finding; `owners: []` means nobody does. */
export type Ownership = { readonly owners: readonly Owner[]; readonly service: Service | null }
