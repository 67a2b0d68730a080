type Version = { readonly numbers: readonly number[]; readonly pre: readonly string[] | null }

/** Ecosystems whose versions are numbers with dots and what comes before a release behind a hyphen or letter. */
const comparable = new Set(['npm', 'cargo', 'golang', 'pypi', 'gem', 'nuget', 'composer', 'hex', 'pub', 'swift'])

function parse(text: string): Version | null {
  const match = /^[v=]?(\d+(?:\.\d+)*)(?:[-.]?((?:[a-z]|(?<=-)\d)[0-9a-z.-]*))?(?:\+[0-9a-z.-]+)?$/i.exec(text.trim())
  if (match?.[1] === undefined) return null
  const after = match[2]?.toLowerCase()
  // What PyPI calls post comes after the release: nothing here says how much.
  if (after !== undefined && /^post|^final|^rev?\d|^sp\d/.test(after)) return null
  return { numbers: match[1].split('.').map(Number), pre: after === undefined ? null : after.split(/[.-]/) }
}

/** Negative, zero or positive as in a sort; null where the versions of this kind of package, or these two, do not compare. */
export function compareVersions(type: string, a: string, b: string): number | null {
  if (a === b) return 0
  const left = comparable.has(type) ? parse(a) : null
  const right = comparable.has(type) ? parse(b) : null
  if (left === null || right === null) return null
  for (let at = 0; at < Math.max(left.numbers.length, right.numbers.length); at++) {
    const difference = (left.numbers[at] ?? 0) - (right.numbers[at] ?? 0)
    if (difference !== 0) return difference
  }
  return comparePre(left.pre, right.pre)
}

/** A release comes after everything before it; the rest as https://semver.org, item 11. */
function comparePre(a: Version['pre'], b: Version['pre']): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0)
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const [x, y] = [a[at], b[at]]
    if (x === y) continue
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1
    const [m, n] = [/^\d+$/.test(x), /^\d+$/.test(y)]
    if (m && n && Number(x) !== Number(y)) return Number(x) - Number(y)
    if (m !== n) return m ? -1 : 1
    if (x !== y) return x < y ? -1 : 1
  }
  return 0
}

/**
 * The smallest version that closes all: each finding names the versions without its flaw (one text, several behind commas), of which
 * the smallest above the version in use counts. Null where that cannot be told.
 */
export function smallestThatCloses(type: string, from: string | undefined, fixes: readonly string[]): string | null {
  let best: string | null = null
  for (const fix of new Set(fixes)) {
    const least = leastAbove(
      type,
      from,
      fix.split(/\s*(?:,|\|\|)\s*/).filter((one) => one !== ''),
    )
    if (least === null) return null
    const order: number | null = best === null ? 1 : compareVersions(type, least, best)
    if (order === null) return null
    if (order > 0) best = least
  }
  return best
}

function leastAbove(type: string, from: string | undefined, versions: readonly string[]): string | null {
  const [only] = versions
  if (versions.length === 1 && only !== undefined) return only
  let least: string | null = null
  for (const version of versions) {
    const above = from === undefined ? 1 : compareVersions(type, version, from)
    const order: number | null = least === null ? -1 : compareVersions(type, version, least)
    if (above === null || order === null) return null
    if (above > 0 && order < 0) least = version
  }
  return least
}
