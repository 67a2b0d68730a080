import type { Text } from './survey.ts'

/** A draft is read by people. */
const most = 40

/** The URL templates of an OpenAPI or Swagger file, JSON or YAML; none where it is something else. Never throws. */
export function openapiPaths({ text }: Text): readonly string[] {
  const found = /^\s*\{/.test(text) ? fromJson(text) : fromYaml(text)
  return [...new Set(found)].slice(0, most)
}

function fromJson(text: string): readonly string[] {
  try {
    const document: unknown = JSON.parse(text)
    if (typeof document !== 'object' || document === null || !('paths' in document)) return []
    const { paths } = document
    return typeof paths === 'object' && paths !== null ? Object.keys(paths).filter((path) => path.startsWith('/')) : []
  } catch {
    return []
  }
}

/** The keys below `paths:` are all that is wanted, and they stand at one depth. */
function fromYaml(text: string): readonly string[] {
  if (!/^(?:openapi|swagger)\s*:/m.test(text)) return []
  const [, section = ''] = /^paths:[^\n]*\n((?:[ \t#][^\n]*\n|\s*\n)*)/m.exec(`${text}\n`) ?? []
  return [...section.matchAll(/^\s+(["']?)(\/[^"'\n]*?)\1:\s*(?:#.*)?$/gm)].map(([, , path = '']) => path)
}
