import type { Options } from '../../src/edge/options.ts'
import type { ChangedFile, ChangedLines, LineRange } from '../../src/model/change.ts'
import type { ReportFile } from '../../src/model/report.ts'
import type { Outcome } from '../../src/model/verdict.ts'
import type { World } from '../../__tests__/support/fake-edges.ts'

/** What a situation has besides a world: the day, the sources, and the run of the base it is compared with. */
export type Given = Partial<World> & {
  readonly options?: Partial<Options>
  readonly now?: string
  /** Path → lines of the working tree. */
  readonly source?: Readonly<Record<string, readonly string[]>>
  /** What the last run of the target branch saw: its snapshot is the baseline. */
  readonly baseline?: {
    readonly reports: readonly ReportFile[]
    readonly source?: Readonly<Record<string, readonly string[]>>
  }
}

/** A whole situation, and the verdict that a reasonable security lead would give, with the reason in words. */
export type Situation = {
  readonly group: string
  readonly name: string
  readonly verdict: Outcome
  readonly because: string
  readonly given: () => Given
  /** Titles of exactly the findings that block. */
  readonly blocks?: readonly string[]
  /** What the comment has to say. */
  readonly says?: RegExp
}

type Told = Pick<Situation, 'blocks' | 'says'>

/** The situations of one group, one call each. */
export const groupOf =
  (group: string) =>
  (
    name: string,
    [verdict, because]: readonly [Outcome, string],
    given: Given | (() => Given),
    told: Told = {},
  ): Situation => ({
    group,
    name,
    verdict,
    because,
    given: typeof given === 'function' ? given : () => given,
    ...told,
  })

/** Lines from–to that were added, and what they replaced; a word for what has none. */
export type Touch =
  | LineRange
  | 'added'
  | 'removed'
  | 'untold'
  | readonly Edit[]
  | { readonly from: string; readonly lines: readonly LineRange[] }

/** Lines that stand where others stood, or where nothing did. */
export type Edit = LineRange & { readonly was?: readonly string[] }

/** The lines from `start` to `end`. */
export const lines = (start: number, end = start): LineRange => ({ start, end })

const isEdits = (touch: object): touch is readonly Edit[] => Array.isArray(touch)

function toFile(path: string, touch: Touch): ChangedFile {
  if (touch === 'added') return { path, status: 'added', added: [lines(1, 9999)] }
  if (touch === 'removed') return { path, status: 'removed', added: [] }
  if (touch === 'untold') return { path, status: 'modified', added: null }
  if (isEdits(touch)) {
    const replaced = touch.flatMap(({ was, ...range }) => (was === undefined ? [] : [{ ...range, was }]))
    const added = touch.map(({ start, end }) => ({ start, end })).filter(({ start, end }) => end >= start)
    return { path, status: 'modified', added, replaced }
  }
  if ('from' in touch) return { path, status: 'renamed', previousPath: touch.from, added: touch.lines }
  return { path, status: 'modified', added: [touch] }
}

/** What the change touched, by path. */
export const touching = (files: Readonly<Record<string, Touch>>, complete = true): ChangedLines => ({
  known: true,
  source: 'files of pull request #7',
  complete,
  files: Object.entries(files).map(([path, touch]) => toFile(path, touch)),
})

/** A pull request to main that touched these files. */
export const change = (files: Readonly<Record<string, Touch>>, more: Given = {}): Given => ({
  context: pullRequest,
  change: touching(files),
  ...more,
})

/** The context of pull request 7. */
export const pullRequest = {
  occasion: 'change',
  repository: 'acme/shop',
  headSha: '1'.repeat(40),
  baseSha: 'b'.repeat(40),
  branch: 'main',
  pullRequest: 7,
} as const

/** A release of main. */
export const release = (more: Given = {}): Given => ({
  context: { occasion: 'release', repository: 'acme/shop', headSha: '1'.repeat(40), branch: 'main' },
  ...more,
})

/** A push to main, or a nightly run. */
export const recording = (more: Given = {}): Given => ({
  ...release(),
  context: { occasion: 'record', repository: 'acme/shop', headSha: '1'.repeat(40), branch: 'main' },
  ...more,
})

/** The policy of the base, in its usual place. */
export const policy = (text: string): Pick<Given, 'base'> => ({ base: { '.github/posture-gate.yml': text } })

/** A policy that extends the default preset. */
export const defaultAnd = (text: string): Pick<Given, 'base'> => policy(`version: 1\nextends: default\n${text}`)

/** A preset instead of the default one. */
export const preset = (name: 'strict' | 'advisory'): Pick<Given, 'options'> => ({ options: { policy: name } })
