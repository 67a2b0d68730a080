import { describe, expect, it } from 'vitest'
import { createRunnerLog, createTerminalLog, maskSecrets, writeGuarded } from '../../src/edge/log.ts'
import { aWriter } from '../support/temp-folder.ts'

const loud = { quiet: false, verbose: true, secrets: ['hunter2hunter2'] }

describe('the log of a terminal', () => {
  it('tells people everything and prints the verdict apart', () => {
    const [people, result] = [aWriter(), aWriter()]
    const log = createTerminalLog({ people, result }, loud)
    log.info('one')
    log.warn('two')
    log.debug('three')
    log.result('Verdict: pass')
    expect(people.text()).toBe('one\nwarning: two\nthree\n')
    expect(result.text()).toBe('Verdict: pass\n')
  })

  it('prints nothing but the verdict when it is to be quiet', () => {
    const [people, result] = [aWriter(), aWriter()]
    const log = createTerminalLog({ people, result }, { ...loud, quiet: true })
    log.info('one')
    log.warn('two')
    log.debug('three')
    log.result('Verdict: pass')
    expect(people.text() + result.text()).toBe('Verdict: pass\n')
  })

  it('says the steps only when asked to', () => {
    const people = aWriter()
    createTerminalLog({ people, result: people }, { ...loud, verbose: false }).debug('step')
    expect(people.text()).toBe('')
  })

  it('prints no secret and no escape', () => {
    const people = aWriter()
    createTerminalLog({ people, result: people }, loud).warn('key hunter2hunter2 \u001b[2Jcleared')
    expect(people.text()).toBe('warning: key *** cleared\n')
  })
})

describe('the log of a workflow run', () => {
  it('turns warnings into annotations that stay one line, and keeps text from becoming a command', () => {
    const stdout = aWriter()
    const log = createRunnerLog(stdout, { ...loud, verbose: false })
    log.info('::error::from a scanner')
    log.warn('50 %\n::error::x')
    log.debug('step hunter2hunter2')
    log.result('Verdict: block. ##[error]')
    expect(stdout.text()).toBe(
      '\\:\\:error::from a scanner\n::warning::50 %25%0A::error::x\n::debug::step ***\nVerdict: block. #\\#[error]\n',
    )
  })

  it('says its steps in the open when it is verbose', () => {
    const stdout = aWriter()
    createRunnerLog(stdout, loud).debug('step')
    expect(stdout.text()).toBe('step\n')
  })
})

it('every line of a secret is masked', () => {
  const stdout = aWriter()
  maskSecrets(stdout, ['one', 'two%\nthree\n'])
  expect(stdout.text()).toBe('::add-mask::one\n::add-mask::two%25\n::add-mask::three\n')
})

it('text between guards ends with a line of its own, also when making it fails', () => {
  const stdout = aWriter()
  writeGuarded(stdout, ['::error::a\n', 'b'], 'T')
  expect(stdout.text()).toBe('::stop-commands::T\n::error::a\nb\n::T::\n')
  const broken = aWriter()
  const chunks = function* (): Generator<string> {
    yield 'a'
    throw new Error('no')
  }
  expect(() => writeGuarded(broken, chunks(), 'T')).toThrow('no')
  expect(broken.text()).toBe('::stop-commands::T\na\n::T::\n')
})
