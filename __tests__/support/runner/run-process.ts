import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'

export type ProcessResult = {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
  /** The most it held at once; null where the system does not tell. */
  readonly peakMegabytes: number | null
}
export type ProcessOptions = {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Called for every line of both streams, in the order they came. */
  readonly onLine?: (line: string) => void
}

const longest = 60_000

/** Runs a program to its end and ends it after a minute. */
export async function runProcess({ file, args, cwd, env, onLine }: ProcessOptions): Promise<ProcessResult> {
  const start = performance.now()
  const child = spawn(file, args, {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longest,
    killSignal: 'SIGKILL',
  })
  const peak = watchMemory(child.pid)
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === null) resolve(code ?? -1)
      else reject(new Error(`${file} ${args.join(' ')} was ended by ${signal}`))
    })
  })
  const texts = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)]
  try {
    const exitCode = await ended
    const [stdout = '', stderr = ''] = await Promise.all(texts)
    return { exitCode, stdout, stderr, milliseconds: performance.now() - start, peakMegabytes: peak() }
  } finally {
    peak()
  }
}

async function readLines(stream: Readable, onLine: ((line: string) => void) | undefined): Promise<string> {
  let [text, rest] = ['', '']
  stream.setEncoding('utf8')
  for await (const part of stream) {
    text += String(part)
    // A carriage return alone ends a line too.
    const lines = `${rest}${String(part)}`.split(/\r\n|\r|\n/)
    rest = lines.pop() ?? ''
    lines.forEach((line) => onLine?.(line))
  }
  if (rest !== '') onLine?.(rest)
  return text
}

/** The high-water mark that Linux keeps of each process. The function stops the watch. */
function watchMemory(pid: number | undefined): () => number | null {
  let peak: number | null = null
  const look = (): void => {
    try {
      const mark = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1]
      if (mark !== undefined) peak = Number(mark) / 1024
    } catch {
      // It has ended, or this is not Linux.
    }
  }
  const timer = setInterval(look, 10)
  return () => {
    clearInterval(timer)
    return peak
  }
}
