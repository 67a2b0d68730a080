import { parse } from 'yaml'
import { z } from 'zod'
import type { SourceRoute } from '../model/source-route.ts'
import { below, fromBraces } from './template.ts'

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

const operation = z.looseObject({ operationId: z.string().optional() })
const description = z.looseObject({
  openapi: z.string().optional(),
  swagger: z.string().optional(),
  basePath: z.string().optional(),
  servers: z.array(z.looseObject({ url: z.string() })).optional(),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
})

/** Whether a file may be an OpenAPI description, by its path. */
export const isOpenApi = (path: string): boolean =>
  /(?:^|\/)[\w.-]*(?:openapi|swagger)[\w.-]*\.(?:json|ya?ml)$/i.test(path)

/**
 * The URLs of an OpenAPI 3 or Swagger 2 description (https://spec.openapis.org/oas/latest.html, “Paths Object”) below the path of
 * each server. It says which URLs are one route, and no file. What is no such description gives none. Never throws.
 */
export function openApiRoutes(path: string, text: string): readonly SourceRoute[] {
  const document = description.safeParse(parsed(text))
  if (!document.success || (document.data.openapi ?? document.data.swagger) === undefined) return []
  const { basePath, servers, paths } = document.data
  const bases = servers?.map(({ url }) => pathOf(url)) ?? [basePath ?? '']
  return Object.entries(paths).flatMap(([template, item]) =>
    verbs
      .filter((verb) => operation.safeParse(item[verb]).success)
      .flatMap((verb) =>
        [...new Set(bases)].map((base) => ({
          method: verb.toUpperCase(),
          url: fromBraces(below(base, template)),
          because: path,
        })),
      ),
  )
}

const pathOf = (url: string): string => url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').replace(/[?#].*$/s, '')

function parsed(text: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 })
  } catch {
    return null
  }
}
