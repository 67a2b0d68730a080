import { annotationLines } from './annotations.ts'
import { comment } from './comment.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import type { Renderer } from './renderer.ts'
import { sarif } from './sarif.ts'
import { summary } from './summary.ts'
import { text } from './text.ts'

/** Name → renderer. A new output is one file and one row. */
export const renderers = {
  comment,
  summary,
  markdown: summary,
  text,
  json,
  sarif,
  annotations: annotationLines,
  html,
} as const satisfies Record<string, Renderer>
export type OutputName = keyof typeof renderers

export type { Renderer, RenderOptions } from './renderer.ts'
