import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { isObject, listAt, objectAt, textAt } from './json.ts'

/** One operation of GitHub's description with the path parameters of a request. */
export type Match = { readonly operation: Operation; readonly params: Readonly<Record<string, string>> }
export type Operation = {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly node: Record<string, unknown>
}
export type Fault = { readonly at: string; readonly message: string }

const file = new URL('../../fixtures/github/openapi.json', import.meta.url)
// The file is ours; its shape is asserted by its own test.
const description = inJsonSchema(JSON.parse(readFileSync(file, 'utf8'))) as Record<string, unknown>

/** These hold slashes, which GitHub takes both plain and encoded. */
const tails = /\{(path|ref|basehead)\}$/

const checker = createAjv(false)
const coercer = createAjv(true)
const validators = new Map<string, ValidateFunction>()

/** Operations by id. */
export const operations: ReadonlyMap<string, Operation> = new Map(listOperations().map((found) => [found.id, found]))
const routes = [...operations.values()]
  .sort((a, b) => Number(tails.test(a.path)) - Number(tails.test(b.path)))
  .map((operation) => ({ operation, pattern: toPattern(operation.path) }))

/** The operation a request means, if the description has it. Tails such as `contents/{path}` may hold slashes. */
export function match(method: string, path: string): Match | undefined {
  for (const { operation, pattern } of routes) {
    const found = operation.method === method ? pattern.exec(path) : null
    if (found === null) continue
    const groups: Record<string, string | undefined> = found.groups ?? {}
    const params = Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')] as const)
    return { operation, params: Object.fromEntries(params) }
  }
  return undefined
}

/** What is wrong with path and query; the query comes back with numbers and booleans as the description types them. */
export function checkParameters(
  { operation, params }: Match,
  query: Readonly<Record<string, string>>,
): { faults: readonly Fault[]; query: Readonly<Record<string, unknown>>; unknown: readonly string[] } {
  const declared = listAt(operation.node, 'parameters').map(resolve)
  const schemaOf = (place: string) => {
    const own = declared.filter((parameter) => parameter['in'] === place)
    return {
      type: 'object',
      properties: Object.fromEntries(own.map((parameter) => [textAt(parameter, 'name'), parameter['schema'] ?? {}])),
      required: own.filter((parameter) => parameter['required'] === true).map((parameter) => parameter['name']),
    }
  }
  const coerced: Record<string, unknown> = { ...query }
  const pathFaults = check(coercer, `${operation.id} path`, () => schemaOf('path'), { ...params })
  const queryFaults = check(coercer, `${operation.id} query`, () => schemaOf('query'), coerced)
  const known = new Set(declared.filter((one) => one['in'] === 'query').map((one) => one['name']))
  return {
    faults: [...pathFaults, ...queryFaults],
    query: coerced,
    unknown: Object.keys(query).filter((one) => !known.has(one)),
  }
}

/** What is wrong with a request's body. */
export function checkBody({ node, id }: Operation, body: unknown): readonly Fault[] {
  const declared = node['requestBody']
  if (declared === undefined) return body === undefined ? [] : [{ at: 'body', message: 'this operation takes no body' }]
  const schema = objectAt(objectAt(resolve(declared), 'content'), 'application/json')['schema']
  if (body === undefined)
    return objectAt(node, 'requestBody')['required'] === true ? [{ at: 'body', message: 'is missing' }] : []
  return schema === undefined ? [] : check(checker, `${id} body`, () => schema, body)
}

/** The schema of an answer; undefined where the description says nothing about its body. */
export function answerSchema({ node }: Operation, status: number): unknown {
  const answer = objectAt(node, 'responses')[String(status)]
  if (answer === undefined) return status >= 400 ? { $ref: 'github#/components/schemas/basic-error' } : undefined
  const content = objectAt(resolve(answer), 'content')
  return objectAt(content, 'application/json')['schema']
}

/** What is wrong with an answer of the stand-in itself. */
export function checkAnswer(operation: Operation, status: number, body: unknown): readonly Fault[] {
  const declared = objectAt(operation.node, 'responses')[String(status)] !== undefined
  if (!declared && status < 400) return [{ at: 'status', message: `${operation.id} never answers ${status}` }]
  const schema = answerSchema(operation, status)
  if (schema === undefined) return []
  return check(checker, `${operation.id} ${status}`, () => schema, body)
}

/** The schema of an event's payload, by the name the description gives it (`pull-request-opened`). */
export function eventSchema(event: string): unknown {
  const body = objectAt(objectAt(objectAt(objectAt(description, 'x-webhooks'), event), 'post'), 'requestBody')
  return objectAt(objectAt(body, 'content'), 'application/json')['schema']
}

/** What is wrong with an event's payload. */
export const checkEvent = (event: string, payload: unknown): readonly Fault[] =>
  check(checker, `event ${event}`, () => eventSchema(event), payload)

/** The value a `$ref` points at, or the value itself. */
export function resolve(node: unknown): Record<string, unknown> {
  if (!isObject(node)) return {}
  const ref = node['$ref']
  if (typeof ref !== 'string') return node
  const [kind = '', name = ''] = ref.replace('github#/components/', '').split('/')
  return resolve(objectAt(objectAt(objectAt(description, 'components'), kind), name))
}

function check(ajv: Ajv, key: string, schema: () => unknown, value: unknown): readonly Fault[] {
  let validate = validators.get(key)
  if (validate === undefined) {
    const compiled = schema()
    validate = ajv.compile(isObject(compiled) ? compiled : {})
    validators.set(key, validate)
  }
  return validate(value) ? [] : (validate.errors ?? []).map(toFault)
}

const toFault = (error: ErrorObject): Fault => ({ at: error.instancePath, message: error.message ?? error.keyword })

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({ strict: false, logger: false, validateSchema: false, coerceTypes, allErrors: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'github', components: description['components'] })
  return ajv
}

function listOperations(): Operation[] {
  return Object.entries(objectAt(description, 'paths')).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).map(([method, node]) => ({
      id: textAt(node, 'operationId'),
      method: method.toUpperCase(),
      path,
      node: isObject(node) ? node : {},
    })),
  )
}

function toPattern(path: string): RegExp {
  // The root folder is `contents/`, or `contents` with the slash left off.
  const pattern = path
    .replace('/{path}', '(?:/(?<path>.*))?')
    .replace(tails, '(?<$1>.+)')
    .replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')
  return new RegExp(`^${pattern}$`)
}

/** OpenAPI 3.0 says `nullable`, JSON Schema says `anyOf` with null. References become absolute. */
function inJsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inJsonSchema)
  if (!isObject(node)) return node
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, inJsonSchema(value)]),
  )
  if (typeof rest['$ref'] === 'string') rest['$ref'] = rest['$ref'].replace(/^#/, 'github#')
  return nullable === true
    ? { anyOf: [{ type: 'null' }, rest] }
    : { ...rest, ...(nullable === undefined ? {} : isSchema(nullable)) }
}

/** A property that happens to be called `nullable`. */
const isSchema = (nullable: unknown): Record<string, unknown> => (isObject(nullable) ? { nullable } : {})
