import { describe, expect, it } from 'vitest'
import { formatMistake } from '../../src/yaml-document/mistake.ts'
import { parsePolicy } from '../../src/policy/parse-policy.ts'
import { cpuTime } from '../fixtures/policies/cpu-time.ts'

const parse = (text: string) => parsePolicy({ file: 'policy.yml', text }, { resolve: () => null })

/** What the author reads. */
const told = (text: string): string => {
  const parsed = parse(text)
  return 'mistakes' in parsed ? parsed.mistakes.map(formatMistake).join('\n') : 'no mistake'
}

describe('what the text of a policy cannot do', () => {
  it('smuggle control characters into a message', () => {
    expect(told('version: 1\nextends: default\n"\\e[31mred\\u202e": 1\n')).toMatchInlineSnapshot(
      `"policy.yml:3:1 unknown key «\\u001b[31mred\\u202e», expected one of version, extends, whenUnknown, blocks, gaps, expect, services, rules, waivers, testCode, same, different"`,
    )
  })

  it('hide a key as a prototype', () => {
    expect(told('version: 1\nextends: default\n__proto__: { rules: [] }\nconstructor: 1\n')).toMatchInlineSnapshot(`
      "policy.yml:3:1 unknown key «__proto__», expected one of version, extends, whenUnknown, blocks, gaps, expect, services, rules, waivers, testCode, same, different
      policy.yml:4:1 unknown key «constructor», expected one of version, extends, whenUnknown, blocks, gaps, expect, services, rules, waivers, testCode, same, different"
    `)
  })

  it('merge keys, which YAML 1.2 no longer has', () => {
    expect(told('version: 1\nextends: default\n<<: { gaps: warn }\n')).toMatchInlineSnapshot(
      `"policy.yml:3:1 unknown key «<<», expected one of version, extends, whenUnknown, blocks, gaps, expect, services, rules, waivers, testCode, same, different"`,
    )
  })
})

describe('the size of a policy', () => {
  it('may be a thousand rules and ten thousand waivers', () => {
    const rules = Array.from(
      { length: 1000 },
      (_, n) => `  - {name: r${n}, reason: x, then: warn, when: {severity: [high], path: ["s${n}/**"]}}`,
    )
    const waivers = Array.from(
      { length: 10_000 },
      (_, n) => `- {id: CVE-2026-${10_000 + n}, reason: mitigated, text: x, approvedBy: a, expires: 2026-12-31}`,
    )
    const text = `version: 1\nrules:\n${rules.join('\n')}\nwaivers:\n${waivers.join('\n')}\n`
    const time = cpuTime(() => {
      expect(parse(text)).toHaveProperty('policy')
    })
    // Most of it is the YAML parser's; what matters is that nothing grows with the product.
    expect(time).toBeLessThan(8000)
  })
})
