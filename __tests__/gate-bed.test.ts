import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judge } from '../bench/gate/judge.ts'
import type { Situation } from '../bench/gate/situation.ts'
import { generateGateBed } from '../scripts/generate-gate-bed.ts'
import { situations } from '../bench/gate/situations/index.ts'

const root = join(import.meta.dirname, '..')

describe('the gate bed', () => {
  it('has 120 situations and more besides the clean scans, each named once and with a reason', () => {
    expect(situations.filter(({ group }) => group !== 'Clean scans').length).toBeGreaterThanOrEqual(120)
    expect(new Set(situations.map(({ name }) => name)).size).toBe(situations.length)
    expect(situations.filter(({ because }) => because.length < 6)).toEqual([])
  })

  it('is written down in docs/gate-bed.md, every situation with its verdict', () => {
    const [doc] = generateGateBed(root)
    const committed = readFileSync(join(root, 'docs/gate-bed.md'), 'utf8')
    const words = (text: string): string => text.replace(/[\s|*_\\-]+/g, '')
    expect(words(committed)).toBe(words(doc?.text ?? ''))
  })

  it('has situations of every outcome', () => {
    expect(new Set(situations.map(({ verdict }) => verdict))).toEqual(new Set(['pass', 'warn', 'block', 'undecided']))
  })

  it.each(situations.map((situation): [string, string, Situation] => [situation.verdict, situation.name, situation]))(
    '%s: %s',
    async (_verdict, _name, situation) => {
      expect((await judge(situation)).wrong).toEqual([])
    },
  )
})
