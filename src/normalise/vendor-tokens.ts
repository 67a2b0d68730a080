/** Beginnings of tokens that go on in letters and digits, 32 of them at least: an identifier in code has no such run. */
const plain = [
  'bkua_', // Buildkite
  'gsk_', // Groq
  'hcai?k_', // Honeycomb
  'lin_(?:api|oauth)_', // Linear
  'n(?:fp|fo|fc|fu|fb)_', // Netlify
  'ntn_', // Notion, and `secret_` before
  'pplx-', // Perplexity
  'pul-', // Pulumi
  'r8_', // Replicate
  'rdme_', // ReadMe
  'rubygems_',
  'sbp_', // Supabase
  'secret_',
  'sk_', // ElevenLabs
  'sntryu_', // Sentry
  'sq[apu]_', // SonarQube
  'vc[aikpr]_', // Vercel
  'xai-',
]

/** Beginnings of tokens that go on in dashes and underscores, too. */
const dashed = [
  'AT(?:AT|CT)T3', // Atlassian
  'CCIPAT_', // CircleCI
  'GR1348941', // GitLab, runners
  'HRKU-', // Heroku
  'NRAK-', // New Relic
  'PMAK-', // Postman
  'dckr_oat_', // Docker
  'dp\\.(?:audit|ct|pt|sa|scim|st)\\.', // Doppler
  'figd_', // Figma
  'fo1_', // Fly
  'glc_', // Grafana Cloud
  'lsv2_(?:pt|sk)_', // LangSmith
  'ops_eyJ', // 1Password
  'pcsk_', // Pinecone
  'pscale_(?:oauth|pw|tkn)_', // PlanetScale
  'sb_secret_', // Supabase
  'sq0[a-z]{3}-', // Square
  'tskey-[a-z]{2,12}-', // Tailscale
  'tvly-(?:dev-|prod-)?', // Tavily
]

/** Letters that a token holds in any case, and its whole shape; none can begin inside itself further than its own length. */
const whole: readonly (readonly [letters: string, shape: string])[] = [
  ['AKCp', 'AKCp[A-Za-z0-9]{60,}'], // JFrog
  ['cmVmdGtu', 'cmVmdGtu[A-Za-z0-9]{50,}'], // JFrog, reference tokens
  ['AKID', 'AKID[A-Za-z0-9]{32}'], // Tencent
  ['ATBB', 'ATBB[A-Za-z0-9]{32}'], // Bitbucket
  ['LTAI', 'LTAI[A-Za-z0-9]{12,26}'], // Alibaba
  ['SK[0-9a-f]{8}', 'SK[0-9a-f]{32}'], // Twilio
  ['-us\\d', '[0-9a-f]{32}-us\\d{1,2}'], // Mailchimp
  ['key-[0-9a-f]{8}', '(?<!-)key-[0-9a-f]{32}(?!-)'], // Mailgun
  ['NRAL', '[0-9a-f]{36}NRAL'], // New Relic
  ['atlasv1', '[A-Za-z0-9]{14}\\.atlasv1\\.[\\w-]{60,}'], // Terraform
  ['AZDO', '[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}'], // Azure DevOps
  ['Q~', '[\\w~.-]{3}\\dQ~[\\w~.-]{31,}'], // Microsoft Entra
  ['\\$production\\$', 'access_token\\$production\\$[a-z0-9]{16}\\$[0-9a-f]{32}'], // Braintree
  ['cio[A-Za-z0-9]{16}', 'cio[A-Za-z0-9]{32}'], // crates.io
  ['oy2[a-z0-9]{16}', 'oy2[a-z0-9]{43}'], // NuGet
  ['dt0[a-z]\\d', 'dt0[a-z]\\d\\d\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}'], // Dynatrace
  ['fm[12]_', 'fm[12]_[A-Za-z0-9+/=_-]{60,}'], // Fly
  ['pat[A-Za-z0-9]{14}', 'pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}'], // Airtable
  ['k\\.eyJ', '[ps]k\\.eyJ[\\w-]{8,}\\.[\\w-]{8,}'], // Mapbox
  ['sdk-[0-9a-f]{8}', 'sdk-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'], // LaunchDarkly
  ['v1\\.0-[0-9a-f]{8}', 'v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}'], // Cloudflare
  ['1//0', '1//0[\\w-]{40,}'], // Google, refresh tokens
  ['api/webhooks', 'discord(?:app)?\\.com/api/webhooks/\\d{10,}/[\\w-]{40,}'],
  ['webhookb2', '[\\w-]{1,63}\\.webhook\\.office\\.com/webhookb2/[\\w@/-]{60,}'], // Teams
]

const shapes: readonly RegExp[] = [
  new RegExp(`(?<![A-Za-z0-9_-])(?:${plain.join('|')})[A-Za-z0-9]{32,}`, 'g'),
  new RegExp(`(?<![A-Za-z0-9_-])(?:${dashed.join('|')})[A-Za-z0-9_-]{20,}`, 'g'),
  new RegExp(`(?<![A-Za-z0-9])(?:${whole.map(([, shape]) => shape).join('|')})(?![A-Za-z0-9])`, 'g'),
]

/** Any of the letters that a token of a vendor begins with, or holds. */
const hint = new RegExp([...plain, ...dashed, ...whole.map(([letters]) => letters)].join('|'))

/** The text with every token of a vendor replaced that is told by its own letters, as secret scanners' rules tell it; one look where there is none. */
export function withoutVendorTokens(text: string, mark: string): string {
  if (!hint.test(text)) return text
  let out = text
  for (const shape of shapes) out = out.replace(shape, mark)
  return out
}
