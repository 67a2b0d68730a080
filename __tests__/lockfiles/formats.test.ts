import { describe, expect, it } from 'vitest'
import { packageFile } from '../../src/lockfiles/index.ts'
import { packagesIn as packages } from '../support/lockfiles.ts'

const cases: readonly (readonly [what: string, path: string, text: string, expected: readonly string[]])[] = [
  [
    'npm 7 and later: nested copies, scopes, aliases; no workspace, no link',
    'package-lock.json',
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { name: 'shop' },
        'packages/web': { name: 'web', version: '1.0.0' },
        'node_modules/web': { link: true, resolved: 'packages/web' },
        'node_modules/lodash': { version: '4.17.20' },
        'node_modules/@babel/core': { version: '7.0.0', dev: true },
        'node_modules/@babel/core/node_modules/lodash': { version: '4.17.15' },
        'node_modules/old': { name: 'left-pad', version: '1.3.0' },
      },
    }),
    ['pkg:npm/@babel/core@7.0.0', 'pkg:npm/left-pad@1.3.0', 'pkg:npm/lodash@4.17.15', 'pkg:npm/lodash@4.17.20'],
  ],
  [
    'npm 6: dependencies inside dependencies',
    'web/npm-shrinkwrap.json',
    JSON.stringify({
      lockfileVersion: 1,
      dependencies: {
        a: { version: '1.0.0', dependencies: { b: { version: '2.0.0' } } },
        c: { version: 'npm:@x/d@3.0.0' },
      },
    }),
    ['pkg:npm/@x/d@3.0.0', 'pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0'],
  ],
  [
    'Yarn 1',
    'yarn.lock',
    '# yarn lockfile v1\n\n\n"@babel/core@^7.0.0", "@babel/core@^7.1.0":\n  version "7.2.0"\n  resolved "https://x/core.tgz"\n  dependencies:\n    lodash "^4.0.0"\n\nlodash@^4.0.0:\n  version "4.17.20"\n\nold@npm:left-pad@^1.0.0:\n  version "1.3.0"\n',
    ['pkg:npm/@babel/core@7.2.0', 'pkg:npm/left-pad@1.3.0', 'pkg:npm/lodash@4.17.20'],
  ],
  [
    'Yarn 2 and later: the resolution names the package; workspaces are none',
    'yarn.lock',
    '__metadata:\n  version: 8\n\n"lodash@npm:^4.0.0, lodash@npm:^4.17.0":\n  version: 4.17.21\n  resolution: "lodash@npm:4.17.21"\n  languageName: node\n\n"old@npm:left-pad@^1":\n  version: 1.3.0\n  resolution: "left-pad@npm:1.3.0"\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n',
    ['pkg:npm/left-pad@1.3.0', 'pkg:npm/lodash@4.17.21'],
  ],
  [
    'pnpm, version 5',
    'pnpm-lock.yaml',
    'lockfileVersion: 5.4\n\nspecifiers:\n  lodash: ^4\n\npackages:\n\n  /@babel/core/7.0.0_react@16:\n    resolution: {integrity: sha512-x}\n    dev: true\n\n  /lodash/4.17.20:\n    resolution: {integrity: sha512-y}\n',
    ['pkg:npm/@babel/core@7.0.0', 'pkg:npm/lodash@4.17.20'],
  ],
  [
    'pnpm, versions 6 and 9, peers in brackets',
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\n\nsettings:\n  autoInstallPeers: true\n\nimporters:\n\n  .:\n    dependencies:\n      lodash:\n        specifier: ^4\n        version: 4.17.21\n\npackages:\n\n  '@babel/core@7.0.0':\n    resolution: {integrity: sha512-x}\n\n  lodash@4.17.21:\n    resolution: {integrity: sha512-y}\n\n  /react-dom@18.0.0(react@18.0.0):\n    resolution: {integrity: sha512-z}\n\nsnapshots:\n\n  lodash@4.17.21: {}\n",
    ['pkg:npm/@babel/core@7.0.0', 'pkg:npm/lodash@4.17.21', 'pkg:npm/react-dom@18.0.0'],
  ],
  [
    'go.mod: what is replaced counts as what replaces it, a folder as nothing',
    'go.mod',
    'module example.com/shop\n\ngo 1.22.0\n\ntoolchain go1.22.3\n\nrequire (\n\tgolang.org/x/text v0.3.7\n\tgithub.com/Acme/Lib v2.0.0+incompatible // indirect\n\texample.com/here v1.0.0\n)\n\nrequire golang.org/x/net v0.1.0\n\nreplace golang.org/x/net => golang.org/x/net v0.2.0\n\nreplace example.com/here => ./here\n',
    [
      'pkg:golang/github.com/acme/lib@2.0.0',
      'pkg:golang/golang.org/x/net@0.2.0',
      'pkg:golang/golang.org/x/text@0.3.7',
      'pkg:golang/stdlib@1.22.3',
    ],
  ],
  [
    'go.mod: a replacement may stand above what it replaces, and be of one version alone',
    'go.mod',
    'module x\nreplace (\n\ta.b/c => a.b/c v1.1.0\n\ta.b/d v1.0.0 => a.b/d v1.1.0\n\ta.b/e v0.9.0 => ./e\n)\nrequire (\n\ta.b/c v1.0.0\n\ta.b/d v1.0.0\n\ta.b/e v1.0.0\n)\n',
    ['pkg:golang/a.b/c@1.1.0', 'pkg:golang/a.b/d@1.1.0', 'pkg:golang/a.b/e@1.0.0'],
  ],
  [
    'go.sum: what was downloaded, not what was only looked at',
    'go.sum',
    'golang.org/x/text v0.3.7 h1:abc=\ngolang.org/x/text v0.3.7/go.mod h1:def=\ngolang.org/x/net v0.1.0/go.mod h1:ghi=\n',
    ['pkg:golang/golang.org/x/text@0.3.7'],
  ],
  [
    'requirements.txt: pins, ranges, extras, hashes, markers',
    'requirements-dev.txt',
    '# pinned\n-r base.txt\nDjango==3.2.1 \\\n    --hash=sha256:abc\nrequests[security] >=2.0 ; python_version > "3"\nzope.interface==5.0 # old\n',
    ['pkg:pypi/django@3.2.1', 'pkg:pypi/requests@>=2.0', 'pkg:pypi/zope-interface@5.0'],
  ],
  ['requirements in a folder of that name', 'requirements/base.txt', 'Django==3.2.1\n', ['pkg:pypi/django@3.2.1']],
  [
    'Poetry',
    'poetry.lock',
    '[[package]]\nname = "Jinja2"\nversion = "2.11.2"\noptional = false\n\n[metadata]\nlock-version = "2.0"\n',
    ['pkg:pypi/jinja2@2.11.2'],
  ],
  [
    'uv: the project itself is no package of others',
    'uv.lock',
    'version = 1\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\nsource = { editable = "." }\n\n[[package]]\nname = "flask"\nversion = "2.0.0"\nsource = { registry = "https://pypi.org/simple" }\n',
    ['pkg:pypi/flask@2.0.0'],
  ],
  [
    'PDM',
    'pdm.lock',
    '[[package]]\nname = "flask"\nversion = "2.0.0"\ngroups = ["default"]\n',
    ['pkg:pypi/flask@2.0.0'],
  ],
  ['pylock', 'pylock.toml', 'lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1"\n', ['pkg:pypi/a@1']],
  [
    'Pipenv',
    'Pipfile.lock',
    JSON.stringify({
      _meta: {},
      default: { flask: { version: '==2.0.0' } },
      develop: { pytest: { version: '==7.0' } },
    }),
    ['pkg:pypi/flask@2.0.0', 'pkg:pypi/pytest@7.0'],
  ],
  [
    'pyproject.toml: what is asked for, in each of its places',
    'pyproject.toml',
    '[project]\ndependencies = ["flask>=2"]\n[project.optional-dependencies]\ntest = ["pytest==7.0"]\n[dependency-groups]\ndev = ["ruff", {include-group = "x"}]\n[tool.poetry.dependencies]\npython = "^3.9"\ndjango = "^3"\n[tool.poetry.group.docs.dependencies]\nsphinx = {version = "^4"}\n',
    [
      'pkg:pypi/django@^3',
      'pkg:pypi/flask@>=2',
      'pkg:pypi/pytest@7.0',
      'pkg:pypi/ruff@',
      'pkg:pypi/sphinx@{"version":"^4"}',
    ],
  ],
  [
    'Cargo: members of the workspace are no packages of others',
    'Cargo.lock',
    'version = 3\n\n[[package]]\nname = "shop"\nversion = "0.1.0"\n\n[[package]]\nname = "time"\nversion = "0.1.43"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n',
    ['pkg:cargo/time@0.1.43'],
  ],
  [
    'Bundler: with and without a platform; what lies in the repository is none',
    'Gemfile.lock',
    'PATH\n  remote: .\n  specs:\n    shop (0.1.0)\n\nGEM\n  remote: https://rubygems.org/\n  specs:\n    nokogiri (1.15.0-x86_64-linux)\n      racc (~> 1.4)\n    racc (1.7.1)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  nokogiri\n',
    ['pkg:gem/nokogiri@1.15.0', 'pkg:gem/racc@1.7.1'],
  ],
  [
    'NuGet: other projects are none',
    'src/Shop/packages.lock.json',
    JSON.stringify({
      version: 1,
      dependencies: {
        'net8.0': { 'Newtonsoft.Json': { type: 'Direct', resolved: '12.0.1' }, 'shop.core': { type: 'Project' } },
      },
    }),
    ['pkg:nuget/newtonsoft.json@12.0.1'],
  ],
  [
    'Composer',
    'composer.lock',
    JSON.stringify({
      packages: [{ name: 'Symfony/http-kernel', version: 'v5.4.0' }],
      'packages-dev': [{ name: 'phpunit/phpunit', version: '9.5.0' }],
    }),
    ['pkg:composer/phpunit/phpunit@9.5.0', 'pkg:composer/symfony/http-kernel@5.4.0'],
  ],
  [
    'package.json: what is asked for, as ranges',
    'package.json',
    JSON.stringify({ dependencies: { lodash: '^4' }, devDependencies: { vitest: '1' }, resolutions: { x: '1' } }),
    ['pkg:npm/lodash@^4', 'pkg:npm/resolutions@{"x":"1"}', 'pkg:npm/vitest@1'],
  ],
]

describe('the packages of', () => {
  it.each(cases)('%s', (_, path, text, expected) => {
    expect(packages(path, text)).toEqual(expected)
  })

  it.each(cases)('%s: the same with line ends of Windows and a byte order mark', (_, path, text, expected) => {
    expect(packages(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(expected)
  })
})

describe('a lockfile that cannot be read is a problem with its reason, and no empty lockfile:', () => {
  const merge = '<<<<<<< HEAD\nversion: 1\n=======\nversion: 2\n>>>>>>> feature\n'
  it.each([
    ['package-lock.json', '{"lockfileVersion": 3, "packages": {'],
    ['package-lock.json', '[]'],
    ['package-lock.json', '{"name": "x"}'],
    ['package-lock.json', '{"lockfileVersion": 3, "packages": {"node_modules/a": 1}}'],
    ['yarn.lock', `a@1:\n  version "1"\n${merge}`],
    ['yarn.lock', 'a@1:\n  resolved "x"\n'],
    ['pnpm-lock.yaml', `lockfileVersion: 9\npackages:\n${merge}`],
    ['pnpm-lock.yaml', 'packages:\n'],
    ['go.mod', `module x\n${merge}`],
    ['go.mod', 'module x\nrequire (\n\tgolang.org/x/net v1\n'],
    ['go.mod', 'go 1.22\n'],
    ['go.sum', 'golang.org/x/net v1\n'],
    ['requirements.txt', `flask==1\n${merge}`],
    ['poetry.lock', '[[package]\nname = "x"\n'],
    ['uv.lock', '[[package]]\nversion = "1"\n'],
    ['Pipfile.lock', '{"default": {}}'],
    ['pom.xml', '<project><dependencies><dependency></project>'],
    ['gradle.lockfile', merge],
    ['Cargo.lock', 'hello = 1\n'],
    ['Gemfile.lock', merge],
    ['Gemfile.lock', 'nothing of it\n'],
    ['packages.lock.json', '{"version": 1}'],
    ['composer.lock', '{"packages": {}}'],
  ])('%s %j', (path, text) => {
    expect(packages(path, text)).toMatch(/^cannot be read as a (?:lockfile|manifest) \(as it is now\): \S/)
  })
})

describe('a file that names packages is known by its name', () => {
  it.each([
    ['services/web/package-lock.json', 'npm', 'lockfile'],
    ['pom.xml', 'maven', 'manifest'],
    ['lib/log4j-core-2.14.1.jar', 'maven', 'manifest'],
    ['Shop.csproj', 'nuget', 'manifest'],
    ['bun.lockb', 'npm', 'manifest'],
  ])('%s', (path, type, kind) => {
    expect(packageFile(path)).toEqual({ type, kind })
  })

  it.each(['src/index.js', 'package-lock.json.md', 'node_modules/lodash/package.json', 'lib/site-packages/x/setup.py'])(
    '%s is none',
    (path) => {
      expect(packageFile(path)).toBeNull()
    },
  )
})
