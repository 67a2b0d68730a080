// https://github.com/aquasecurity/trivy/pull/782
import { z } from 'zod'
import { maybeText } from './lenient.ts'
import { ecosystemOf } from './sarif-ecosystem.ts'

/** A system stands in brackets behind its image: `app:1 (alpine 3.7.1)`. */
const system = /^.* \(([a-z]+) \d[^)]*\)$/
/** What Trivy wrote before version 0.20, the results and nothing else, in the form that it has now. */
export const TrivySchemaOne = z
  .array(z.object({ Target: z.string(), Type: maybeText, Vulnerabilities: z.array(z.unknown()).nullable() }))
  .min(1)
  .transform((results) => ({
    ArtifactName: '',
    ArtifactType: results.some(({ Target }) => system.test(Target)) ? 'container_image' : null,
    CreatedAt: null,
    Metadata: null,
    Trivy: null,
    Results: results.map(({ Target, Type }) => {
      const distribution = system.exec(Target)?.[1]
      const Class = distribution === undefined ? null : 'os-pkgs'
      return { Target, Class, Type: Type ?? distribution ?? ecosystemOf(Target, '') }
    }),
  }))
