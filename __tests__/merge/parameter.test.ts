import { describe, expect, it } from 'vitest'
import { namesParameter } from '../../src/merge/parameter.ts'
import { inCode, line } from '../support/sightings.ts'

const source = (lines: readonly string[]) => (path: string) => (path === 'src/orders.js' ? lines : null)
const found = inCode(line('src/orders.js', 3))
const reads = (text: string, parameter = 'customer'): boolean =>
  namesParameter(found, parameter, source([text, '', 'db.query(sql)']))

describe('whether the code around a finding reads the parameter', () => {
  it.each([
    'const c = request.query.customer',
    "String c = request.getParameter('customer');",
    'c = request.args["customer"]',
    'const { c } = req.query; log(`customer`)',
  ])('%s does', (text) => {
    expect(reads(text)).toBe(true)
  })

  it.each([
    ['a name that only begins alike', 'request.query.customers'],
    ['a name with a hyphen behind it', '"customer-name"'],
    ['a word of a comment', '// the customer is always right'],
    ['a variable of the same name', 'const customer = 1'],
  ])('%s does not', (_, text) => {
    expect(reads(text)).toBe(false)
  })

  it('takes the name literally: a dot in it is a dot', () => {
    expect(reads('"user.name"', 'user.name')).toBe(true)
    expect(reads('"userXname"', 'user.name')).toBe(false)
    expect(reads('"anything"', '.*')).toBe(false)
  })

  it('takes one letter for a name only where it is read from the request: it stands everywhere', () => {
    expect(reads('"c"', 'c')).toBe(false)
    expect(reads('a.c()', 'c')).toBe(false)
    for (const text of ['request.query.c', "req.params['c']", 'request.args.get("c")', 'r.FormValue("a"); form["c"]'])
      expect(reads(text, 'c')).toBe(true)
  })

  it('looks through the handler from its first line, where that is known, and no further', () => {
    const lines = Array.from({ length: 60 }, (_, index) => (index === 4 ? 'request.query.customer' : ''))
    const handler = (start: number) => [{ file: 'src/orders.js', lines: { start, end: 50 } }]
    const reading = (start: number): boolean =>
      namesParameter(inCode(line('src/orders.js', 30)), 'customer', source(lines), handler(start))
    expect(reading(3)).toBe(true)
    expect(reading(6)).toBe(false)
  })

  it('looks fifteen lines up and not further, and not below', () => {
    const far = (distance: number): boolean => {
      const lines = Array.from({ length: 60 }, (_, index) => (index === 29 - distance ? 'request.query.customer' : ''))
      return namesParameter(inCode(line('src/orders.js', 30)), 'customer', source(lines))
    }
    expect(far(15)).toBe(true)
    expect(far(16)).toBe(false)
    expect(far(-1)).toBe(false)
  })

  it('looks along the flow too', () => {
    const flow = inCode(line('src/db.js', 9), { rest: { also: [line('src/orders.js', 1)] } })
    expect(namesParameter(flow, 'customer', source(['request.query.customer']))).toBe(true)
  })

  it('says no where the source is not there: nothing is guessed', () => {
    expect(namesParameter(found, 'customer', () => null)).toBe(false)
    expect(namesParameter(inCode(line('src/orders.js')), 'customer', source(['request.query.customer']))).toBe(false)
  })
})
