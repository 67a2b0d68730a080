import { describe, expect, it } from 'vitest'
import { draftAs, readAs } from './read-as.ts'

const finding = (spec: object, meta: object = { name: 'rule', description: 'What is wrong' }): object => ({
  meta,
  spec: {
    level: 'FINDING_LEVEL_HIGH',
    finding_categories: ['FINDING_CATEGORY_VULNERABILITY'],
    finding_tags: [],
    ...spec,
  },
})
const scan = (...findings: readonly object[]): object => ({ all_findings: findings, blocking_findings: [] })
const tagged = (...tags: readonly string[]) =>
  draftAs('endor', scan(finding({ finding_tags: tags.map((tag) => `FINDING_TAGS_${tag}`) })))
const located = (spec: object) => draftAs('endor', scan(finding(spec))).location

describe('Endor Labs', () => {
  it.each([
    ['REACHABLE_FUNCTION', 'call_path', 'symbol'],
    ['UNREACHABLE_FUNCTION', 'no_path', 'symbol'],
    ['REACHABLE_DEPENDENCY', 'package_imported', 'package'],
    ['UNREACHABLE_DEPENDENCY', 'package_not_used', 'package'],
  ])('takes %s for %s', (tag, level, granularity) => {
    expect(tagged(tag).reach).toMatchObject([{ level, granularity, original: `FINDING_TAGS_${tag}` }])
  })

  it('keeps the look for the function beside the one for the package, and takes POTENTIALLY for no claim', () => {
    const { reach } = tagged('REACHABLE_DEPENDENCY', 'UNREACHABLE_FUNCTION', 'POTENTIALLY_REACHABLE_FUNCTION')
    expect(reach?.map(({ level }) => level)).toEqual(['no_path', 'package_imported'])
  })

  it('knows scope, relationship, exploitation and secrets by their tags', () => {
    expect(tagged('TEST', 'DIRECT', 'EXPLOITED')).toMatchObject({
      scope: 'development',
      relationship: 'direct',
      intel: { knownExploited: true },
    })
    expect(tagged('NORMAL', 'TRANSITIVE')).toMatchObject({ scope: 'runtime', relationship: 'transitive' })
    expect(tagged().intel?.knownExploited).toBeUndefined()
    expect([tagged('VALID_SECRET').validity, tagged('INVALID_SECRET').validity]).toEqual(['valid', 'invalid'])
  })

  it.each(['EXCEPTION', 'FALSE_POSITIVE', 'WITHDRAWN'])('shows as dismissed what is tagged %s', (tag) => {
    expect(tagged(tag).dismissed?.by).toBe('tool')
  })

  it.each([
    [{ target_dependency_package_name: 'mvn://org.acme:a@1.0' }, 'pkg:maven/org.acme/a@1.0'],
    [{ target_dependency_package_name: 'npm://@acme/a@1.0' }, 'pkg:npm/%40acme/a@1.0'],
    [{ target_dependency_package_name: 'go://github.com/acme/a@v1.0.0' }, 'pkg:golang/github.com/acme/a@v1.0.0'],
    [
      { target_dependency_package_name: 'vm2', target_dependency_version: '3.9', ecosystem: 'ECOSYSTEM_NPM' },
      'pkg:npm/vm2@3.9',
    ],
    [{ target_dependency_name: 'pyjwt', ecosystem: 'ECOSYSTEM_PYPI' }, 'pkg:pypi/pyjwt'],
  ])('knows the package of %j', (spec, purl) => {
    expect(located(spec)).toMatchObject({ purl })
  })

  it('finds the place of what is no package in its address, else in a file, and loses none', () => {
    const url = 'https://github.com/acme/shop/blob/main/src/a.py#L12'
    const inCode = { type: 'code', path: 'src/a.py', startLine: 12 }
    expect(located({ finding_metadata: { custom: { location: url } } })).toMatchObject(inCode)
    expect(located({ location_urls: { 'src/a.py': url } })).toMatchObject(inCode)
    expect(located({ location_urls: [url] })).toMatchObject(inCode)
    expect(located({ dependency_file_paths: ['.github/workflows/ci.yml'] })).toMatchObject({
      path: '.github/workflows/ci.yml',
    })
    expect(located({ project_uuid: 'p1' })).toEqual({ type: 'workload', uri: 'endor://p1' })
  })

  it('is partial where the API gave one page of several', () => {
    const page = (next_page_id: string): object => ({ list: { objects: [finding({})], response: { next_page_id } } })
    expect(readAs('endor', page('abc')).health).toBe('partial')
    expect(readAs('endor', page('')).health).toBe('ok')
  })
})
