import { describe, expect, it } from 'vitest'
import { touchedRoute } from '../../src/enrich/route-in-change.ts'
import type { ChangedFile } from '../../src/model/change.ts'
import type { Answering } from '../../src/model/source-route.ts'
import { nobodyAnswers } from '../support/sources.ts'

const routes = 'src/routes.js'
const handler = 'src/orders.js'
const answering: Answering = {
  route: '/api/orders',
  files: [handler],
  handlers: [{ file: handler, lines: { start: 10, end: 20 } }],
  declared: [{ file: routes, line: 5 }],
}
const file = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  status: 'modified',
  added: [],
  ...more,
})
const lines = (start: number, end = start) => ({ added: [{ start, end }] })

function asked(
  files: readonly ChangedFile[],
  {
    answers = answering,
    complete = true,
    source = {},
  }: { answers?: Answering; complete?: boolean; source?: Record<string, readonly string[]> } = {},
) {
  const change = { known: true, source: 'pull request 7', complete, files } as const
  const context = {
    change,
    files: new Map(files.map((one) => [one.path, one])),
    source: (path: string) => source[path] ?? null,
  }
  return touchedRoute({ type: 'endpoint', method: 'GET', url: 'https://shop.example/api/orders' }, answers, context)
}

describe('what was seen at a URL came with the change', () => {
  it('where lines that answer it changed, and says which', () => {
    expect(asked([file(handler, lines(20, 25))])).toMatchObject({
      value: true,
      source: 'pull request 7: src/orders.js lines 20-25 answers /api/orders',
    })
  })

  it('where the file that answers it is new', () => {
    expect(asked([file(handler, { status: 'added' })])).toMatchObject({ value: true })
  })

  it('where its route is new, although what answers it is not', () => {
    expect(asked([file(routes, lines(5))])).toMatchObject({
      value: true,
      source: 'pull request 7: src/routes.js line 5 declares /api/orders',
    })
  })
})

describe('what was seen at a URL did not come with the change', () => {
  it('where nothing that answers it was touched, or only lines beside', () => {
    const source = 'pull request 7: what answers /api/orders did not change'
    expect(asked([])).toMatchObject({ value: false, source })
    expect(asked([file(handler, lines(9)), file(routes, lines(6, 90))])).toMatchObject({ value: false, source })
  })

  it('where its route was declared before, and something beside the URL was edited', () => {
    const source = { [routes]: ['', '', '', '', "app.get('/orders', log, list)"] }
    const replaced = [{ start: 5, end: 5, was: ["app.get('/orders', list)"] }]
    expect(asked([file(routes, { ...lines(5), replaced })], { source })).toMatchObject({ value: false })
    const other = [{ start: 5, end: 5, was: ["app.get('/baskets', list)"] }]
    expect(asked([file(routes, { ...lines(5), replaced: other })], { source })).toMatchObject({ value: true })
  })

  it('where the lines that answer it are only written otherwise', () => {
    const source = { [handler]: [...Array.from({ length: 11 }, () => ''), 'const a = 1'] }
    const replaced = [{ start: 12, end: 12, was: ['var a = 1;'] }]
    expect(asked([file(handler, { ...lines(12), replaced })], { source })).toMatchObject({ value: false })
  })
})

describe('nobody knows whether it came with the change', () => {
  it('where no source tells what answers it', () => {
    expect(asked([file(handler, lines(12))], { answers: nobodyAnswers })).toMatchObject({
      state: 'unknown',
      why: 'no source tells what answers GET https://shop.example/api/orders',
    })
  })

  it('where the lines of its file are not known, or the list of files is not complete', () => {
    expect(asked([file(handler, { added: null })])).toMatchObject({ state: 'unknown' })
    expect(asked([], { complete: false })).toMatchObject({ state: 'unknown' })
  })

  it('where a file answers as a whole and was touched somewhere', () => {
    const answers = { ...answering, handlers: [], declared: [] }
    expect(asked([file(handler, lines(3))], { answers })).toMatchObject({ state: 'unknown' })
    expect(asked([file(handler)], { answers })).toMatchObject({ value: false })
    expect(asked([], { answers })).toMatchObject({ value: false })
    expect(asked([file(handler, { status: 'added' })], { answers })).toMatchObject({ value: true })
  })
})
