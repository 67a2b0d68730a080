import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { initCommand } from '../../src/commands/init.ts'
import { policyCommand } from '../../src/commands/policy.ts'
import { parseCatalog } from '../../src/policy/index.ts'
import { aFolder, commitAll, write } from '../support/temp-folder.ts'
import { call } from './call.ts'

const shop = {
  'services/web/Dockerfile': 'FROM node:24\n',
  'services/web/package-lock.json': '{}',
  'services/web/src/server.ts': '',
  'services/web/openapi.yml': "openapi: 3.1.0\npaths:\n  /orders:\n    get: {}\n  '/orders/{id}':\n    get: {}\n",
  'services/stock/main.go': '',
  'services/stock/go.mod': 'module stock\n',
  '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: semgrep scan\n',
  CODEOWNERS: '/services/web/ @acme/web\n',
}
const places = ['.github/workflows/posture-gate.yml', '.github/posture-gate.yml', '.github/posture-catalog.yml']
const text = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8')
function aShop(files: Readonly<Record<string, string>> = shop): string {
  const cwd = aFolder(files)
  commitAll(cwd)
  return cwd
}

describe('posture-gate init', () => {
  it('writes a workflow, a policy and a catalogue, and says so', async () => {
    const cwd = aShop()
    const { code, out } = await call(initCommand, [], { cwd })
    expect(code).toBe(0)
    for (const path of places) expect(out).toContain(`wrote ${path}\n`)
  })

  it('writes a policy that policy check finds in order, in ten lines', async () => {
    const cwd = aShop()
    await call(initCommand, [], { cwd })
    const checked = await call(policyCommand, ['check', places[1] ?? ''], { cwd })
    expect(checked).toMatchObject({ code: 0 })
    expect(
      text(cwd, places[1] ?? '')
        .trimEnd()
        .split('\n').length,
    ).toBeLessThanOrEqual(10)
  })

  it('writes a workflow with the permissions it needs, which leaves the baseline', async () => {
    const cwd = aShop()
    await call(initCommand, [], { cwd })
    const workflow = parse(text(cwd, places[0] ?? '')) as {
      on: { push: { branches: string[] } }
      permissions: object
      jobs: { gate: { steps: { uses?: string; run?: string; with?: object }[] } }
    }
    expect(workflow.on.push.branches).toEqual(['main'])
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write', actions: 'read' })
    const { steps } = workflow.jobs.gate
    expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual([
      'actions/checkout@v5',
      'posture-gate/posture-gate@v1',
      'actions/upload-artifact@v5',
      'actions/upload-artifact@v5',
    ])
    expect(
      steps.flatMap(({ run }) => run?.split(' ').find((word) => /semgrep|osv|gitleaks|checkov/.test(word)) ?? []),
    ).toHaveLength(4)
    expect(steps.slice(-2).map((step) => step.with)).toEqual([
      { name: 'posture-history', path: '${{ steps.gate.outputs.history }}' },
      { name: 'posture-judgement', path: '${{ steps.gate.outputs.judgement }}', overwrite: true },
    ])
  })

  it('writes a catalogue of the services that folders show, with owners and routes where a file names them', async () => {
    const cwd = aShop()
    await call(initCommand, [], { cwd })
    const parsed = parseCatalog({ file: 'catalog.yml', text: text(cwd, places[2] ?? '') })
    expect(parsed).toMatchObject({
      services: [
        { name: 'stock', paths: ['services/stock/**'], owners: [], exposure: 'unknown' },
        { name: 'web', owners: ['@acme/web'], routes: ['/orders', '/orders/{id}'] },
      ],
    })
  })

  it('says of one service in the whole repository what manifests say of its exposure, and what no scanner sees', async () => {
    const cwd = aShop({
      Dockerfile: 'FROM node:24\n',
      'package.json': '{}',
      'k8s/web.yaml': 'kind: Service\nmetadata: { name: web }\nspec: { type: LoadBalancer }\n',
    })
    await call(initCommand, [], { cwd })
    const catalog = text(cwd, places[2] ?? '')
    expect(parseCatalog({ file: 'catalog.yml', text: catalog })).toMatchObject({
      services: [{ name: basename(cwd), paths: ['**'], exposure: 'internet' }],
    })
    expect(catalog).toContain('exposure: internet # k8s/web.yaml: web is a LoadBalancer')
    expect(text(cwd, places[1] ?? '')).toContain(
      '# Nobody sees the packages of package.json: no lockfile says their versions. `npm install --package-lock-only`',
    )
  })

  it.each(['git@git.example:shop.git', 'https://git.example/acme/shop.git', 'https://git.example/acme/shop/'])(
    'calls one service as the remote %s does',
    async (url) => {
      const cwd = aShop({ Dockerfile: 'FROM node:24\n' })
      appendFileSync(join(cwd, '.git/config'), `[remote "origin"]\n\turl = ${url}\n`)
      const { out } = await call(initCommand, ['--dry-run'], { cwd })
      expect(out).toContain('  - name: shop # Dockerfile is there\n')
    },
  )

  it('gives a reason for every line it could not but choose', async () => {
    const { out } = await call(initCommand, ['--dry-run'], { cwd: aShop() })
    expect(out).toContain('semgrep in .github/workflows/ci.yml looks for the same, keep one of them')
    expect(out).toContain('# CODEOWNERS:1')
    expect(out).toContain('# services/web/openapi.yml')
  })

  it('writes nothing with --dry-run, and prints everything', async () => {
    const cwd = aShop()
    const { out } = await call(initCommand, ['--dry-run'], { cwd })
    expect(places.filter((path) => existsSync(join(cwd, path)))).toEqual([])
    for (const path of places) expect(out).toContain(`# ${path}\n`)
  })

  it('overwrites nothing and says what it would have written', async () => {
    const cwd = aShop()
    write(cwd, places[1] ?? '', 'version: 1\n')
    const { code, out } = await call(initCommand, [], { cwd })
    expect(code).toBe(0)
    expect(text(cwd, places[1] ?? '')).toBe('version: 1\n')
    expect(out).toContain(`# ${places[1] ?? ''} is there already and was left as it is; it would have been:`)
    expect(out).toContain('extends: advisory')
  })

  it('also helps an empty folder outside of git', async () => {
    const cwd = aFolder()
    expect(await call(initCommand, [], { cwd })).toMatchObject({ code: 0 })
    expect(text(cwd, places[1] ?? '')).toContain('category: secret')
    expect(existsSync(join(cwd, places[2] ?? ''))).toBe(false)
  })

  it('takes no argument, and says what it does', async () => {
    await expect(call(initCommand, ['here'], { cwd: aFolder() })).rejects.toThrow('init takes no argument')
    expect((await call(initCommand, ['--help'])).out).toMatch(/^posture-gate init: /)
  })
})
