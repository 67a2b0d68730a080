import { describe, expect, it } from 'vitest'
import { formatsCommand } from '../../src/commands/formats.ts'
import { readers } from '../../src/read/index.ts'
import { zip } from '../support/github/zip.ts'
import { aFolder } from '../support/temp-folder.ts'
import { call } from './call.ts'

const sarif = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[]}]}'

describe('posture-gate formats', () => {
  it('lists every reader with the way to write its report', async () => {
    const { code, out } = await call(formatsCommand, [])
    expect(code).toBe(0)
    for (const { id, homepage } of readers) {
      expect(out).toContain(`  ${id} `)
      expect(out).toContain(homepage)
    }
  })

  it('tells the format of files, also in archives, and of none it does not know', async () => {
    const cwd = aFolder({
      'a.sarif': sarif,
      'b.zip': zip([{ name: 'c.sarif', bytes: Buffer.from(sarif) }]),
      'x.json': '{"hello":1}',
    })
    const { code, out } = await call(formatsCommand, ['--detect', 'a.sarif', 'b.zip', 'x.json'], { cwd })
    expect(out.split('\n').slice(0, 2)).toEqual(['sarif  a.sarif', 'sarif  b.zip!c.sarif'])
    expect(out.split('\n')[2]).toMatch(/^not recognised {2}x\.json: /)
    expect(code).toBe(2)
    expect((await call(formatsCommand, ['--detect', 'a.sarif'], { cwd })).code).toBe(0)
  })

  it('says what is wrong with a pattern', async () => {
    const { code, err } = await call(formatsCommand, ['--detect', 'none/*.json'], { cwd: aFolder() })
    expect(code).toBe(2)
    expect(err).toContain('none/*.json matches no file')
    await expect(call(formatsCommand, ['x.json'])).rejects.toThrow('did you mean `--detect x.json`?')
    await expect(call(formatsCommand, ['--detct', 'x.json'])).rejects.toThrow('Did you mean `--detect`?')
  })
})
