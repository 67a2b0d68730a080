/**
 * Cuts GitHub's OpenAPI description to the operations and events that the stand-in for GitHub knows, without prose and examples.
 * Usage: node scripts/slim-openapi.ts FOLDER, where FOLDER is an unpacked @octokit/openapi (385 MB, so it is no dependency).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** What the stand-in answers: `METHOD path`, as the description spells it. */
export const operations = [
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'POST /repos/{owner}/{repo}/git/refs',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'POST /repos/{owner}/{repo}/git/trees',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'POST /repos/{owner}/{repo}/git/blobs',
  'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
  'GET /repos/{owner}/{repo}/actions/runs',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'GET /repos/{owner}/{repo}/code-scanning/alerts',
  'GET /repos/{owner}/{repo}/dependabot/alerts',
  'GET /repos/{owner}/{repo}/codeowners/errors',
] as const

/** Payloads that the stand-in for the runner builds. */
export const events = [
  'pull-request-opened',
  'pull-request-synchronize',
  'push',
  'merge-group-checks-requested',
  'workflow-run-completed',
  'release-published',
] as const

/** Keywords that say nothing about what is valid. */
const prose = new Set([
  'description',
  'summary',
  'externalDocs',
  'example',
  'examples',
  'tags',
  'title',
  'deprecated',
  'security',
])
/** Keywords whose value is data, or a map whose keys are names and not keywords. */
const data = new Set(['enum', 'default', 'required', 'const'])
const maps = new Set(['properties', 'patternProperties', 'headers', 'responses', 'content'])

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same description without prose, examples and vendor extensions; names of properties are never taken for keywords. */
export function withoutProse(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutProse)
  if (!isObject(value)) return value
  const kept: Record<string, Json> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (data.has(key)) kept[key] = inner
    else if (maps.has(key) && isObject(inner)) kept[key] = mapValues(inner, withoutProse)
    else if (!prose.has(key) && !key.startsWith('x-')) kept[key] = withoutProse(inner)
  }
  return kept
}

const mapValues = (map: JsonObject, change: (value: Json) => Json): JsonObject =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]))

/** Every component that the value refers to, directly or through others, as `schemas/issue-comment`. */
export function componentsOf(value: Json, components: JsonObject, seen = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) value.forEach((inner: Json) => componentsOf(inner, components, seen))
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      const name = key === '$ref' && typeof inner === 'string' ? inner.replace('#/components/', '') : undefined
      if (name === undefined) componentsOf(inner, components, seen)
      else if (!seen.has(name)) {
        seen.add(name)
        componentsOf(lookUp(components, name), components, seen)
      }
    }
  }
  return seen
}

function lookUp(components: JsonObject, name: string): Json {
  const [kind = '', key = ''] = name.split('/')
  const ofKind = components[kind]
  const found = isObject(ofKind) ? ofKind[key] : undefined
  if (found === undefined) throw new Error(`The description refers to ${name} and does not have it.`)
  return found
}

/** A description with the named operations and events only, and with no component that they do not need. */
export function slim(description: JsonObject, wanted: readonly string[], payloads: readonly string[]): JsonObject {
  const paths: Record<string, Record<string, Json>> = {}
  for (const operation of wanted) {
    const [method = '', path = ''] = operation.split(' ')
    const found = child(child(description, 'paths'), path)[method.toLowerCase()]
    if (found === undefined) throw new Error(`The description has no ${operation}.`)
    paths[path] = { ...paths[path], [method.toLowerCase()]: withoutProse(found) }
  }
  const webhooks: Record<string, Json> = {}
  for (const event of payloads) {
    const body = child(child(child(description, 'x-webhooks'), event), 'post')['requestBody']
    if (body === undefined) throw new Error(`The description has no event ${event}.`)
    webhooks[event] = { post: { requestBody: withoutProse(body) } }
  }
  const components = mapValues(child(description, 'components'), (kind) =>
    isObject(kind) ? mapValues(kind, withoutProse) : kind,
  )
  const kept: Record<string, Record<string, Json>> = {}
  for (const name of [...componentsOf([paths, webhooks], components)].sort()) {
    const [kind = '', key = ''] = name.split('/')
    kept[kind] = { ...kept[kind], [key]: lookUp(components, name) }
  }
  return {
    openapi: description['openapi'] ?? '3.0.3',
    info: {
      title: 'A part of the GitHub REST API',
      version: child(description, 'info')['version'] ?? '',
      license: { name: 'MIT' },
    },
    paths,
    'x-webhooks': webhooks,
    components: kept,
  }
}

const child = (value: JsonObject, key: string): JsonObject => {
  const found = value[key]
  return isObject(found) ? found : {}
}

/** JSON with a line for each member some levels down, so that a newer description shows as a diff that can be read. */
export function inLines(value: Json, depth: number): string {
  if (depth === 0 || !isObject(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${inLines(inner, depth - 1)}`)
  return `{\n${members.join(',\n')}\n}`
}

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('Usage: node scripts/slim-openapi.ts FOLDER (an unpacked @octokit/openapi)')
  const source = join(folder, 'generated', 'api.github.com.json')
  // JSON.parse gives JSON.
  const description = JSON.parse(readFileSync(source, 'utf8')) as JsonObject
  const target = fileURLToPath(new URL('../__tests__/fixtures/github/openapi.json', import.meta.url))
  const text = `${inLines(slim(description, operations, events), 3)}\n`
  writeFileSync(target, text)
  console.log(`${operations.length} operations, ${events.length} events, ${text.length} bytes`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2])
