import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalogDraft } from '../../src/init/catalog-draft.ts'
import { draftFor, wantedTexts } from '../../src/init/index.ts'
import { policyDraft } from '../../src/init/policy-draft.ts'
import { inComment, quoted } from '../../src/init/quoted.ts'
import { scannersFor } from '../../src/init/scanners.ts'
import { survey } from '../../src/init/survey.ts'
import { workflowDraft } from '../../src/init/workflow-draft.ts'

const empty = survey([], [])
const nothing = { name: 'shop', services: [], ownersOf: () => null, openapi: [], entries: [] }

describe('a look at a repository', () => {
  it('finds languages, lockfiles, images and infrastructure by the files that show them', () => {
    expect(survey(['a.py', 'go.mod', 'main.tf', 'web/Dockerfile', 'web/x.ts'], [])).toMatchObject({
      languages: [
        { name: 'JavaScript or TypeScript', file: 'web/x.ts' },
        { name: 'Python', file: 'a.py' },
      ],
      lockfiles: ['go.mod'],
      dockerfiles: ['web/Dockerfile'],
      infrastructure: ['main.tf'],
      services: [{ folder: 'web', file: 'web/Dockerfile' }],
    })
  })

  it('knows the scanners that workflows run', () => {
    const { running } = survey([], [{ file: 'ci.yml', text: 'uses: github/codeql-action/analyze@v3\nrun: npm audit' }])
    expect(running).toEqual([
      { tool: 'CodeQL', category: 'sast', file: 'ci.yml' },
      { tool: 'npm audit', category: 'sca', file: 'ci.yml' },
    ])
  })

  it('leaves tests, examples and other people’s files aside', () => {
    expect(survey(['tests/a.py', 'examples/b/Dockerfile', 'vendor/c/go.mod'], [])).toEqual(empty)
  })

  it('takes a folder inside a service for a part of it', () => {
    const files = ['services/web/go.mod', 'services/web/ui/Dockerfile', 'libs/a/Cargo.lock']
    expect(survey(files, []).services.map(({ folder }) => folder)).toEqual(['libs/a', 'services/web'])
  })
})

describe('the scanners that are drafted', () => {
  it('are one for each kind of file that is there', () => {
    const kinds = (files: readonly string[]) => scannersFor(survey(files, [])).map(({ category }) => category)
    expect(kinds([])).toEqual(['secret'])
    expect(kinds(['a.py', 'poetry.lock', 'Dockerfile'])).toEqual(['secret', 'sast', 'sca', 'iac'])
  })

  it('leave reports where the gate looks, and end no job with a finding', () => {
    for (const { run } of scannersFor(survey(['a.py', 'poetry.lock', 'main.tf'], [])))
      expect(run).toMatch(
        /(?:semgrep\.sarif|osv\.json|gitleaks\.json|checkov\.json).*(?:\|\| true|--exit-code 0)|osv\.json \. \|\| true/,
      )
  })
})

describe('what is drafted', () => {
  const odd = 'a "b": #c\n- evil/Dockerfile'

  it('is YAML whatever files are called', () => {
    expect(parse(`x: ${quoted(odd)}\ny: ${quoted('yes')}\nz: ${quoted('@acme/a')}`)).toEqual({
      x: odd,
      y: 'yes',
      z: '@acme/a',
    })
    expect(inComment('a\nb\u2028c')).toBe('a b c')
    const found = survey([odd, 'x.py'], [])
    const catalog = catalogDraft({ ...nothing, services: found.services })
    expect(parse(catalog ?? '')).toMatchObject({ services: [{ paths: ['a "b": #c\n- evil/**'] }] })
    const scanners = scannersFor(found)
    expect(() => parse(policyDraft(scanners, [{ files: [odd], remedy: 'x' }])) as unknown).not.toThrow()
    const workflow = parse(workflowDraft({ branch: 'release/"1"', scanners, catalog: null })) as {
      on: { push: { branches: string[] } }
    }
    expect(workflow.on.push.branches).toEqual(['release/"1"'])
  })

  it('names two services that end alike apart', () => {
    const services = ['apps/web', 'services/web'].map((folder) => ({ folder, file: `${folder}/go.mod` }))
    const catalog = catalogDraft({ ...nothing, services })
    expect(parse(catalog ?? '')).toMatchObject({ services: [{ name: 'apps-web' }, { name: 'services-web' }] })
  })

  it('is the same for the same repository, and no catalogue where there is no service', () => {
    const repository = {
      name: 'shop',
      files: ['a.py'],
      workflows: [],
      codeowners: null,
      openapi: [],
      manifests: [],
      branch: 'main',
    }
    expect(draftFor(repository)).toEqual(draftFor(repository))
    expect(draftFor(repository).map(({ path }) => path)).toEqual([
      '.github/workflows/posture-gate.yml',
      '.github/posture-gate.yml',
    ])
  })

  it('rests on few texts: workflows, OpenAPI files, manifests, the CODEOWNERS that counts', () => {
    const workflow = '.github/workflows/deployment.yml'
    expect(
      wantedTexts([
        workflow,
        'docs/CODEOWNERS',
        'CODEOWNERS',
        'api/swagger.json',
        'k8s/web.yaml',
        'test/k8s/web.yaml',
        'examples/k8s/web.yaml',
      ]),
    ).toEqual({
      workflows: [workflow],
      openapi: ['api/swagger.json'],
      manifests: ['k8s/web.yaml'],
      codeowners: 'CODEOWNERS',
    })
  })
})
