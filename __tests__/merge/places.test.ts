import { expect, it } from 'vitest'
import { placesOf } from '../../src/merge/places.ts'
import { atEndpoint, inCode, inPackage, line } from '../support/sightings.ts'

it('places are given once each, the own left out, in the order they are spoken of', () => {
  const first = inCode(line('a.js', 1), { rest: { also: [line('b.js', 2), line('a.js', 1), line('b.js', 2)] } })
  const second = inCode(line('c.js', 3), { rest: { also: [line('b.js', 2), line('b.js', 4)] } })
  expect(placesOf([first, second])).toEqual([line('b.js', 2), line('c.js', 3), line('b.js', 4)])
})

it('a long flow that goes round and round keeps each of its places once', () => {
  const round = Array.from({ length: 40 }, (_, at) => line(at % 2 === 0 ? 'a.js' : 'b.js', at + 1))
  const flow = inCode(line('a.js', 1), { rest: { also: [...round, ...round] } })
  expect(placesOf([flow])).toEqual(round.slice(1))
})

it('a package of two images, and an endpoint beside a line, are places of their own', () => {
  const [one, other] = [
    inPackage('pkg:deb/x@1', ['CVE-2021-1111'], { image: 'a' }),
    inPackage('pkg:deb/x@1', ['CVE-2021-1111'], { image: 'b' }),
  ] as const
  expect(placesOf([one, other, one])).toEqual([other.evidence.location])
  const seen = atEndpoint('http://shop/a')
  expect(placesOf([inCode(line('a.js', 1)), seen, seen])).toEqual([seen.evidence.location])
})
