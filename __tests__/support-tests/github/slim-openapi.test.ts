import { describe, expect, it } from 'vitest'
import { componentsOf, inLines, slim, withoutProse } from '../../../scripts/slim-openapi.ts'

const ref = (name: string) => ({ $ref: `#/components/${name}` })
const description = {
  openapi: '3.0.3',
  info: { version: '1.2.3' },
  paths: {
    '/a': {
      get: {
        summary: 'prose',
        responses: { '200': { description: 'prose', content: { 'application/json': { schema: ref('schemas/a') } } } },
      },
      post: { responses: {} },
    },
    '/b': { get: { responses: {} } },
  },
  'x-webhooks': { push: { post: { requestBody: ref('schemas/c') } } },
  components: {
    schemas: {
      a: {
        type: 'object',
        title: 'prose',
        properties: { title: { type: 'string', example: 'x' }, b: ref('schemas/b') },
      },
      b: { type: 'array', items: ref('schemas/a') },
      c: { type: 'string', enum: ['title'] },
      d: { type: 'string' },
    },
  },
}

describe('the cut of the description', () => {
  it('keeps what was asked for, with all that it refers to, circles too, and nothing else', () => {
    const cut = slim(description, ['GET /a'], ['push'])
    expect(Object.keys(cut['paths'] as object)).toEqual(['/a'])
    expect((cut['components'] as { schemas: object }).schemas).toEqual({
      a: { type: 'object', properties: { title: { type: 'string' }, b: ref('schemas/b') } },
      b: { type: 'array', items: ref('schemas/a') },
      c: { type: 'string', enum: ['title'] },
    })
    expect(cut['info']).toMatchObject({ version: '1.2.3' })
  })
  it('takes prose out, and never a property that has the name of a keyword', () => {
    const schema = {
      description: 'x',
      'x-github': {},
      required: ['title'],
      properties: { description: { title: 'y', type: 'string' } },
    }
    expect(withoutProse(schema)).toEqual({ required: ['title'], properties: { description: { type: 'string' } } })
  })
  it('says which operation or component the description does not have', () => {
    expect(() => slim(description, ['GET /none'], [])).toThrow('The description has no GET /none.')
    expect(() => slim(description, [], ['none'])).toThrow('The description has no event none.')
    expect(() => componentsOf(ref('schemas/none'), description.components)).toThrow('refers to schemas/none')
  })
  it('has a line for each member, so that a newer description can be compared', () => {
    expect(inLines({ a: { b: { c: 1 } }, d: [1, 2] }, 2)).toBe('{\n"a":{\n"b":{"c":1}\n},\n"d":[1,2]\n}')
  })
})
