import { describe, expect, it } from 'vitest'
import { columns } from '../../src/render/columns.ts'
import { text } from '../../src/render/text.ts'
import { commandLines } from '../support/github-markdown.ts'
import { postures } from '../support/postures.ts'

const names = Object.keys(postures) as (keyof typeof postures)[]
const written = (name: keyof typeof postures, options: Parameters<typeof text>[1] = {}): string =>
  [...text(postures[name], options)].join('')
const ansi = /\u001b\[\d+m/g

describe('the terminal', () => {
  it.each(['clean', 'firstRun', 'noisy', 'incomplete'] as const)('of posture %s reads as recorded', async (name) => {
    await expect(written(name)).toMatchFileSnapshot(`__snapshots__/${name}.txt`)
  })
  it.each(names)('of posture %s fits every width', (name) => {
    for (const width of [60, 80, 100, 160])
      for (const line of written(name, { width }).split('\n')) expect(columns(line)).toBeLessThanOrEqual(width)
  })
  it('has colours only when asked, and says the same with them', () => {
    expect(written('noisy')).not.toContain('\u001b')
    const coloured = written('noisy', { colour: true })
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replaceAll(ansi, '')).toBe(written('noisy'))
  })
  it('lets no report control the terminal or the runner', () => {
    const hostile = written('hostile', { rows: 100 })
    expect(hostile.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/)
    expect(commandLines(hostile)).toEqual([])
  })
  it('lists as many findings as it is told, and counts the others', () => {
    expect(written('huge', { rows: 3 })).toContain(
      '… and 4\u00a0997 more findings; the assessment file (--json FILE) has them all.',
    )
    expect(written('huge')).toContain('Problems (2\u00a0000)')
    expect(written('huge')).toContain('  - … and 1\u00a0990 more')
  })
})
