import type { Draft } from '../../model/draft.ts'
import type { Fields } from './fields.ts'
import type { RuleFacts } from './sarif-rules.ts'
import type { Run } from './sarif-schema.ts'

/** A package with what the same sentence says of it. */
export type Found = {
  readonly purl: string
  readonly manifest?: string | undefined
  readonly image?: string | undefined
  readonly fix?: Draft['fix']
  readonly identifiers?: readonly string[]
}

export type Asked = {
  readonly result: Fields
  readonly facts: RuleFacts
  readonly run: Run
  readonly message: string
  /** The first file, its base put in front. */
  readonly uri: () => string | undefined
  /** The distribution of the scanned system, as far as the rules of the run give it away. */
  readonly distribution: string | undefined
}
