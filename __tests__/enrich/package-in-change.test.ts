import { describe, expect, it } from 'vitest'
import { inChange } from '../../src/enrich/in-change.ts'
import type { LockfileTexts } from '../../src/model/lockfile.ts'
import type { PackageLocation } from '../../src/model/location.ts'
import { aRanked } from '../support/builders.ts'
import { aLockfile, npmLockOf, packagesOf } from '../support/lockfiles.ts'
import { answer, fileOf, lock, signalOf, touched, type Scene } from '../support/package-in-change.ts'
import { noSource } from '../support/sources.ts'

const before = npmLockOf('lodash@4.17.20')
const after = npmLockOf('lodash@4.17.20', 'express@4.0.0')

describe('a package came with the change', () => {
  it('where the packages before did not have it, and says so', () => {
    const signal = signalOf({}, [aLockfile(lock, npmLockOf('express@4.0.0'), after)])
    expect(signal).toEqual({
      state: 'known',
      value: true,
      source: 'a test: package-lock.json did not have lodash before',
    })
  })

  it('where they had another version of it', () => {
    const signal = signalOf({}, [aLockfile(lock, npmLockOf('lodash@4.17.21'), before)])
    expect(signal).toMatchObject({
      value: true,
      source: 'a test: package-lock.json has lodash 4.17.20, and had 4.17.21',
    })
  })

  it('not because its lockfile was touched: what is on both sides was there', () => {
    expect(answer({}, [aLockfile(lock, before, after)])).toBe(false)
  })

  it('not because its lockfile was written anew from end to end', () => {
    const churned = JSON.stringify(JSON.parse(before), null, 4).replace('"lockfileVersion": 3', '"lockfileVersion": 2')
    expect(answer({}, [aLockfile(lock, before, churned)])).toBe(false)
  })

  it('not where a second copy of the same version is installed', () => {
    const twice = JSON.parse(after) as { packages: Record<string, unknown> }
    twice.packages['node_modules/express/node_modules/lodash'] = { version: '4.17.20' }
    expect(answer({}, [aLockfile(lock, before, JSON.stringify(twice))])).toBe(false)
  })

  it('by its name alone where the report names no version, only where the name can tell', () => {
    const purl = 'pkg:npm/lodash'
    expect(answer({ purl }, [aLockfile(lock, npmLockOf(), before)])).toBe(true)
    expect(answer({ purl }, [aLockfile(lock, before, after)])).toBe(false)
    expect(answer({ purl }, [aLockfile(lock, npmLockOf('lodash@4.17.21'), before)])).toBe(true)
  })

  it('unknown where the lockfile has another version than the report', () => {
    const signal = signalOf({ purl: 'pkg:npm/lodash@3.0.0' }, [aLockfile(lock, npmLockOf('lodash@4.17.21'), before)])
    expect(signal).toMatchObject({
      state: 'unknown',
      why: 'package-lock.json has lodash 4.17.20, and the report says 3.0.0',
    })
  })

  it('not where no lockfile was touched, and unknown where nobody knows', () => {
    expect(answer({}, [], { others: [touched('src/a.js')] })).toBe(false)
    expect(answer({}, [], { complete: false })).toBe('unknown')
    expect(answer({}, [aLockfile('web/package-lock.json', npmLockOf(), before)])).toBe(false)
  })
})

describe('a lockfile that cannot be told apart is unknown, never introduced:', () => {
  it('one that does not parse, on either side', () => {
    expect(answer({}, [aLockfile(lock, '{', after)])).toBe('unknown')
    expect(answer({}, [aLockfile(lock, npmLockOf(), '{')])).toBe('unknown')
  })

  it('one whose base nobody has: a shallow clone, a base that was force-pushed', () => {
    expect(answer({}, [aLockfile(lock, undefined, after)])).toBe('unknown')
  })

  it('one that cannot be read beside another that says the package came', () => {
    expect(answer({}, [aLockfile(lock, npmLockOf(), before), aLockfile('yarn.lock', 'x', '<<<<<<<')])).toBe('unknown')
  })
})

describe('two lockfiles for one package', () => {
  const yarn = (version: string) => `lodash@^4:\n  version "${version}"\n`

  it('say it was there where one of them has it on both sides', () => {
    expect(answer({}, [aLockfile(lock, before, after), aLockfile('yarn.lock', '', yarn('4.17.20'))])).toBe(false)
  })

  it('say it came where one does and the other never had it', () => {
    expect(answer({}, [aLockfile(lock, npmLockOf(), before), aLockfile('yarn.lock', '', '')])).toBe(true)
  })

  it('say it was there where one takes the place of the other', () => {
    expect(
      answer({ manifest: 'yarn.lock' }, [aLockfile(lock, before, null), aLockfile('yarn.lock', null, yarn('4.17.20'))]),
    ).toBe(false)
    expect(
      answer({ manifest: 'yarn.lock' }, [
        aLockfile(lock, npmLockOf(), null),
        aLockfile('yarn.lock', null, yarn('4.17.20')),
      ]),
    ).toBe(true)
  })

  it('say it was there where a whole tree moved without anybody calling it a rename', () => {
    const texts = [aLockfile('old/package-lock.json', before, null), aLockfile('new/package-lock.json', null, before)]
    expect(answer({ manifest: 'new/package-lock.json' }, texts)).toBe(false)
  })
})

describe('where the report does not name a lockfile', () => {
  const nowhere = (texts: readonly LockfileTexts[], scene?: Scene, more: Partial<PackageLocation> = {}) => {
    const { manifest: _, ...place } = {
      manifest: lock,
      purl: 'pkg:npm/lodash@4.17.20',
      type: 'package',
      ...more,
    } as const
    const change = {
      known: true,
      source: 'a test',
      complete: true,
      files: [...texts.map(fileOf), ...(scene?.others ?? [])],
    } as const
    const signal = inChange({ change, packages: packagesOf(texts, scene?.others), ...noSource })(
      aRanked({ location: place, places: [] }),
    )
    return signal.state === 'known' ? signal.value : 'unknown'
  }

  it('every touched lockfile of its kind answers', () => {
    expect(nowhere([aLockfile('web/package-lock.json', npmLockOf(), before)])).toBe(true)
    expect(nowhere([aLockfile('web/package-lock.json', before, after)])).toBe(false)
    expect(nowhere([aLockfile('go.mod', 'module x', 'module x\nrequire a v1')])).toBe(false)
    expect(nowhere([], { others: [touched('bun.lockb')] })).toBe('unknown')
  })

  it('nor is of a kind that has lockfiles here, nobody knows', () => {
    expect(nowhere([], {}, { purl: 'pkg:deb/debian/openssl@1' })).toBe('unknown')
  })

  it('or names the installed package, the lockfiles answer as well', () => {
    const manifest = 'node_modules/lodash/package.json'
    expect(answer({ manifest }, [aLockfile(lock, npmLockOf(), before)])).toBe(true)
  })
})

describe('where the report names a manifest', () => {
  const manifest = 'web/package.json'
  const asked = (range: string): string => JSON.stringify({ dependencies: { lodash: range } })

  it('the lockfile beside it decides, else that of a folder above', () => {
    const texts = [aLockfile(manifest, '{}', asked('^4'))]
    expect(answer({ manifest }, [...texts, aLockfile('web/package-lock.json', before, after)])).toBe(false)
    expect(answer({ manifest }, [aLockfile(lock, npmLockOf(), before)])).toBe(true)
  })

  it('what it asks for decides by name where there is no lockfile', () => {
    expect(answer({ manifest }, [aLockfile(manifest, '{}', asked('^4'))])).toBe(true)
    expect(answer({ manifest }, [aLockfile(manifest, asked('^4'), asked('^4'))])).toBe(false)
    expect(answer({ manifest }, [aLockfile(manifest, asked('^3'), asked('^4'))])).toBe('unknown')
  })

  it('what came along with others is unknown unless nothing changed', () => {
    const pom = (version: string): string =>
      `<project><dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId><version>${version}</version></dependency></dependencies></project>`
    const place = { purl: 'pkg:maven/c/d@1', manifest: 'pom.xml' }
    expect(answer(place, [aLockfile('pom.xml', pom('1'), pom('2'))])).toBe('unknown')
    expect(answer(place, [aLockfile('pom.xml', pom('1'), pom('1'))])).toBe(false)
  })

  it('that nobody reads, it is unknown; an archive that is new came as a whole', () => {
    const place = { purl: 'pkg:maven/org.log/core@2.14.1' }
    expect(answer({ ...place, manifest: 'build.gradle' }, [], { others: [touched('build.gradle')] })).toBe('unknown')
    expect(answer({ ...place, manifest: 'lib/core.jar' }, [], { others: [touched('lib/core.jar', 'added')] })).toBe(
      true,
    )
    expect(answer({ ...place, manifest: 'lib/core.jar' }, [], { others: [touched('lib/core.jar')] })).toBe('unknown')
  })
})

describe('the traps of single ecosystems:', () => {
  it('a version of Go with a v, and one of a package of Composer', () => {
    const mod = (line: string): string => `module x\ngo 1.22\n${line}\n`
    const place = { purl: 'pkg:golang/golang.org/x/text@0.3.7', manifest: 'go.mod' }
    expect(answer(place, [aLockfile('go.mod', mod(''), mod('require golang.org/x/text v0.3.7'))])).toBe(true)
    const composer = (version: string): string => JSON.stringify({ packages: [{ name: 'a/b', version }] })
    expect(
      answer({ purl: 'pkg:composer/a/b@v5.4.0', manifest: 'composer.lock' }, [
        aLockfile('composer.lock', composer('5.4.0'), composer('v5.4.0')),
      ]),
    ).toBe(false)
  })

  it('go.sum keeps versions nobody uses: go.mod beside it decides', () => {
    const place = { purl: 'pkg:golang/golang.org/x/text@0.3.7', manifest: 'go.mod' }
    const mod = (version: string): string => `module x\nrequire golang.org/x/text ${version}\n`
    const sum = 'golang.org/x/text v0.3.7 h1:a=\n'
    expect(answer(place, [aLockfile('go.mod', mod('v0.3.8'), mod('v0.3.7')), aLockfile('go.sum', sum, sum)])).toBe(true)
  })

  it('an image is not the repository', () => {
    expect(answer({ image: 'shop:1' }, [aLockfile(lock, npmLockOf(), before)])).toBe('unknown')
  })

  it('a scope before the name, and a version that is written with escapes', () => {
    const purl = 'pkg:npm/%40babel/core@7.0.0'
    expect(answer({ purl }, [aLockfile(lock, npmLockOf(), npmLockOf('@babel/core@7.0.0'))])).toBe(true)
    const manifest = 'requirements.txt'
    expect(answer({ purl: 'pkg:pypi/torch@1.0%2Bcpu', manifest }, [aLockfile(manifest, '', 'torch==1.0+cpu')])).toBe(
      true,
    )
  })
})
