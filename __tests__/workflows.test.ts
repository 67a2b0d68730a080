import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { parsePolicy } from '../src/policy/index.ts'
import { presetFile } from '../src/policy/presets.ts'
import { readAction } from './support/runner/action-metadata.ts'

const root = join(import.meta.dirname, '..')
const stepSchema = z.object({
  id: z.string().optional(),
  uses: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ if: z.string().optional(), steps: z.array(stepSchema) })),
})

const isPolicy = (path: string): boolean => path.endsWith('posture-gate.yml')
const files = ['examples/workflows', '.github/workflows', '.github']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.yml'))
const workflows = files
  .filter((path) => !isPolicy(path))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8')
    const { permissions, jobs } = workflowSchema.parse(parse(text))
    const steps = Object.values(jobs).flatMap((job) =>
      job.steps.map((step) => ({ ...step, always: step.if ?? job.if })),
    )
    return {
      path,
      text,
      permissions,
      steps,
      gate: steps.find(({ uses }) => /^posture-gate\/|^\.\/\.gate$/.test(uses ?? '')),
    }
  })
const withGate = workflows.flatMap(({ gate, ...rest }) => (gate === undefined ? [] : [{ ...rest, gate }]))

describe('workflows that we show and use', () => {
  it('have a gate, all of the examples and our own', () => {
    expect(withGate.map(({ path }) => path).sort()).toEqual([
      '.github/workflows/self.yml',
      'examples/workflows/minimal.yml',
      'examples/workflows/with-artifacts.yml',
      'examples/workflows/with-baseline.yml',
    ])
  })

  describe.each(withGate)('$path', ({ text, permissions, gate }) => {
    it('gives inputs that there are, and asks for outputs that there are', () => {
      const { inputs, outputs } = readAction(root)
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(gate.with ?? {})))
      const asked = [...text.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)].map(([, name]) => name)
      expect(outputs).toEqual(expect.arrayContaining(asked))
      if (asked.length > 0) expect(gate.id).toBe('gate')
    })

    it('runs the gate whatever became of the scanners', () => {
      expect(gate.always).toMatch(/^always\(\)/)
    })

    it('may read the code and write the comment, and the artifacts where it asks for any', () => {
      expect(permissions).toMatchObject({ contents: 'read', 'pull-requests': 'write' })
      if (text.includes('artifact')) expect(permissions).toMatchObject({ actions: 'read' })
    })
  })

  it('never let a change bring the gate that judges it', () => {
    const own = withGate.filter(({ gate }) => gate.uses?.startsWith('.') === true)
    expect(
      own.map(
        ({ steps, gate }) =>
          steps.slice(0, steps.indexOf(gate)).findLast(({ uses }) => uses?.startsWith('actions/checkout@'))?.with,
      ),
    ).toEqual([{ ref: '${{ github.event.pull_request.base.sha || github.sha }}', path: '.gate' }])
  })
})

it.each(files.filter(isPolicy))('%s is a policy without a mistake', (path) => {
  const resolve = (name: string) => (name === 'default' ? presetFile(name) : null)
  expect(parsePolicy({ file: path, text: readFileSync(join(root, path), 'utf8') }, { resolve })).toHaveProperty(
    'policy',
  )
})
