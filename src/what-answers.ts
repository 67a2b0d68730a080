import { endpointResolver } from './merge/index.ts'
import type { EndpointLocation } from './model/location.ts'
import type { Service } from './model/ownership.ts'
import type { Answering, SourceRoute } from './model/source-route.ts'
import { findRoutes } from './routes/index.ts'

type World = {
  readonly services: readonly Service[]
  /** Paths of the checkout. */
  readonly checkout: () => readonly string[]
  /** Lines of a source file; null where it cannot be read. */
  readonly source: (path: string) => readonly string[] | null
}

export type Routes = () => readonly SourceRoute[]

/** Which lines answer which URL by the source, looked for once, when somebody asks. */
export function routesIn({ checkout, source }: Pick<World, 'checkout' | 'source'>): Routes {
  let routes: readonly SourceRoute[] | undefined
  return () => (routes ??= findRoutes({ files: checkout(), lines: source }))
}

/** Makes the question what answers a URL, by the catalogue and by the source; neither is looked at before somebody asks. */
export function whatAnswers({
  services,
  checkout,
  routes,
}: Pick<World, 'services' | 'checkout'> & { readonly routes: Routes }): (location: EndpointLocation) => Answering {
  let resolver: ReturnType<typeof endpointResolver> | undefined
  return (location) => {
    // File templates of the catalogue are held against the files there are.
    const named = services.some((service) => service.routes.length > 0)
    resolver ??= endpointResolver(services, named ? checkout() : [], routes)
    return resolver.of(location)
  }
}
