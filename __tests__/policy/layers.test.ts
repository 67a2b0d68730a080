import { describe, expect, it } from 'vitest'
import { readLayers } from '../../src/policy/layers.ts'
import { formatMistake } from '../../src/yaml-document/mistake.ts'

const read = (files: Readonly<Record<string, string>>) => {
  const asked: string[] = []
  const file = (name: string) => ({ file: name, text: files[name] ?? '' })
  const layers = readLayers(file('policy.yml'), (reference) => {
    asked.push(reference)
    return files[reference] === undefined ? null : file(reference)
  })
  return { ...layers, asked, told: layers.mistakes.map(formatMistake).join('\n') }
}
const extending = (reference: string, more = ''): string => `version: 1\nextends: ${reference}\n${more}`

describe('the layers of a policy', () => {
  it('are what it extends, and it', () => {
    const { layers, mistakes, incomplete } = read({
      'policy.yml': extending('org.yml'),
      'org.yml': extending('default'),
    })
    expect(mistakes).toEqual([])
    expect(incomplete).toBe(false)
    expect(layers.map(({ parsed }) => parsed.file)).toEqual(['default preset', 'org.yml', 'policy.yml'])
  })

  it('never ask the world for a preset', () => {
    expect(read({ 'policy.yml': extending('advisory'), default: 'version: 1\nrules: []\n' }).asked).toEqual([])
  })

  it('take what unknown does from the last one that says it', () => {
    const never = 'rules: [{ name: a, reason: x, then: warn, when: { overdue: true, not: { overdue: true } } }]\n'
    expect(read({ 'policy.yml': `version: 1\n${never}` }).mistakes).toEqual([])
    expect(read({ 'policy.yml': `version: 1\nwhenUnknown: ignore\n${never}` }).told).toContain('nothing can fulfil')
    expect(read({ 'policy.yml': extending('default', never) }).told).toContain('nothing can fulfil')
    expect(read({ 'policy.yml': extending('default', `whenUnknown: warn\n${never}`) }).mistakes).toEqual([])
  })
})

describe('what is extended is refused', () => {
  it('where there is no such file, at the place that names it', () => {
    const { told, incomplete } = read({ 'policy.yml': extending('org.yml') })
    expect(told).toMatchInlineSnapshot(
      `"policy.yml:2:10 found «org.yml», which is no file, expected default, strict, advisory or a file of the repository"`,
    )
    expect(incomplete).toBe(true)
  })

  it('where it comes back to itself', () => {
    expect(read({ 'policy.yml': extending('policy.yml') }).told).toMatchInlineSnapshot(
      `"policy.yml:2:10 found a circle: policy.yml → policy.yml, expected an end to it"`,
    )
    expect(
      read({ 'policy.yml': extending('a.yml'), 'a.yml': extending('b.yml'), 'b.yml': extending('a.yml') }).told,
    ).toMatchInlineSnapshot(`"b.yml:2:10 found a circle: policy.yml → a.yml → b.yml → a.yml, expected an end to it"`)
  })

  it('where more than five extend one another', () => {
    const chain = (length: number) =>
      Object.fromEntries(
        Array.from({ length }, (_, n) => [
          n === 0 ? 'policy.yml' : `${n}.yml`,
          extending(n === length - 1 ? 'default' : `${n + 1}.yml`),
        ]),
      )
    expect(read(chain(5)).mistakes).toEqual([])
    expect(read(chain(6)).told).toMatchInlineSnapshot(
      `"5.yml:2:10 found 6 policies that extend one another, expected at most 5"`,
    )
  })

  it('where it has mistakes of its own, with its own name', () => {
    expect(read({ 'policy.yml': extending('a.yml', 'x: 1\n'), 'a.yml': 'version: 1\ny: 1\n' }).told)
      .toMatchInlineSnapshot(`
      "policy.yml:3:1 unknown key «x», expected one of version, extends, whenUnknown, blocks, gaps, expect, services, rules, waivers, testCode, same, different
      a.yml:2:1 unknown key «y», expected one of version, extends, whenUnknown, blocks, gaps, expect, services, rules, waivers, testCode, same, different"
    `)
    expect(read({ 'policy.yml': extending('a.yml'), 'a.yml': 'version: "1\n' })).toMatchObject({ incomplete: true })
  })

  it.each(['7', '[default]', '""', '{ file: a.yml }'])('where it is no name: %s', (reference) => {
    expect(read({ 'policy.yml': extending(reference) }).told).toMatch(/^policy\.yml:2:10 /)
  })
})
