import { describe, expect, it } from 'vitest'
import { madeOf, namesParameter } from '../../src/merge/parameter.ts'
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

describe('what the statement of a finding is made of', () => {
  const of = (parameter: string, at: number, text: string, { startColumn }: { startColumn?: number } = {}) => {
    const lines = text.split('\n')
    const place = line('src/orders.js', at, startColumn === undefined ? {} : { startColumn })
    const handlers = [{ file: 'src/orders.js', lines: { start: 1, end: lines.length } }]
    return madeOf(inCode(place), parameter, source(lines), handlers)
  }
  const renamed =
    "(req, res) => {\n  const a = req.query.from\n  const b = req.query.until\n  one(a)\n  db.run('x' + b)\n}"

  it('is what its variables were read from', () => {
    expect(of('until', 5, renamed)).toBe('this')
    expect(of('from', 5, renamed)).toBe('others')
    expect(of('from', 4, renamed)).toBe('this')
  })

  it('is a parameter of the handler, by its own name or the one it is bound to', () => {
    const spring =
      'List f(@RequestParam("from") String a, @RequestParam String until) {\n  q("x" + a);\n  q("x" + until);\n}'
    expect([of('from', 2, spring), of('until', 2, spring)]).toEqual(['this', 'others'])
    expect([of('from', 3, spring), of('until', 3, spring)]).toEqual(['others', 'this'])
    const fastapi = 'def f(item: str, shelf: str = "a"):\n    run("x" + item)\n    run(f"x{shelf}")'
    expect([of('item', 2, fastapi), of('shelf', 2, fastapi)]).toEqual(['this', 'others'])
    expect([of('item', 3, fastapi), of('shelf', 3, fastapi)]).toEqual(['others', 'this'])
  })

  it('is what the tool points at, where it names a column', () => {
    const twice = '(req) => {\n  run(req.query.a1); run(req.query.b1)\n}'
    expect(of('a1', 2, twice)).toBe('this')
    expect(of('a1', 2, twice, { startColumn: 22 })).toBe('others')
  })

  it('is unknown where the request is handed on as a whole, nothing is read, or no handler is known', () => {
    expect(of('until', 2, '(req, res) => {\n  db.run(build(req))\n}')).toBe('unknown')
    expect(of('until', 2, '() => {\n  db.run(text)\n}')).toBe('unknown')
    expect(madeOf(inCode(line('src/orders.js', 2)), 'until', source(['', 'run(req.query.until)']), [])).toBe('unknown')
  })
})
