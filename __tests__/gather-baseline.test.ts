import { describe, expect, it } from 'vitest'
import type { Start } from '../src/edge/ports.ts'
import { baselineFor } from '../src/gather-baseline.ts'
import type { Snapshot } from '../src/model/snapshot.ts'

const at = '2026-11-10T00:00:00Z'
const snapshot = (commit: string, more: Partial<Snapshot> = {}): Snapshot => ({
  version: 2,
  at: '2026-11-20T00:00:00Z',
  branch: 'main',
  commit,
  recipe: 1,
  producers: [],
  scans: [],
  open: [],
  closed: [],
  ...more,
})
const closed = (id: string, closedAt: string) => ({ id, firstSeen: '2026-01-01T00:00:00Z', closedAt })
const start = (places: Readonly<Record<string, 'before' | 'after'>>) => (): Promise<Start> =>
  Promise.resolve({ at, place: (commit) => Promise.resolve(places[commit] ?? 'unknown') })
const commits = (history: readonly Snapshot[]) => history.map(({ commit }) => commit)

describe('a change is compared with', () => {
  it('the newest snapshot that its start has', async () => {
    const history = [snapshot('a'), snapshot('b'), snapshot('c')]
    const chosen = await baselineFor(history, start({ a: 'before', b: 'before', c: 'after' }))
    expect([commits(chosen.history), chosen.later]).toEqual([['a', 'b'], false])
  })

  it('the newest of all where none is that old, with what was closed since as open', async () => {
    const later = snapshot('c', {
      closed: [closed('f1:since', '2026-11-15T00:00:00Z'), closed('f1:long-ago', '2026-10-01T00:00:00Z')],
    })
    const chosen = await baselineFor([later], start({ c: 'after' }))
    expect(chosen.later).toBe(true)
    expect(chosen.history.at(-1)?.open).toEqual([
      { id: 'f1:since', firstSeen: '2026-01-01T00:00:00Z', severity: 'unknown', by: [] },
    ])
    expect(chosen.history.at(-1)?.closed.map(({ id }) => id)).toEqual(['f1:long-ago'])
  })

  it('the newest where nobody can tell: a shallow clone, a commit that is gone, none that is named', async () => {
    const history = [snapshot('a'), snapshot('b')]
    expect(await baselineFor(history, () => Promise.resolve(null))).toEqual({ history, later: false })
    expect(await baselineFor(history, start({}))).toEqual({ history, later: false })
    expect(await baselineFor([snapshot('')], start({}))).toMatchObject({ later: false })
  })

  it('nothing where there is no history, and nobody is asked', async () => {
    const asked = () => Promise.reject(new Error('asked'))
    expect(await baselineFor([], asked)).toEqual({ history: [], later: false })
  })
})
