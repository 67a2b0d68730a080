import { expect, it } from 'vitest'
import type { RawEntry } from '../../../src/read/decode/entry.ts'
import { openInput } from '../../../src/read/decode/input.ts'
import { openXml } from '../../../src/read/decode/xml-document.ts'
import { limits } from '../../../src/read/limits.ts'
import { aReportFile, inLatin1 } from '../../support/report-file.ts'

it('reads a document in the encoding it declares, from where it starts', () => {
  const latin1 = inLatin1('log\n<?xml version="1.0" encoding="ISO-8859-1"?><a><b>größe</b></a>')
  const input = openInput(aReportFile(latin1), limits)
  if (!('chunks' in input)) throw new Error(input.message)
  const document = openXml({ input, start: 4, limits }, ['/a/b'])
  const entries: RawEntry[] = []
  document.entries((entry) => entries.push(entry))
  expect(entries).toMatchObject([{ pointer: '/a/b', value: { text: 'größe' } }])
  expect(document.flaws).toEqual([])
})

it('tells an entry that is too large, which the pass for the head does not look at', () => {
  const small = { ...limits, entryBytes: 50 }
  const input = openInput(aReportFile(`<a><b>1</b><b>${'x'.repeat(100)}</b></a>`), small)
  if (!('chunks' in input)) throw new Error(input.message)
  const document = openXml({ input, start: 0, limits: small }, ['/a/b'])
  expect(document.flaws).toEqual([])
  document.entries(() => undefined)
  expect(document.flaws).toMatchObject([{ code: 'too-large' }])
})
