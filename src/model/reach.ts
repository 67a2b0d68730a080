/** Positive levels, furthest first. Two of rank 3 are incomparable; `present` and `unknown` are the floor. */
export const reachLevels = [
  'exercised',
  'entry_path',
  'call_path',
  'symbol_present',
  'package_loaded',
  'package_imported',
  'present',
  'unknown',
] as const
export type ReachLevel = (typeof reachLevels)[number]

/** What a tool may claim instead: a second axis, never a level below `present`. Weakest first. */
export const reachNegatives = ['not_loaded', 'package_not_used', 'no_path'] as const
export type ReachNegative = (typeof reachNegatives)[number]

/** How fine the look was, finest first: a negative only counts against positives of the same or coarser granularity. */
export const granularities = ['flow', 'symbol', 'class', 'package', 'module'] as const
export type Granularity = (typeof granularities)[number]

/** One tool's claim about reach, in our words, with what it said in its own. */
export type ReachClaim = {
  readonly level: ReachLevel | ReachNegative
  readonly granularity: Granularity
  readonly method: 'dynamic' | 'dataflow' | 'callgraph' | 'pattern' | 'metadata'
  /** The tool's own words: `called: true`, `reachability: no-path-found`. */
  readonly original: string
}

/** What all claims together say. `path` is call_path or better; `refuted` is a negative with nothing of its granularity against it. */
export type Reach = {
  readonly verdict: 'path' | 'refuted' | 'unknown'
  readonly level: ReachLevel
  /** Claims disagree at the same granularity. */
  readonly contested: boolean
  /** Who says so: tool, its words. For people, unescaped. */
  readonly because: string
}

const rank: Readonly<Record<ReachLevel, number>> = {
  exercised: 6,
  entry_path: 5,
  call_path: 4,
  symbol_present: 3,
  package_loaded: 3,
  package_imported: 2,
  present: 1,
  unknown: 1,
}
/** 6 (exercised) to 1 (present, unknown); equal rank is incomparable. */
export const reachRank = (level: ReachLevel): number => rank[level]

/** Narrows a claim's level to a negative. */
export const isNegative = (level: ReachLevel | ReachNegative): level is ReachNegative =>
  (reachNegatives as readonly string[]).includes(level)
