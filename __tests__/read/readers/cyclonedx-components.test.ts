import { describe, expect, it } from 'vitest'
import { componentTable, CycloneDxHead } from '../../../src/read/readers/cyclonedx-components.ts'

const table = (rest: object): ReturnType<typeof componentTable> =>
  componentTable(CycloneDxHead.parse({ bomFormat: 'CycloneDX', specVersion: '1.5', ...rest }))
const a = { 'bom-ref': 'a', name: 'a', version: '1', purl: 'pkg:npm/a@1' }

describe('the components of a CycloneDX document', () => {
  it('are found when nested, by BOM-Link and by an encoded reference', () => {
    const found = table({
      components: [
        { name: 'outer', components: [{ 'bom-ref': 'pkg:npm/@x/y@1', name: 'y', purl: 'pkg:npm/%40x/y@1' }] },
      ],
    })
    expect(found.purl('pkg:npm/@x/y@1', undefined)).toBe('pkg:npm/%40x/y@1')
    expect(found.find('urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1#pkg:npm/%40x/y@1')?.name).toBe('y')
  })

  it('are direct or transitive by the dependency graph, and neither without one', () => {
    const dependencies = [{ ref: 'root', dependsOn: ['a'] }, { ref: 'a', dependsOn: ['b'] }, { ref: 'b' }]
    const found = table({
      metadata: { component: { 'bom-ref': 'root', name: 'app' } },
      components: [a, { 'bom-ref': 'b', name: 'b' }],
      dependencies,
    })
    expect(found.find('a')?.relationship).toBe('direct')
    expect(found.find('b')?.relationship).toBe('transitive')
    expect(table({ components: [a] }).find('a')?.relationship).toBeUndefined()
  })

  it('are development where they are excluded from the runtime, and nothing is said otherwise', () => {
    expect(table({ components: [{ ...a, scope: 'excluded' }] }).find('a')?.scope).toBe('development')
    expect(table({ components: [{ ...a, scope: 'required' }] }).find('a')?.scope).toBeUndefined()
  })

  it('are imported where evidence shows their use: never a call path', () => {
    const evidence = { callstack: { frames: [{ module: 'm', function: 'f' }] } }
    expect(table({ components: [{ ...a, evidence }] }).find('a')?.reach).toMatchObject([{ level: 'package_imported' }])
  })

  it('are in use by GitLab only where they are direct: a direct one marks all that it brings', () => {
    const inUse = { ...a, properties: [{ name: 'gitlab:dependency_scanning_component:reachability', value: 'in_use' }] }
    const graph = {
      metadata: { component: { 'bom-ref': 'root', name: 'app' } },
      dependencies: [{ ref: 'root', dependsOn: ['a'] }],
    }
    expect(table({ ...graph, components: [inUse] }).find('a')?.reach).toMatchObject([{ level: 'package_imported' }])
    expect(table({ components: [inUse] }).find('a')?.reach).toMatchObject([{ level: 'present' }])
  })

  it('survive a document with odd parts', () => {
    expect(
      table({ components: [7, { name: 1 }], dependencies: 'none', metadata: { tools: 7, component: [] } }).image,
    ).toBeUndefined()
    expect(table({}).purl('%E0%A4%A', undefined)).toMatch(/^pkg:generic\//)
  })
})

it('reads tools as a list and as an object, and calls npm by its name', () => {
  const tools = (value: unknown): unknown =>
    CycloneDxHead.parse({ bomFormat: 'CycloneDX', specVersion: '1.5', metadata: { tools: value } }).metadata?.tools
  expect(tools([{ vendor: 'npm', name: 'cli', version: '11' }])).toEqual([{ name: 'npm cli', version: '11' }])
  expect(tools({ components: [{ name: 'trivy', version: '1' }] })).toEqual([{ name: 'trivy', version: '1' }])
})
