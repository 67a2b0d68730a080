import { describe, expect, it } from 'vitest'
import { isOpenApi, openApiRoutes } from '../../src/routes/openapi.ts'
import { routesIn } from './tree.ts'

describe('OpenAPI', () => {
  it('gives the URLs below the path of each server', () => {
    const text =
      'openapi: 3.0.0\nservers:\n  - url: https://shop.example/v1\npaths:\n  /orders/{id}:\n    get: {operationId: show}\n    parameters: []\n'
    expect(routesIn({ 'docs/openapi.yml': text })).toEqual(['GET /v1/orders/{id}'])
  })

  it('reads Swagger 2 with its base path', () => {
    const text = JSON.stringify({ swagger: '2.0', basePath: '/api', paths: { '/x': { post: {} } } })
    expect(openApiRoutes('swagger.json', text).map(({ method, url }) => `${method} ${url}`)).toEqual(['POST /api/x'])
  })

  it('says nothing of another document, of broken text and of a bomb of aliases', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}\n`
    for (const text of ['paths: {}', '{', bomb, '', 'openapi: 3.0.0\npaths: []'])
      expect(openApiRoutes('openapi.yml', text)).toEqual([])
  })

  it('is told by its name', () => {
    expect(
      ['api/openapi.yaml', 'swagger.json', 'openapi-v2.yml', 'docs/shop-openapi.json'].filter(isOpenApi),
    ).toHaveLength(4)
    expect(['openapi.ts', 'docs/api.yml'].map(isOpenApi)).toEqual([false, false])
  })
})
