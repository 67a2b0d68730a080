import { describe, expect, it } from 'vitest'
import { merge } from '../../src/merge/index.ts'
import type { Sighting } from '../../src/model/sighting.ts'
import { aService } from '../support/builders.ts'
import { aMergeContext, atEndpoint, grouped, inCode, lettered, line } from '../support/sightings.ts'

// src/merge/handlers.ts, by way of the whole merge: what it joins depends on what was joined before and after.
const services = [aService({ paths: [], routes: [{ url: '/cart', file: 'src/cart.js' }] })]
const seen = (source: readonly string[] | null, ...sightings: readonly Sighting[]) =>
  grouped(merge(lettered(...sightings), aMergeContext({ services, source: () => source })))
const by = (tool: string, at: number): Sighting => inCode(line('src/cart.js', at), { tool, rule: `${tool}-rule` })
const zap = (parameter = 'q'): Sighting => atEndpoint('http://h/cart', { parameter })

describe('one flaw seen from outside, and one of each static tool in its handler', () => {
  it('are one', () => {
    expect(seen(null, by('Semgrep', 40), by('CodeQL', 46), zap())).toEqual([['a', 'b', 'c']])
  })

  it('stay apart without the dynamic tool', () => {
    expect(seen(null, by('Semgrep', 40), by('CodeQL', 46))).toEqual([['a'], ['b']])
  })

  it('stay apart where a tool names two, where they lie far apart, and where two parameters were seen', () => {
    expect(seen(null, by('Semgrep', 40), by('CodeQL', 46), by('CodeQL', 50), zap())).toHaveLength(4)
    expect(seen(null, by('Semgrep', 40), by('CodeQL', 60), zap())).toHaveLength(3)
    expect(seen(null, by('Semgrep', 40), by('CodeQL', 46), zap('q'), zap('id'))).toHaveLength(4)
  })

  it('stay apart where the source is there and does not link them', () => {
    const code = Array.from({ length: 60 }, (_, index) => `statement(${index})`)
    expect(seen(code, by('Semgrep', 40), by('CodeQL', 46), zap())).toHaveLength(3)
  })
})

it('a template that matches every file leads nowhere', () => {
  const everything = [aService({ paths: [], routes: [{ url: '/**', file: '**' }] })]
  const files = Array.from({ length: 9 }, (_, index) => inCode(line(`src/${index}.js`, 40)))
  const findings = merge(lettered(...files, zap()), aMergeContext({ services: everything }))
  expect(findings).toHaveLength(10)
})

it('a template that matches every URL makes no two of them one', () => {
  for (const routes of [['/**'], [{ url: '/**', file: '**' }]]) {
    const context = aMergeContext({ services: [aService({ paths: [], routes })] })
    const at = (url: string) => atEndpoint(`http://localhost${url}`, { parameter: 'q' })
    expect(merge(lettered(at('/a'), at('/b'), at('/a')), context)).toHaveLength(2)
  }
})
