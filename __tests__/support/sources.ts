import type { Touched } from '../../src/enrich/in-change.ts'
import type { Answering } from '../../src/model/source-route.ts'
import { isTestPath } from '../../src/model/test-path.ts'

/** Nothing answers a URL, as far as anybody knows. */
export const nobodyAnswers: Answering = { route: '/', files: [], handlers: [], declared: [] }

/** A world without a checkout. */
export const noSource: Pick<Touched, 'source' | 'answering' | 'isTest'> = {
  source: () => null,
  answering: () => nobodyAnswers,
  isTest: isTestPath,
}
