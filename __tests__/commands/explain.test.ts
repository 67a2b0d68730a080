import { describe, expect, it } from 'vitest'
import { explainCommand, findingsNamed, parseAssessment } from '../../src/commands/explain.ts'
import type { Ranked } from '../../src/model/priority.ts'
import { renderers } from '../../src/render/index.ts'
import { anAssessment, anEvidence, aRanked } from '../support/builders.ts'
import { aFolder } from '../support/temp-folder.ts'
import { call } from './call.ts'

const written = (...findings: Ranked[]): string => [...renderers.json(anAssessment({ findings }))].join('')
const one = aRanked({ id: 'f1:aaaa1111', identifiers: [{ scheme: 'cve', value: 'CVE-2021-44228' }] })
const two = aRanked({ id: 'f1:aaaa2222', title: 'Another' })
const folder = () => aFolder({ 'a.json': written(one, two), 'broken.json': '{', 'other.json': '{"schema":"x"}' })
const explain = (...argv: string[]) => call(explainCommand, argv, { cwd: folder() })

describe('posture-gate explain', () => {
  it('prints a finding by its id, the beginning of it, or an identifier in any spelling', async () => {
    for (const name of ['f1:aaaa1111', 'aaaa1', 'CVE-2021-44228', 'cve-2021-44228']) {
      const { code, out } = await explain(name, '--from', 'a.json')
      expect(code).toBe(0)
      expect(out, name).toContain('f1:aaaa1111')
      expect(out).not.toContain('f1:aaaa2222')
    }
  })

  it('prints all that go by a name', async () => {
    const { out } = await explain('f1:aaaa', '--from', 'a.json')
    expect(out).toContain('f1:aaaa1111')
    expect(out).toContain('f1:aaaa2222')
  })

  it('prints nothing that moves a cursor', async () => {
    const cwd = aFolder({
      'a.json': written(
        aRanked({ id: 'f1:aaaa1111', title: 'x \u001b[2J y', evidence: [anEvidence({ title: '\u202eabc' })] }),
      ),
    })
    const { out } = await call(explainCommand, ['aaaa1111', '--from', 'a.json'], { cwd })
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })

  it('says what is missing or wrong', async () => {
    await expect(explain('CVE-2020-1', '--from', 'a.json')).rejects.toMatchObject({
      code: 'finding-unknown',
      message: '`CVE-2020-1` among the 2 of `a.json`',
    })
    await expect(explain('aaa', '--from', 'a.json')).rejects.toMatchObject({ code: 'finding-unknown' })
    await expect(explain('x', '--from', 'none.json')).rejects.toMatchObject({ code: 'file-missing' })
    await expect(explain('x', '--from', 'broken.json')).rejects.toMatchObject({
      code: 'assessment-invalid',
      message: expect.stringContaining('not JSON') as string,
    })
    await expect(explain('x', '--from', 'other.json')).rejects.toMatchObject({
      code: 'assessment-invalid',
      message: expect.stringContaining('schema') as string,
    })
    await expect(explain('x')).rejects.toThrow('--from needs the assessment file')
    await expect(explain('x', 'y', '--form', 'a.json')).rejects.toThrow(/unknown flag `--form`.*--from/)
  })
})

it('an id that is whole wins over one that merely begins so', () => {
  const { findings } = parseAssessment(written(one, aRanked({ id: 'f1:aaaa11112' })), 'a.json')
  expect(findingsNamed(findings, 'f1:aaaa1111').map(({ id }) => id)).toEqual(['f1:aaaa1111'])
})
