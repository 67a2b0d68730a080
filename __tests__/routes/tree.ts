import type { SourceRoute, SourceTree } from '../../src/model/source-route.ts'
import { findRoutes } from '../../src/routes/index.ts'

/** A checkout of these files. */
export const treeOf = (files: Readonly<Record<string, string>>): SourceTree => ({
  files: Object.keys(files),
  lines: (path) => files[path]?.split('\n') ?? null,
})

/** `GET /x src/a.js:3-5` of every route found in these files, sorted. */
export const routesIn = (files: Readonly<Record<string, string>>): readonly string[] =>
  findRoutes(treeOf(files)).map(inWords).sort()

const inWords = ({ method, url, file, lines }: SourceRoute): string =>
  [
    method,
    url,
    ...(file === undefined ? [] : [`${file}${lines === undefined ? '' : `:${lines.start}-${lines.end}`}`]),
  ].join(' ')
