import { describe, expect, it } from 'vitest'
import { createStep } from '../../support/runner/step.ts'

const stepOf = (...lines: string[]) => {
  const step = createStep('/w', ['top-secret'])
  lines.forEach((line) => step.read(line))
  return step
}

describe('a step', () => {
  it('keeps ten annotations of each kind, cut at 4,096 characters', () => {
    const lines = Array.from({ length: 12 }, () => `::error::${'x'.repeat(5000)}`)
    const step = stepOf(...lines, '::warning::y', '::notice title=t::z')
    expect(step.annotations.map(({ kind }) => kind)).toEqual([...Array<string>(10).fill('error'), 'warning', 'notice'])
    expect(step.annotations[0]?.message).toHaveLength(4096)
    expect(step.dropped).toBe(2)
  })
  it('drops lines and columns that make no sense', () => {
    const place = (properties: string) => {
      const [annotation] = stepOf(`::error ${properties}::x`).annotations
      return Object.fromEntries(
        Object.entries(annotation ?? {}).filter(([name]) => name !== 'kind' && name !== 'message'),
      )
    }
    expect(place('file=/w/a/b.js,line=1,endLine=1,col=2,endColumn=3')).toEqual({
      file: 'a/b.js',
      line: 1,
      endLine: 1,
      col: 2,
      endColumn: 3,
    })
    expect(place('file=a.js,line=1,endLine=2,col=2')).toEqual({ file: 'a.js', line: 1, endLine: 2 })
    expect(place('endLine=4')).toEqual({ line: 4, endLine: 4 })
    expect(place('col=4')).toEqual({})
    expect(place('line=4,endLine=3')).toEqual({})
    expect(place('line=4,col=3,endColumn=1')).toEqual({ line: 4 })
  })
  it('masks secrets, also those added on the way, line by line', () => {
    const step = stepOf('has top-secret', '::add-mask::one%0Atwo', 'one and two', '::error::two', '::add-mask::')
    expect(step.log).toEqual(['has ***', '*** and ***', '##[error]***'])
    expect(step.annotations[0]?.message).toBe('***')
  })
  it('follows no command between stop-commands and its token', () => {
    const step = stepOf('::stop-commands::ToKeN', '::error::no', '##[warning]no', '::token::', '::error::yes')
    expect(step.annotations.map(({ message }) => message)).toEqual(['yes'])
    expect(step.log).toEqual(['::error::no', '##[warning]no', '##[error]yes'])
  })
  it('fails on a stop token that is a command, and on commands that are disabled', () => {
    expect(stepOf('::stop-commands::error').failed).toBe(true)
    expect(stepOf('::stop-commands::').failed).toBe(true)
    expect(stepOf('::set-env name=A::b').failed).toBe(true)
    expect(stepOf('::debug::x', '::error::x').failed).toBe(false)
  })
  it('takes outputs and state of the older kind too', () => {
    const step = stepOf('::set-output name=a::1', '::save-state name=b::2', '::group::g', '::endgroup::')
    expect([...step.outputs, ...step.state]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ])
    expect(step.commands.map(({ name }) => name)).toEqual(['set-output', 'save-state', 'group', 'endgroup'])
  })
})
