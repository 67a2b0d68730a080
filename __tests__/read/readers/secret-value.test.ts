import { describe, expect, it } from 'vitest'
import { secretValue, valueInMatch } from '../../../src/read/readers/secret-value.ts'

const key = (kind: string): string => ['-----BEGIN', kind, 'PRIVATE KEY-----'].join(' ')

describe('the value of a secret', () => {
  it.each([
    'REDACTED',
    'password=REDACTED',
    '****************',
    '&dtzi36g3***************-*****+**********ljel3*ji5',
    'AKIAIOSF...',
    'xxxxxxxx',
    '',
    '  ',
    null,
    key('RSA'),
    ['-----BEGIN PGP PRIVATE', 'KEY BLOCK-----'].join(' '),
  ])('is none where all such would be one secret: %j', (value) => {
    expect(secretValue(value)).toBeUndefined()
  })

  it.each(['correct-horse', 'xerxes', `${key('EC')}\nMHcCAQ`, 'a*b**c'])('is what was found: %j', (value) => {
    expect(secretValue(` ${value}\n`)).toBe(value)
  })

  it.each([
    ["secret = 'd15627104d07846ac2914a976e8e347a663bbd9b'", 'd15627104d07846ac2914a976e8e347a663bbd9b'],
    ['api_key: "abc def"', 'abc def'],
    ['PASSWORD=hunter2222', 'hunter2222'],
    ['postgres://shop:s3cr3t@db/shop', 'postgres://shop:s3cr3t@db/shop'],
    ['AKIAIOSFODNN7EXAMPLE', 'AKIAIOSFODNN7EXAMPLE'],
    ['a=b=c', 'a=b=c'],
  ])('in the match %j is %j', (match, value) => {
    expect(valueInMatch(match)).toBe(value)
  })
})
