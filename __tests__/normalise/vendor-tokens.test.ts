import { expect, it } from 'vitest'
import { withoutVendorTokens } from '../../src/normalise/vendor-tokens.ts'

const mark = '[secret removed]'
const removed = (text: string): string => withoutVendorTokens(text, mark)
const letters = 'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1eF3hI5kL7nO9qR1tU3wX5zA7bD9'.repeat(2)
const hex = '0123456789abcdef'.repeat(10)
const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301'
/** Put together here, so that no scanner takes this file for a leak. */
const joined = (...parts: readonly string[]): string => parts.join('')

it.each([
  ['GitHub-like, of Groq', joined('gs', 'k_', letters.slice(0, 52))],
  ['Linear', joined('lin_', 'api_', letters.slice(0, 40))],
  ['RubyGems', joined('rubygems', '_', hex.slice(0, 48))],
  ['SonarQube, of a project', joined('sq', 'p_', hex.slice(0, 40))],
  ['Supabase', joined('sb', 'p_', hex.slice(0, 40))],
  ['Atlassian', joined('ATA', 'TT3xFfGF0', letters.slice(0, 60))],
  ['Docker, of an organisation', joined('dckr', '_oat_', letters.slice(0, 32))],
  ['Doppler', joined('dp', '.pt.', letters.slice(0, 43))],
  ['Heroku', joined('HR', 'KU-', uuid)],
  ['New Relic', joined('NR', 'AK-', letters.toUpperCase().slice(0, 27))],
  ['Postman', joined('PM', 'AK-', hex.slice(0, 24), '-', hex.slice(0, 34))],
  ['Tailscale', joined('tskey-', 'auth-', letters.slice(0, 16), '-', letters.slice(0, 32))],
  ['Airtable', joined('pa', 't', letters.slice(0, 14), '.', hex.slice(0, 64))],
  ['Microsoft Entra', joined('aB3', '8Q', '~', letters.slice(0, 34))],
  ['Azure DevOps', joined(letters.slice(0, 76), 'AZ', 'DO', 'a1B2')],
  ['Dynatrace', joined('dt0', 'c01.', letters.toUpperCase().slice(0, 24), '.', letters.toUpperCase().slice(0, 64))],
  ['Mailchimp', joined(hex.slice(0, 32), '-us', '12')],
  ['Mailgun', joined('ke', 'y-', hex.slice(0, 32))],
  ['Mapbox', joined('sk.', 'eyJ', letters.slice(0, 60), '.', letters.slice(0, 22))],
  ['NuGet', joined('oy', '2', letters.toLowerCase().slice(0, 43))],
  ['Terraform', joined(letters.slice(0, 14), '.atlas', 'v1.', letters.slice(0, 64))],
  ['Twilio', joined('S', 'K', hex.slice(0, 32))],
  ['Google, to refresh', joined('1/', '/0', letters.slice(0, 60))],
  ['Discord, webhook', joined('https://discord.com/api/', 'webhooks/123456789012345678/', letters.slice(0, 68))],
  [
    'Teams, webhook',
    joined('https://acme.webhook.office.com/', 'webhookb2/', uuid, '@', uuid, '/IncomingWebhook/', hex.slice(0, 32)),
  ],
])('removes a token of a vendor: %s', (_, token) => {
  for (const text of [`a ${token}, b`, `found "${token}" here`, `x=${token}\nnext`, `(${token})`]) {
    expect(removed(text)).toContain(mark)
    expect(removed(text)).not.toContain(token.slice(-16))
  }
  expect(removed(`a ${token}, b`)).toMatch(/^a .*, b$/s)
})

it.each([
  hex.slice(0, 40),
  `sha256:${hex.slice(0, 64)}`,
  `sha512-${letters}==`,
  `/nix/store/0123456789abcdfghijklmnpqrsvwxyz-openssl-3.0.7`,
  uuid,
  `api-${uuid}, s3://bucket-us12/${hex.slice(0, 32)}/part`,
  'secret_manager_client, sk_something_quite_long_but_no_key_at_all, r8_shrinker_rules',
  'pkg:npm/xai-something-with-a-rather-long-name-of-a-package@1.2.3',
  'MyVeryLongClassNameAbcdefgh.method.someVeryLongMethodNameHere',
  'src/app/pathologicallyLongName.controller.spec.ts, lib/tskey-auth.ts',
])('leaves what is harmless as it is: %s', (text) => {
  expect(removed(text)).toBe(text)
})

it.each(['a', '1', 'aB3', '.atlasv1.', 'sq0', 'pat', 'sk.eyJ', '1//0', 'dp.pt.', 'x8Q~', '-us1', 'AZDO'])(
  'takes linear time over a megabyte of %j',
  (seed) => {
    const long = seed.repeat(Math.ceil(1_000_000 / seed.length))
    const start = performance.now()
    removed(long)
    expect(performance.now() - start).toBeLessThan(5000)
  },
)
