import { describe, expect, it } from 'vitest'
import { withoutTokens } from '../../src/normalise/secret-shapes.ts'

const mark = '[secret removed]'
const removed = (text: string): string => withoutTokens(text, mark)
const letters = 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hI5kL7nO9qR1tU3'
/** Put together here, so that no scanner takes this file for a leak. */
const joined = (...parts: readonly string[]): string => parts.join('')

const tokens: Readonly<Record<string, string>> = {
  'a key of PGP': joined(
    '-----BEGIN PGP ',
    'PRIVATE KEY BLOCK-----\n\nlFgEYlx5\n-----END PGP ',
    'PRIVATE KEY BLOCK-----',
  ),
  'an encrypted key, in JSON': joined(
    '-----BEGIN ENCRYPTED ',
    'PRIVATE KEY-----\\nMIIE\\n-----END ENCRYPTED PRIVATE KEY-----',
  ),
  'a key in base64': joined('LS0tLS1CRUdJTi', letters),
  'a key of PuTTY': joined('PuTTY-User-Key', '-File-2: ssh-rsa\nPrivate-Lines: 8\nAAAA\nPrivate-MAC: 0123456789abcdef'),
  'a key of age': joined('AGE-SECRET-', 'KEY-1', letters.toUpperCase()),
  'AWS, temporary': joined('ASIA', 'IOSFODNN7EXAMPLE'),
  'Google, OAuth': joined('ya', '29.', letters),
  'Google, client': joined('GOC', 'SPX-', letters.slice(0, 28)),
  DigitalOcean: joined('dop', '_v1_', '0123456789abcdef'.repeat(4)),
  Databricks: joined('dapi', '0123456789abcdef'.repeat(2)),
  'GitHub, server': joined('gh', 's_', letters.slice(0, 36)),
  'GitLab, runner': joined('gl', 'rt-', letters.slice(0, 20)),
  npm: joined('npm', '_', letters.slice(0, 36)),
  PyPI: joined('pypi', '-AgEIcHlwaS5vcmc', letters),
  Docker: joined('dckr', '_pat_', letters.slice(0, 27)),
  Vault: joined('hv', 's.', letters),
  Grafana: joined('gl', 'sa_', letters.slice(0, 41)),
  'Slack, app': joined('xa', 'pp-1-A01-0123456789-', letters.toLowerCase()),
  'Slack, webhook': joined('https://hooks.slack', '.com/services/T04T40NHX/B03BT6D0UD8/', letters.slice(0, 24)),
  'Stripe, webhook': joined('wh', 'sec_', letters.slice(0, 32)),
  OpenAI: joined('s', 'k-proj-', letters),
  Telegram: joined('123456789', ':AA', letters.slice(0, 33)),
  'a JSON web token': joined('eyJ', 'hbGciOiJIUzI1NiJ9', '.', 'eyJzdWIiOiIxMjM0In0', '.', letters),
}

describe('a token', () => {
  it.each(Object.entries(tokens))('of a known shape is removed: %s', (_, token) => {
    for (const text of [token, `found "${token}" here`, `x=${token}\nnext`, `(${token})`]) {
      const out = removed(text)
      expect(out).toContain(mark)
      expect(out).not.toContain(token.slice(12, 30))
    }
    expect(removed(`a ${token}, b`)).toMatch(/^a .*, b$/s)
  })

  it('is removed although letters of its alphabet follow', () => {
    expect(removed(`${joined('AKIA', 'IOSFODNN7EXAMPLE')}aws_id`)).toBe(`${mark}aws_id`)
    expect(removed(`${joined('gh', 'p_', letters.slice(0, 36))}_old`)).toBe(`${mark}_old`)
  })
})

describe('a value behind its name', () => {
  it.each([
    ["Possible hardcoded password: 'hunter22'", `Possible hardcoded password: '${mark}'`],
    ['db_password = "correct horse"', `db_password = "${mark}"`],
    ['{"api_key":"abcdef012345"}', `{"api_key":"${mark}"}`],
    ['PASSWORD=hunter2222', `PASSWORD=${mark}`],
    ['/login?user=a&token=abcdef0123&x=1', `/login?user=a&token=${mark}&x=1`],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG', `aws_secret_access_key = ${mark}`],
    ['Server=db;Uid=shop;Pwd=hunter22;', `Server=db;Uid=shop;Pwd=${mark};`],
    ['AccountName=a;AccountKey=abcd/efgh+ijkl==;', `AccountName=a;AccountKey=${mark};`],
    ['SharedAccessKey=abcdefgh012', `SharedAccessKey=${mark}`],
    ['DB_PASSWORD: hunter2222, in values.yaml', `DB_PASSWORD: ${mark}, in values.yaml`],
    ['X-Api-Key: abcdef0123456789', `X-Api-Key: ${mark}`],
    ['mysql --password hunter2222 shop', `mysql --password ${mark} shop`],
    ['password := "hunter22"', `password := "${mark}"`],
    [":password => 'hunter22'", `:password => '${mark}'`],
    [String.raw`{\"password\": \"hunter22\"}`, String.raw`{\"password\": \"${mark}\"}`],
    ['<db:password>hunter22</db:password>', `<db:password>${mark}</db:password>`],
    ['ENCRYPTION_KEY="0123456789abcdef"', `ENCRYPTION_KEY="${mark}"`],
    ['SECRET_KEY_BASE=0123456789abcdef', `SECRET_KEY_BASE=${mark}`],
    ['//registry.example/:_auth=YWRtaW46aHVudGVyMg==', `//registry.example/:_auth=${mark}`],
    ['sent as Bearer abcdefghij0123456789', `sent as Bearer ${mark}`],
    ['?sv=2021-06-08&sig=abcd%2Fefgh0123456789ij%3D&se=1', `?sv=2021-06-08&sig=${mark}&se=1`],
    ['Authorization: Basic QWxhZGRpbjpvcGVu', `Authorization: Basic ${mark}`],
    ['"authorization": "Bearer abc.def-123"', `"authorization": "Bearer ${mark}"`],
    ['postgres://shop:p@ss@db/shop', `postgres://shop:${mark}@db/shop`],
    ['https://0123456789abcdef0123456789@git.example/x', `https://${mark}@git.example/x`],
  ])('is removed from %s', (text, out) => {
    expect(removed(text)).toBe(out)
    expect(removed(out)).toBe(out)
  })
})

it.each([
  'd15627104d07846ac2914a976e8e347a663bbd9b',
  'sha256:7cd2286abdb66157b393487d82caada6cf073ab32f89b69eadff3cedbee3fbfc',
  'sha512-9AaBbCc/DdEeFf+GgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz0123456789==',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'CVE-2021-44228 in pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
  'GHSA-jf85-cpcp-j695 of @babel/core-token and secret-service',
  'pkg:npm/sk-button@1.0.0, pkg:deb/debian/passwd@4.13?arch=amd64',
  'https://example.com:8443/@scope/package',
  'https://github.com/acme/shop/security/secret-scanning/4',
  'git@github.com:acme/shop.git, mail security@example.com',
  'Hard-coded password in source code',
  'Password field with autocomplete enabled',
  'Hard-coded password: see CWE-259, token: CVE-2021-44228, API key: config/app2.yml:14, secret: https://example.com/1',
  'Weak password: minimum length is 8, basic_auth = enabled, --token is required, Bearer authentication-is-not-used-here',
  'image://nginx:1.19@sha256:7cd2286abdb66157b393487d82caada6cf073ab32f89b69eadff3cedbee3fbfc',
  'pkg:npm/sk-translations-of-a-rather-long-name@1.0.0',
  'The token is not checked: use a constant-time comparison',
  'if (password == input.password) and token === null',
  'password=$PASSWORD, token=${{ secrets.TOKEN }}, secret=<your secret>, password=%s',
  'password=None, token=undefined, secret = process.env.SECRET, pwd=***',
  'Set id-token: write',
  'tokens: 4096, max_tokens=4096, token_type=bearer',
  'X-Frame-Options header missing: content-security-policy',
  'arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-AbCdEf',
  'BEGIN TRANSACTION; the public key -----BEGIN PUBLIC KEY----- MIIB',
  'keyboard=qwerty, primary_key=customer_id, monkey="patch"',
  'src/auth/token.ts:42, config/secret-key.ts, __tests__/password.test.ts',
  'eyJ is how a JSON web token begins',
  'Authorization: missing on POST /api/orders',
  'typescript.react.security.audit.react-dangerouslysetinnerhtml',
])('leaves what is harmless as it is: %s', (text) => {
  expect(removed(text)).toBe(text)
})

it.each([
  ...['--', '<token>', 'token: ', '--token a', 'Bearer ', '?sig='],
  ...['-eyJ', 'eyJ.', 'a', '://', 'a://', '://:', '://a:@', "password='", 'password=', 'password ', 'authorization: '],
  ...[
    '-----BEGIN ',
    'sk-',
    'SG.a',
    'xox',
    ' ',
    'gh' + 'p_',
    '1:AA',
    'hooks.slack.com/services/',
    'key="',
    'access_',
    '1',
  ],
  ['-----BEGIN ', 'PRIVATE KEY-----'].join(''),
])('takes linear time over a megabyte of %j', (seed) => {
  const long = seed.repeat(Math.ceil(1_000_000 / seed.length))
  const start = performance.now()
  removed(long)
  // A shape that looks at the rest of the text from each of its letters would take minutes.
  expect(performance.now() - start).toBeLessThan(5000)
})
