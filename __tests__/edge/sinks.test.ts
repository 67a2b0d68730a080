import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  createFileSink,
  createGuardedSink,
  createStreamSink,
  createSummarySink,
  writeWhole,
} from '../../src/edge/sinks.ts'
import { aFolder, aWriter } from '../support/temp-folder.ts'

const note = { worthSaying: true }
function* broken(): Generator<string> {
  yield 'half'
  throw new Error('renderer broke')
}

describe('a file', () => {
  it('is written whole, with the folders it needs', async () => {
    const folder = aFolder()
    await createFileSink('json', join(folder, 'deep/out.json'), 'deep/out.json').write(['a', 'ä', '\n'], note)
    expect(readFileSync(join(folder, 'deep/out.json'), 'utf8')).toBe('aä\n')
    expect(readdirSync(join(folder, 'deep'))).toEqual(['out.json'])
  })

  it('may be larger than what is held at a time', async () => {
    const path = join(aFolder(), 'out')
    await writeWhole(
      path,
      Array.from({ length: 300 }, () => 'x'.repeat(10_000)),
    )
    expect(readFileSync(path)).toHaveLength(3_000_000)
  })

  it('stays as it was where writing breaks half-way', async () => {
    const folder = aFolder({ 'out.json': 'before' })
    await expect(
      createFileSink('json', join(folder, 'out.json'), 'out.json').write(broken(), note),
    ).rejects.toMatchObject({
      code: 'output-unwritable',
      message: '`out.json`: renderer broke',
    })
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('before')
    expect(readdirSync(folder)).toEqual(['out.json'])
  })

  it('that is a link is replaced, not followed', async () => {
    const folder = aFolder({ 'target.txt': 'precious' })
    symlinkSync(join(folder, 'target.txt'), join(folder, 'out.json'))
    await writeWhole(join(folder, 'out.json'), ['x'])
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toBe('precious')
    expect(lstatSync(join(folder, 'out.json')).isSymbolicLink()).toBe(false)
  })

  it('that is a device is written to and stays one', async () => {
    await writeWhole('/dev/null', ['x'])
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('that is a pipe is written to', async () => {
    const pipe = join(aFolder(), 'pipe')
    execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', pipe])
    const reader = import('node:fs/promises').then(({ readFile }) => readFile(pipe, 'utf8'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await writeWhole(pipe, ['through ', 'the pipe'])
    expect(await reader).toBe('through the pipe')
  })

  it('in a folder that is a file is refused with its name', async () => {
    const folder = aFolder({ x: '' })
    await expect(
      createFileSink('json', join(folder, 'x/out.json'), 'x/out.json').write(['a'], note),
    ).rejects.toMatchObject({ code: 'output-unwritable' })
  })
})

describe('a stream', () => {
  it('gets everything in order', async () => {
    const stream = aWriter()
    await createStreamSink('text', stream, 'the terminal').write(['a', 'b'], note)
    expect(stream.text()).toBe('ab')
  })

  it('of a runner gets it between guards', async () => {
    const stream = aWriter()
    await createGuardedSink('text', stream, 'the log').write(['::error::x\n'], note)
    expect(stream.text()).toMatch(/^::stop-commands::([0-9a-f-]{36})\n::error::x\n::\1::\n$/)
  })
})

describe('the job summary', () => {
  it('is appended', async () => {
    const path = join(aFolder({ 'summary.md': 'before\n' }), 'summary.md')
    await createSummarySink(path).write(['a', 'b'], note)
    expect(readFileSync(path, 'utf8')).toBe('before\nab')
  })

  it('that GitHub would not show is refused with its size', async () => {
    const path = join(aFolder({ 'summary.md': '' }), 'summary.md')
    await expect(createSummarySink(path).write(['ä'.repeat(600_000)], note)).rejects.toMatchObject({
      code: 'output-unwritable',
      message: 'the job summary has 1.2 MB, GitHub shows at most 1 MiB',
    })
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  it('that cannot be written says so', async () => {
    await expect(createSummarySink('/no/such/folder/x').write(['a'], note)).rejects.toMatchObject({
      code: 'output-unwritable',
    })
  })
})
