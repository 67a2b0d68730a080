import { endpointResolver } from './merge/index.ts'
import type { EndpointLocation } from './model/location.ts'
import type { Service } from './model/ownership.ts'
import type { Answering, SourceRoute } from './model/source-route.ts'

type World = {
  readonly services: readonly Service[]
  /** Paths of the checkout. */
  readonly checkout: () => readonly string[]
  readonly routes: () => readonly SourceRoute[]
}

/** Makes the question what answers a URL, by the catalogue and by the source; neither is looked at before somebody asks. */
export function answeringIn({ services, checkout, routes }: World): (location: EndpointLocation) => Answering {
  let resolver: ReturnType<typeof endpointResolver> | undefined
  return (location) => {
    // File templates of the catalogue are held against the files there are.
    const named = services.some((service) => service.routes.length > 0)
    resolver ??= endpointResolver(services, named ? checkout() : [], routes)
    return resolver.of(location)
  }
}
