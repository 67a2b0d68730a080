import { expect, it } from 'vitest'
import { whatAnswers } from '../src/what-answers.ts'
import type { SourceRoute } from '../src/model/source-route.ts'
import { aService } from './support/builders.ts'

const at = (url: string) => ({ type: 'endpoint', method: 'GET', url }) as const
const declared = { file: 'src/app.js', line: 3 }
const route: SourceRoute = {
  method: 'GET',
  url: '/orders',
  file: 'src/orders.js',
  lines: { start: 1, end: 9 },
  declared,
  because: 'x',
}

it('the source tells what answers a URL, and is looked at once, when somebody asks', () => {
  let looked = 0
  const answering = whatAnswers({
    services: [],
    checkout: () => [],
    routes: () => {
      looked++
      return [route]
    },
  })
  expect(looked).toBe(0)
  expect(answering(at('https://shop.example/orders?id=1'))).toMatchObject({
    route: '/orders',
    files: ['src/orders.js'],
    handlers: [{ file: 'src/orders.js', lines: { start: 1, end: 9 } }],
    declared: [declared],
  })
  expect(answering(at('/other'))).toMatchObject({ files: [], handlers: [], declared: [] })
  expect(looked).toBe(1)
})

it('the catalogue tells it too, of the files there are', () => {
  const services = [aService({ routes: [{ url: '/v1/{name}.do', file: 'src/{name}Action.java' }] })]
  const answering = whatAnswers({ services, checkout: () => ['src/BuyAction.java'], routes: () => [] })
  expect(answering(at('/v1/Buy.do')).files).toEqual(['src/BuyAction.java'])
  expect(answering(at('/v1/Sell.do')).files).toEqual([])
})
