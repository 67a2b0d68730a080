import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/normalise/redact.ts'

const mark = '[secret removed]'
/** Put together here, so that no scanner takes this file for a leak. */
const shaped = {
  aws: ['AKIA', 'IOSFODNN7EXAMPLE'].join(''),
  github: ['ghp', 'abcdefghijklmnopqrstuvwxyz0123456789'].join('_'),
  finegrained: ['github', 'pat', '11ABCDEFG0abcdefghijkl'].join('_'),
  gitlab: ['glpat', 'abcdefghij0123456789'].join('-'),
  slack: ['xoxb', '1234567890', 'abcdefghijklmno'].join('-'),
  stripe: ['sk', 'live', 'abcdefghijklmnop'].join('_'),
  jwt: ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'abc-_123'].join('.'),
  google: ['AIza', 'SyA0123456789abcdefghijklmnopqrstuv'].join(''),
  sendgrid: ['SG', 'abcdefghijklmnopqrst', 'abcdefghijklmnopqrstuvwx'].join('.'),
  key: ['-----BEGIN RSA', 'PRIVATE KEY-----\nMIIEow\n-----END RSA', 'PRIVATE KEY-----'].join(' '),
  cut: ['-----BEGIN', 'PRIVATE KEY-----\nMIIEow and no end'].join(' '),
}

describe('redact', () => {
  it.each(Object.entries(shaped))('removes what looks like a credential wherever it stands: %s', (_, secret) => {
    const out = redact(`before ${secret} after`)
    expect(out).toContain(mark)
    expect(out).not.toContain(secret.slice(4, 20))
    expect(out).toMatch(/^before /)
  })

  it.each([
    ['postgres://shop:hunter22@db/shop', `postgres://shop:${mark}@db/shop`],
    ['redis://:hunter22@cache:6379', `redis://:${mark}@cache:6379`],
    ['see https://user:p%40ss@example.com/x and more', `see https://user:${mark}@example.com/x and more`],
  ])('removes the password of %s', (text, out) => {
    expect(redact(text)).toBe(out)
  })

  it.each([
    'https://example.com:8443/@scope/package',
    'https://example.com/a:b@c',
    'SQL query built from user input',
    'pkg:npm/%40babel/core@7.0.0',
    'AKIA is a prefix',
  ])('leaves other text as it is: %s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it('removes the beginning of a value where a headline was cut inside it', () => {
    expect(redact('Found hunter22-and-…', ['hunter22-and-more'])).toBe(`Found ${mark}…`)
    expect(redact('Found hunter22-and', ['hunter22-and-more'])).toBe(`Found ${mark}`)
    expect(redact('a hunt', ['hunter22-and-more'])).toBe('a hunt')
  })

  it('leaves none of the values it was given', () => {
    const value = fc.string({ minLength: 4, maxLength: 30 }).filter((text) => !mark.includes(text))
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 4 }),
        fc.array(fc.string(), { minLength: 5, maxLength: 5 }),
        (values, around) => {
          const text = around.map((part, index) => part + (values[index] ?? '')).join('')
          const out = redact(text, values)
          for (const one of values) expect(out).not.toContain(one)
        },
      ),
    )
  })

  it('of two values, one inside the other, leaves no end of the longer', () => {
    expect(redact('token hunter22-and-more', ['hunter22', 'hunter22-and-more'])).toBe(`token ${mark}`)
    expect(redact('token hunter22-and-more', ['hunter22-and-more', 'hunter22'])).toBe(`token ${mark}`)
  })

  it('does not turn every short word into a secret', () => {
    expect(redact('a b c', ['a', '', 'b'])).toBe('a b c')
  })

  it('takes a value literally: nothing in it is a pattern', () => {
    expect(redact('pw is a.*b$&', ['a.*b$&'])).toBe(`pw is ${mark}`)
    expect(redact('pw is axxb', ['a.*b'])).toBe('pw is axxb')
  })
})
