import { describe, expect, it } from 'vitest'
import { formatMistake } from '../../src/yaml-document/mistake.ts'
import { parsePolicy, presetPolicy } from '../../src/policy/parse-policy.ts'

const parse = (text: string, files: Readonly<Record<string, string>> = {}) =>
  parsePolicy(
    { file: 'policy.yml', text },
    { resolve: (file) => (files[file] === undefined ? null : { file, text: files[file] }) },
  )

/** What the author reads. */
const told = (text: string, files?: Readonly<Record<string, string>>): string => {
  const parsed = parse(text, files)
  return 'mistakes' in parsed ? parsed.mistakes.map(formatMistake).join('\n') : 'no mistake'
}

const rule = (lines: string): string =>
  `version: 1\nrules:\n  - name: a\n    reason: Because.\n    then: block\n${lines}`

describe('a policy without mistakes', () => {
  it('is the file with everything it leaves out', () => {
    const parsed = parse(
      `version: 1
rules:
  - { name: a, reason: Because., when: { severity: [critical] }, then: block }
expect:
  - { category: sca }
services:
  - { name: checkout, paths: [services/checkout/**] }
waivers:
  - { id: CVE-2026-1234, reason: mitigated, text: Behind the proxy., approvedBy: "@acme/appsec", expires: 2026-12-31 }
`,
    )
    expect(parsed).toEqual({
      policy: {
        version: 1,
        gaps: 'undecided',
        rules: [
          { name: 'a', reason: 'Because.', on: ['change', 'release'], when: { severity: ['critical'] }, then: 'block' },
        ],
        expect: [{ category: 'sca', commit: 'any', then: 'undecided' }],
        services: [expect.objectContaining({ name: 'checkout', exposure: 'unknown', source: 'policy.yml:7' })],
        waivers: [expect.objectContaining({ id: 'CVE-2026-1234', expires: '2026-12-31' })],
        source: 'policy.yml',
      },
    })
  })

  it('may say that it has no rules', () => {
    expect(told('version: 1\nrules: []\n')).toBe('no mistake')
  })

  it('keeps words that other YAML versions take for truth values, whatever the file says about its version', () => {
    const parsed = parse(
      '%YAML 1.1\n---\nversion: 1\nrules:\n  - { name: on, reason: no, on: [change], when: { unowned: true }, then: warn }\n',
    )
    expect(parsed).toMatchObject({ policy: { rules: [{ name: 'on', reason: 'no', on: ['change'] }] } })
  })
})

describe('every kind of mistake names its place, what was found and what was expected', () => {
  it('unknown keys, at the key, with the nearest valid one', () => {
    expect(
      told(
        'version: 1\nextends: default\nwaivres: []\nservices:\n  - { name: a, pahts: [x], owner: ["@a"] }\nzzzzzzzz: 1\n',
      ),
    ).toMatchInlineSnapshot(`
      "policy.yml:3:1 unknown key «waivres»; did you mean «waivers»?
      policy.yml:5:16 unknown key «pahts»; did you mean «paths»?
      policy.yml:5:28 unknown key «owner»; did you mean «owners»?
      policy.yml:6:1 unknown key «zzzzzzzz», expected one of version, extends, whenUnknown, blocks, gaps, expect, services, rules, waivers, testCode, same, different"
    `)
  })

  it('unknown keys deep inside conditions, as the key and not as "invalid union"', () => {
    expect(
      told(
        rule('    when:\n      any:\n        - { severty: [high] }\n        - not: { reach: { atlest: call_path } }\n'),
      ),
    ).toMatchInlineSnapshot(`
      "policy.yml:8:13 unknown key «severty»; did you mean «severity»?
      policy.yml:9:27 unknown key «atlest»; did you mean «atLeast»?"
    `)
  })

  it('misspelt values, with the nearest valid one', () => {
    expect(
      told(
        rule('    when: { severity: [critcal], reach: [pth], exploited: { is: presnt, whenUnknown: Warn } }\n').replace(
          'block',
          'blok',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "policy.yml:5:11 found «blok», expected one of block, warn, shadow; did you mean «block»?
      policy.yml:6:24 found «critcal», expected one of critical, high, medium, low, info, unknown; did you mean «critical»?
      policy.yml:6:42 found «pth», expected one of path, refuted, unknown; did you mean «path»?
      policy.yml:6:65 found «presnt», expected one of present, absent; did you mean «present»?
      policy.yml:6:86 found «Warn», expected one of match, warn, ignore; did you mean «warn»?"
    `)
  })

  it('a value where a list or a mapping is expected', () => {
    expect(told(rule('    when: { severity: high, exploited: true, reach: call_path, not: [] }\n')))
      .toMatchInlineSnapshot(`
      "policy.yml:6:23 found «high», expected a list of any of critical, high, medium, low, info, unknown
      policy.yml:6:40 found «true», expected a mapping such as { is: present }
      policy.yml:6:53 found «call_path», expected a list of any of path, refuted, unknown, or a mapping such as { atLeast: call_path }
      policy.yml:6:69 found an empty list, expected a mapping such as { severity: [critical], reach: [path] }"
    `)
  })

  it('missing keys, at what misses them', () => {
    expect(told('rules:\n  - reason: Because.\n    when: { overdue: true }\n')).toMatchInlineSnapshot(`
      "policy.yml:1:1 no key «version», expected 1
      policy.yml:2:5 no key «name», expected a text"
    `)
  })

  it('nothing where something is expected', () => {
    expect(told('version: 1\nextends: default\nwaivers:\nexpect: []\n')).toMatchInlineSnapshot(
      `"policy.yml:3:9 found nothing, expected a list of mappings"`,
    )
  })

  it('days that do not exist, ages and numbers out of range, and package URLs that are none', () => {
    expect(
      told(
        `version: 1
extends: default
expect:
  - { category: sca, maxAge: 1 week }
  - { tool: trivy, maxAge: 24 }
waivers:
  - { id: A, package: lodash, reason: mitigated, text: x, approvedBy: x, expires: 2026-02-30 }
  - { id: A, reason: mitigated, text: "", approvedBy: x, expires: 31.12.2026 }
rules:
  - { name: a, reason: x, then: warn, when: { likely: { atLeast: 10 } } }
`,
      ),
    ).toMatchInlineSnapshot(`
      "policy.yml:4:30 found «1 week», expected hours or days, such as 24h or 7d
      policy.yml:5:28 found «24», expected a text such as 24h
      policy.yml:7:23 found «lodash», expected a package URL, such as pkg:npm/lodash or pkg:npm/lodash@4.17.20
      policy.yml:7:83 found «2026-02-30», expected a day that exists, as YYYY-MM-DD
      policy.yml:8:39 found an empty text, expected at least one character
      policy.yml:8:67 found «31.12.2026», expected a day that exists, as YYYY-MM-DD
      policy.yml:10:66 found «10», expected a number from 0 to 1"
    `)
  })

  it('another version of the format', () => {
    expect(told('version: "1"\nextends: default\n')).toMatchInlineSnapshot(
      `"policy.yml:1:10 found the text «1», expected 1"`,
    )
    expect(told('version: 2\nextends: default\n')).toMatchInlineSnapshot(`"policy.yml:1:10 found «2», expected 1"`)
  })

  it('a preset that does not exist', () => {
    expect(told('version: 1\nextends: strickt\n')).toMatchInlineSnapshot(
      `"policy.yml:2:10 found «strickt», which is no file, expected default, strict, advisory or a file of the repository; did you mean «strict»?"`,
    )
  })

  it('a policy in which nobody wrote a rule', () => {
    expect(told('version: 1\nservices: []\n')).toMatchInlineSnapshot(
      `"policy.yml:1:1 found a policy without a rule, which lets everything pass, expected rules, or a policy to extend (extends: default)"`,
    )
    expect(told('')).toMatchInlineSnapshot(
      `"policy.yml:1:1 found an empty file, expected a mapping with at least one key"`,
    )
    expect(told('# only words\n')).toMatchInlineSnapshot(
      `"policy.yml:1:1 found an empty file, expected a mapping with at least one key"`,
    )
    expect(told('{}')).toMatchInlineSnapshot(`
      "policy.yml:1:1 no key «version», expected 1
      policy.yml:1:1 found a policy without a rule, which lets everything pass, expected rules, or a policy to extend (extends: default)"
    `)
  })

  it('what the schema cannot say', () => {
    expect(
      told(
        `version: 1
rules:
  - { name: a, reason: x, then: warn, when: { severity: [critical], not: { severity: [critical] } } }
  - { name: a, reason: x, then: warn, when: { any: [{}] } }
  - { name: b, reason: x, then: warn, when: { identifier: [CVE-1] } }
services: [{ name: s }, { name: s }]
expect: [{ maxAge: 24h }]
waivers:
  - { id: CWE-89, reason: mitigated, text: x, approvedBy: x, expires: 2026-12-31 }
`,
      ),
    ).toMatchInlineSnapshot(`
      "policy.yml:3:45 found a condition that nothing can fulfil, expected facts that can hold together
      policy.yml:4:13 found the name «a» a second time, expected one rule of a name
      policy.yml:4:53 found a condition that says nothing and so holds for everything, expected a fact
      policy.yml:5:60 found «CVE-1», expected an identifier such as CVE-2026-1234
      policy.yml:6:33 found the name «s» a second time, expected one service of a name
      policy.yml:7:10 found an expectation of nothing, expected a category, a tool or both
      policy.yml:9:11 found «CWE-89» alone, which is every finding of its kind, expected paths or a package beside it"
    `)
  })

  it('in the order of the file, the file first, then what it extends', () => {
    expect(
      told('version: 1\nextends: base.yml\nrules:\n  - { name: c, then: warn }\nrulez: []\n', {
        'base.yml': 'version: 1\nrules:\n  - { name: a, then: warn }\n  - { nam: b }\n',
      }),
    ).toMatchInlineSnapshot(`
      "policy.yml:4:5 no key «reason», expected a text, or a name that the extended policy has
      policy.yml:4:5 no key «when», expected a mapping such as { severity: [critical], reach: [path] }, or a name that the extended policy has
      policy.yml:5:1 unknown key «rulez»; did you mean «rules»?
      base.yml:3:5 no key «reason», expected a text
      base.yml:3:5 no key «when», expected a mapping such as { severity: [critical], reach: [path] }
      base.yml:4:7 unknown key «nam»; did you mean «name»?"
    `)
  })
})

describe('a preset', () => {
  it('is a policy whose source says so', () => {
    expect(presetPolicy('default').source).toBe('default preset')
    expect(presetPolicy('advisory')).toMatchObject({ source: 'advisory preset', blocks: 'warn', gaps: 'warn' })
  })
})
