import type { Mark } from '../model/trace.ts'

type Field = string | number

/** The fields of a mark that tell it from others of its type, in the order in which it is written. */
function fieldsOf(mark: Mark): readonly Field[] {
  const { tool, rule } = mark
  switch (mark.type) {
    case 'code':
      return [tool, rule, mark.path, mark.line, mark.code, mark.near, mark.words]
    case 'package':
      return [tool, rule, mark.name, mark.purl, mark.manifest, mark.image]
    case 'endpoint':
      return [tool, rule, mark.method, mark.url, mark.parameter]
    case 'workload':
      return [tool, rule, mark.uri]
  }
}

/** With what ends it, so that none is the beginning of another. */
const written = (field: Field): string => (typeof field === 'string' ? JSON.stringify(field) : `${field},`)

/** The order of marks by their JSON, of which only the first field that differs is made; 0 where they are equal. */
export function compareMarks(a: Mark, b: Mark): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1
  if (a.tool !== b.tool) return written(a.tool) < written(b.tool) ? -1 : 1
  const others = fieldsOf(b)
  for (const [index, field] of fieldsOf(a).entries()) {
    const other = others[index] ?? ''
    if (field !== other) return written(field) < written(other) ? -1 : 1
  }
  return 0
}
