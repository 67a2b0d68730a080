import { expect, it } from 'vitest'
import { isoTime } from '../../../src/read/readers/iso-time.ts'

it.each([
  ['2021-05-19 13:13:06.083208 +0000 UTC', '2021-05-19T13:13:06.083Z'],
  ['2021-05-19 13:13:06.083208 +0200 CEST m=+0.01', '2021-05-19T11:13:06.083Z'],
  ['2026-11-26 23:13:18 -0330', '2026-11-27T02:43:18.000Z'],
  ['2025-02-14T14:27:03.913874', '2025-02-14T14:27:03.913Z'],
  ['2021-05-19T10:40:18Z', '2021-05-19T10:40:18.000Z'],
  ['2023-08-30T20:07:14.123456789+02:00', '2023-08-30T18:07:14.123Z'],
  ['Sat, 27 Mar 2021 19:42:50 +0000', '2021-03-27T19:42:50.000Z'],
  ['Sat Sep 13 22:35:04 2014', '2014-09-13T22:35:04.000Z'],
  ['Monday, February 7, 2022 10:25:32 AM', '2022-02-07T10:25:32.000Z'],
  ['1650000000000', '2022-04-15T05:20:00.000Z'],
  ['Tue Oct 31 09:12:44 GMT 2023', '2023-10-31T09:12:44.000Z'],
])('reads %s', (text, iso) => {
  expect(isoTime(text)).toBe(iso)
})

it.each([
  ['a day or a month first: nobody knows', '06/05/2021 10:00 AM'],
  ['a zone that is only a name', 'Sat Sep 13 22:35:04 CEST 2014'],
  ['a time that was never set', '0001-01-01T00:00:00Z'],
  ['words', 'yesterday'],
  ['an impossible month', '2021-13-45 10:00:00 +0000'],
  ['nothing', ''],
  ['no text', null],
])('does not guess: %s', (_, text) => {
  expect(isoTime(text)).toBeUndefined()
})
