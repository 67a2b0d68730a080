import type { Draft } from '../../model/draft.ts'
import { fieldsOf, listOf, textOf, textsOf } from './fields.ts'
import { lookUp } from './look-up.ts'
import { packageUrl, purlType } from './package-url.ts'
import type { Asked, Found } from './sarif-found.ts'

/** The middle of a Snyk id (`SNYK-DEBIAN12-APT-1541449`) → ecosystem. */
const ecosystems: Readonly<Record<string, string>> = {
  JS: 'npm',
  PYTHON: 'pypi',
  JAVA: 'maven',
  GOLANG: 'golang',
  DOTNET: 'nuget',
  PHP: 'composer',
  RUBY: 'gem',
  RUST: 'cargo',
  HEX: 'hex',
  PUB: 'pub',
  SWIFT: 'swift',
  COCOAPODS: 'cocoapods',
  DEBIAN: 'debian',
  UBUNTU: 'ubuntu',
  ALPINE: 'alpine',
  WOLFI: 'wolfi',
  CHAINGUARD: 'chainguard',
  RHEL: 'redhat',
  CENTOS: 'centos',
  ROCKY: 'rocky',
  ORACLE: 'oracle',
  AMZN: 'amazon',
  SLES: 'suse',
}

/** `(CVE-2011-3374) apt/libapt-pkg6.0@2.6.1` in the rule’s description; for system packages the source package stands in front. */
export function snykPackage({ result, facts, uri, run }: Asked): Found | null {
  const found = /^(?:\(([^)]*)\) +)?(\S+)@([^@\s]+)$/.exec(facts.rule?.fullDescription?.text ?? '')
  const [, ids = '', named, version] = found ?? []
  if (named === undefined || version === undefined) return null
  const tags = textsOf(facts.rule?.properties?.tags)
  const ecosystem = lookUp(ecosystems, /^SNYK-([A-Z]+)/.exec(facts.id)?.[1] ?? '') ?? tags.at(-1) ?? ''
  const isSystem = /^(?:deb|apk|rpm)\b/.test(purlType(ecosystem))
  const isImage = /container/i.test(run.tool?.driver?.name ?? '')
  const file = uri()
  return {
    purl: packageUrl(ecosystem, isSystem ? (named.split('/').at(-1) ?? named) : named, version),
    manifest: isImage ? undefined : file,
    image: isImage && file !== undefined ? imageOf(file) : undefined,
    fix: fixOf(listOf(result.fixes)[0], facts.rule?.help?.markdown ?? ''),
    identifiers: ids.split(/[,\s]+/).filter((id) => id !== ''),
  }
}

/** Snyk writes `_` for the `:` of an image’s tag or digest. */
const imageOf = (uri: string): string =>
  uri.includes('@sha256_') ? uri.replace('@sha256_', '@sha256:') : uri.replace(/_([\w.-]*\d[\w.-]*|latest)$/, ':$1')

/** `Upgrade to lodash@4.17.21` among the fixes; `Upgrade … to version 4.17.21 or higher` in the help. */
function fixOf(fix: unknown, help: string): Draft['fix'] {
  const advice = textOf(fieldsOf(fieldsOf(fix).description).text)
  const direct = /@([^@\s]+)$/.exec(advice ?? '')?.[1]
  const version = /^Upgrade [^\n]* to version (\S+?)(?:,| or higher|\.?$)/m.exec(help)?.[1] ?? direct
  if (version === undefined && advice === undefined) return undefined
  return { ...(version === undefined ? {} : { version }), ...(advice === undefined ? {} : { advice }) }
}
