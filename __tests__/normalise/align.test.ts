import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { alignPaths } from '../../src/normalise/align.ts'
import { aReport } from '../support/builders.ts'
import { inCode, inPackage, line } from '../support/sightings.ts'

const reportOf = (...paths: readonly string[]): Report =>
  aReport({ sightings: paths.map((path, index) => inCode(line(path, index + 1))) })
const pathsOf = (report: Report | undefined): string[] =>
  (report?.sightings ?? []).map(({ evidence: { location } }) => (location.type === 'code' ? location.path : ''))
const nowhere = () => false
const checkout =
  (...files: readonly string[]) =>
  (path: string): boolean =>
    files.includes(path)

describe('alignPaths', () => {
  it('takes off the folders above the repository that a tool wrote in front of every path', () => {
    const [, moved] = alignPaths(
      [
        reportOf('src/a.js', 'src/b.js', 'src/c.js'),
        reportOf('clone/shop/src/a.js', 'clone/shop/src/b.js', 'clone/shop/src/c.js'),
      ],
      nowhere,
    )
    expect(pathsOf(moved)).toEqual(['src/a.js', 'src/b.js', 'src/c.js'])
  })

  it('moves what a tool says it looked at along with what it found', () => {
    const files = ['src/a.js', 'src/b.js', 'src/c.js']
    const away = files.map((path) => `clone/shop/${path}`)
    const [moved] = alignPaths([{ ...reportOf(...away), scanned: [...away, 'clone/shop/d.js'] }], checkout(...files))
    expect(moved?.scanned).toEqual([...files, 'd.js'])
  })

  it('puts back the folder inside which a tool ran', () => {
    const web = ['services/web/src/a.js', 'services/web/src/b.js', 'services/web/src/c.js']
    const [, moved] = alignPaths([reportOf(...web), reportOf('src/a.js', 'src/b.js', 'src/c.js')], checkout(...web))
    expect(pathsOf(moved)).toEqual(web)
  })

  it('brings two reports together that differ by folders in front, and never past each other', () => {
    const [one, other] = alignPaths(
      [reportOf('web/src/a.js', 'web/src/b.js', 'web/src/c.js'), reportOf('src/a.js', 'src/b.js', 'src/c.js')],
      nowhere,
    )
    expect(pathsOf(one)).toEqual(pathsOf(other))
  })

  it('goes by the checkout where one report is alone', () => {
    const [moved] = alignPaths([reportOf('clone/shop/src/a.js')], checkout('src/a.js'))
    expect(pathsOf(moved)).toEqual(['src/a.js'])
  })

  it('leaves a report alone that fits as it stands', () => {
    const reports = [reportOf('src/a.js', 'src/new.js'), reportOf('web/src/a.js', 'web/src/b.js')]
    expect(alignPaths(reports, checkout('src/a.js', 'web/src/a.js'))).toEqual(reports)
  })

  it('does not guess between two services that hold a file of the same name', () => {
    const reports = [reportOf('web/src/index.js', 'mail/src/index.js'), reportOf('src/index.js')]
    expect(alignPaths(reports, nowhere)).toEqual(reports)
  })

  it('moves nothing because of one file that every repository has', () => {
    const reports = [
      reportOf('a/x1.js', 'a/x2.js', 'a/x3.js', 'a/x4.js', 'a/x5.js', 'a/x6.js', 'a/x7.js', 'README.md'),
      reportOf('b/c/y1.js', 'b/c/y2.js', 'b/c/y3.js', 'b/c/y4.js', 'b/c/y5.js', 'b/c/y6.js', 'b/c/README.md'),
    ]
    expect(alignPaths(reports, nowhere)).toEqual(reports)
  })

  it('moves manifests and the steps of a flow along, and never what lies in an image', () => {
    const flow = inCode(line('up/src/a.js', 1), { rest: { also: [line('up/src/b.js', 2), line('up/src/c.js', 3)] } })
    const inImage = inPackage('pkg:npm/x@1', ['CVE-2021-1234'], { manifest: 'up/package-lock.json', image: 'shop:1' })
    const inRepository = inPackage('pkg:npm/x@1', ['CVE-2021-1234'], { manifest: 'up/package-lock.json' })
    const [moved] = alignPaths(
      [aReport({ sightings: [flow, inImage, inRepository] })],
      checkout('src/a.js', 'package-lock.json'),
    )
    expect(moved?.sightings.map(({ evidence }) => evidence.location)).toEqual([
      line('src/a.js', 1),
      inImage.evidence.location,
      { type: 'package', purl: 'pkg:npm/x@1', manifest: 'package-lock.json' },
    ])
    expect(moved?.sightings[0]?.also).toEqual([line('src/b.js', 2), line('src/c.js', 3)])
  })

  it('takes reports without a path as they are', () => {
    const reports = [aReport({ sightings: [] }), aReport({ sightings: [inPackage('pkg:npm/x@1', ['CVE-2021-1234'])] })]
    expect(alignPaths(reports, nowhere)).toEqual(reports)
  })
})

const path = fc
  .array(fc.constantFrom('src', 'web', 'a', 'b'), { minLength: 0, maxLength: 3 })
  .chain((folders) => fc.constantFrom('x.js', 'y.js', 'z.js').map((name) => [...folders, name].join('/')))
const reportLists = fc
  .array(fc.array(path, { maxLength: 5 }), { maxLength: 4 })
  .map((lists) => lists.map((paths) => reportOf(...paths)))

it('the order of the reports never shows', () => {
  const indexed = reportLists.map((reports) => reports.map((report, index) => ({ report, index })))
  const orders = indexed.chain((reports) =>
    fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
  )
  const aligned = (reports: readonly { readonly report: Report }[]): readonly Report[] =>
    alignPaths(
      reports.map(({ report }) => report),
      nowhere,
    )
  fc.assert(
    fc.property(orders, ([reports, shuffled]) => {
      const straight = aligned(reports)
      expect(aligned(shuffled)).toEqual(shuffled.map(({ index }) => straight[index]))
    }),
  )
})

it('no sighting is lost, and nothing but paths changes', () => {
  fc.assert(
    fc.property(reportLists, (reports) => {
      const aligned = alignPaths(reports, checkout('src/x.js', 'web/src/y.js'))
      expect(aligned.map((report) => report.sightings.map(({ evidence }) => evidence.source))).toEqual(
        reports.map((report) => report.sightings.map(({ evidence }) => evidence.source)),
      )
    }),
  )
})

it('a file keeps its name', () => {
  const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)
  fc.assert(
    fc.property(reportLists, (reports) => {
      const aligned = alignPaths(reports, checkout('src/x.js', 'web/src/y.js'))
      expect(aligned.flatMap(pathsOf).map(nameOf)).toEqual(reports.flatMap(pathsOf).map(nameOf))
    }),
  )
})
