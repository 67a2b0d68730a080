import { describe, expect, it } from 'vitest'
import { commands, help } from '../../src/commands/index.ts'
import { version } from '../../src/edge/version.ts'
import { call } from './call.ts'

describe('the commands', () => {
  it('each say what they do', async () => {
    for (const [name, command] of Object.entries(commands)) {
      const { code, out } = await call(command, ['--help'])
      expect(code).toBe(0)
      expect(out, name).toMatch(new RegExp(`^posture-gate ${name}: `))
      expect(out).toContain(`Usage: posture-gate ${name}`)
    }
  })

  it('are all in the overview', async () => {
    const { out } = await call(help, [], { name: '--help' })
    for (const name of Object.keys(commands)) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    expect((await call(help, [], { name: '-h' })).out).toBe(out)
    expect((await call(help, [], { name: 'help' })).out).toBe(out)
  })

  it('that nobody knows are refused with the nearest', () => {
    expect(() =>
      help({ name: 'explian', argv: [], cwd: '', env: {}, stdout: process.stdout, stderr: process.stderr }),
    ).toThrow('unknown command `explian`. Did you mean `explain`?')
  })
})

it('the version is printed alone', async () => {
  for (const name of ['--version', '-V', 'version']) expect((await call(help, [], { name })).out).toBe(`${version}\n`)
})
