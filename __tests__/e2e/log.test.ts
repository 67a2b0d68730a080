import { describe, expect } from 'vitest'
import { critical, sarif } from './reports.ts'
import { it } from './scene.ts'

const report = 'reports/semgrep.sarif'
const blocked = { reports: { [report]: critical } }

/** What a scanner can be made to say by whoever writes the code it reads. */
const hostile = [
  '::error::PWNED',
  '\n::error::PWNED',
  '\r::error::PWNED',
  '##[error]PWNED',
  '\u200b::error::PWNED',
  '\u2028::error::PWNED',
  '%0A::error::PWNED',
  '\n::add-mask::block',
  '\n::set-output name=verdict::PWNED',
  '\n::stop-commands::PWNED',
  '\n::set-env name=PWNED::1',
  '\u001b[2K::error::PWNED',
  '`::error::PWNED`',
  '<!-- --> <script>PWNED</script> @acme/everyone ![x](https://evil.example/x.png)',
]
const results = hostile.map((text, n) => ({
  rule: `rule-${n}${text}`,
  message: text,
  file: `src/${encodeURIComponent(text)}.js`,
  line: n + 1,
}))
/** The commands that the action itself has a use for. */
const ours = new Set(['add-mask', 'error', 'warning', 'notice', 'debug', 'group', 'endgroup'])

describe.concurrent('text of scanners', () => {
  it('raises no command of the runner, hides no word and sets no output', async ({ open }) => {
    const scene = await open({ reports: { [report]: sarif(results, `tool${hostile[1] ?? ''}`) } })
    const result = await scene.run({ inputs: { verbose: 'true', comment: 'always' } })
    expect(result.commands.filter(({ data }) => data === 'PWNED')).toEqual([])
    expect(result.annotations.filter(({ message }) => message === 'PWNED')).toEqual([])
    expect(result.commands.map(({ name }) => name).filter((name) => !ours.has(name))).toEqual([])
    expect(result.masked).toEqual([result.token])
    expect(result.outputs['verdict']).toMatch(/^(pass|warn|block|undecided)$/)
    expect(result.log).toMatch(/^Verdict: /m)
  })

  it('runs in no comment and no summary', async ({ open }) => {
    const scene = await open({ reports: { [report]: sarif(results) } })
    const { summary } = await scene.run({ inputs: { comment: 'always' } })
    for (const text of [summary, scene.comments()[0]?.body ?? '']) {
      expect(text).not.toBe('')
      // Whatever stands in a code span is text.
      const outside = text.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
      expect(outside).not.toMatch(/<script|@acme\/everyone|!\[x\]/)
    }
  })

  it('in names of files is text as well', async ({ open }) => {
    const scene = await open({
      reports: { 'reports/::error::PWNED.sarif': critical, 'reports/##[error]PWNED.json': '{' },
    })
    const result = await scene.run({ inputs: { reports: 'reports/**', verbose: 'true' } })
    expect(result.outputs['verdict']).toBe('block')
    expect(result.annotations.filter(({ message }) => message.startsWith('PWNED'))).toEqual([])
  })
})

describe.concurrent('the log', () => {
  it('has no more annotations than the runner keeps', async ({ open }) => {
    const many = Array.from({ length: 30 }, (_, n) => ({ rule: `r${n}`, line: n + 1, file: 'src/new.js' }))
    const scene = await open({ head: { 'src/new.js': 'x()\n'.repeat(30) }, reports: { [report]: sarif(many) } })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, dropped: 0, outputs: { blocked: '30' } })
    expect(result.annotations.length).toBeGreaterThan(0)
  })

  it('holds no token, whatever fails', async ({ open }) => {
    const scene = await open(blocked)
    scene.github.plan({ kind: 'status', status: 422, message: 'no', operation: 'issues/create-comment' })
    const result = await scene.run({ inputs: { verbose: 'true' } })
    expect(result.outputs['verdict']).toBe('block')
    const told = result.stdout.replaceAll(`::add-mask::${result.token}`, '') + result.stderr + result.summary
    expect(told).not.toContain(result.token)
    expect(told).not.toContain('runtime-token-of-the-stand-in')
  })
})

describe.concurrent('a mistake in the inputs', () => {
  it('gives no verdict, exit code 2, and every mistake with the nearest word', async ({ open }) => {
    const scene = await open(blocked)
    const result = await scene.run({ inputs: { polcy: 'strict', quiet: 'ja' } })
    expect(result).toMatchObject({ exitCode: 2, outcome: 'failure', outputs: {} })
    expect(result.log).toMatch(/polcy.*policy/s)
    expect(result.log).toContain('true or false')
    expect(scene.comments()).toEqual([])
  })
  it('such as a pattern that matches nothing is no pass', async ({ open }) => {
    const scene = await open()
    const result = await scene.run({ inputs: { reports: 'nowhere/*.sarif' } })
    expect(result).toMatchObject({ exitCode: 2 })
    expect(result.log).toContain('nowhere/*.sarif')
  })
})
