import type { Assessment } from '../model/assessment.ts'

/** What an output may be told; each renderer takes what it understands. */
export type RenderOptions = {
  /** Columns of the terminal. */
  readonly width?: number
  readonly colour?: boolean
  /** How many findings to list, where the output has no limit of its own. */
  readonly rows?: number
}

/** Assessment → text in chunks. Pure; equal assessments give equal bytes. */
export type Renderer = (assessment: Assessment, options?: RenderOptions) => Iterable<string>
