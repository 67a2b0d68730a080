/** Numbers and words of a version, for a rough order that holds for the usual schemes. Ecosystem rules are the normaliser's. */
const parts = (version: string): string[] => version.replace(/^v(?=\d)/, '').split(/[.+~:_-]|(?<=\d)(?=[a-z])/i)

/** What comes before the version itself: `2.0.0-rc.1`, `1.0~beta2`, `1.0a1`; a letter alone comes behind it (`1.0.2a`). */
const early = /^(?:(?:alpha|beta|rc|cr|milestone|pre|preview|dev|snapshot|canary|nightly)\d*|[abcm]\d+)$/i

function compare(a: string, b: string): number {
  const left = parts(a)
  const right = parts(b)
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const x = left[index] ?? '0'
    const y = right[index] ?? '0'
    if (early.test(x) !== early.test(y)) return early.test(x) ? -1 : 1
    const byNumber = Number(x) - Number(y)
    if (Number.isFinite(byNumber) && byNumber !== 0) return byNumber
    if (!Number.isFinite(byNumber) && x !== y) return x < y ? -1 : 1
  }
  return 0
}

/**
 * The fixed version to go to among those a report lists (`2.2.25, 3.1.14`, one for each maintained branch): the smallest above the
 * installed one, else the last listed. Undefined where none is listed.
 */
export function closestFix(installed: string | null | undefined, listed: readonly string[]): string | undefined {
  const fixes = listed.map((fix) => fix.trim()).filter((fix) => fix !== '')
  if (fixes.length < 2) return fixes[0]
  if (installed == null || installed === '') return fixes.join(', ')
  const above = fixes.filter((fix) => compare(fix, installed) > 0).sort(compare)
  return above[0] ?? fixes.at(-1)
}
