import { parse as parseToml } from 'smol-toml'
import { asList, asRecord, maybeRecord, maybeText, namedPackages, type Locked, type LockfileFormat } from '../format.ts'

const requirement = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\])?\s*\(?\s*([^;#)]*)/

/** One requirement: https://packaging.python.org/specifications/dependency-specifiers */
function toLocked(text: string): readonly Locked[] {
  const [, name, range = ''] = requirement.exec(text) ?? []
  const wanted = range.replace(/\s+--?\w.*$/, '').trim()
  return name === undefined ? [] : [{ name, version: /^={2,3}\s*([^,*\s]+)$/.exec(wanted)?.[1] ?? wanted }]
}

/** requirements.txt: https://pip.pypa.io/en/stable/reference/requirements-file-format */
export const requirementsTxt: LockfileFormat = {
  type: 'pypi',
  kind: 'lockfile',
  names: /^(?:.*requirements.*|constraints.*)\.(?:txt|in)$/,
  paths: /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/,
  packages: (text) => {
    if (/^(?:<<<<<<<|>>>>>>>) /m.test(text)) throw new Error('it has the marks of an unfinished merge')
    const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)
    return lines.flatMap((line) => (/^\s*(?:#|-|$)/.test(line) ? [] : toLocked(line.trim())))
  },
}

const toml = (text: string): Readonly<Record<string, unknown>> => asRecord(parseToml(text), 'the document')

/** poetry.lock, uv.lock, pdm.lock, pylock.toml: a list of packages. The project itself, which a lockfile of uv lists, is none. */
export const pythonLock: LockfileFormat = {
  type: 'pypi',
  kind: 'lockfile',
  names: /^(?:(?:poetry|uv|pdm)\.lock|pylock(?:\..+)?\.toml)$/,
  manifests: ['pyproject.toml'],
  packages: (text) => {
    const lock = toml(text)
    const own = (entry: Readonly<Record<string, unknown>>): boolean => {
      const source = entry['source']
      return typeof source === 'object' && source !== null && ('editable' in source || 'virtual' in source)
    }
    // A project without dependencies has no list.
    return namedPackages(lock['package'] ?? lock['packages'] ?? [], 'package', own)
  },
}

/** Pipfile.lock. https://github.com/pypa/pipfile */
export const pipfileLock: LockfileFormat = {
  type: 'pypi',
  kind: 'lockfile',
  names: /^Pipfile\.lock$/,
  manifests: ['Pipfile'],
  packages: function* (text) {
    const { _meta, ...groups } = asRecord(JSON.parse(text), 'the document')
    asRecord(_meta, '_meta')
    for (const [group, packages] of Object.entries(groups))
      for (const [name, entry] of Object.entries(asRecord(packages, group)))
        yield { name, version: (maybeText(asRecord(entry, name)['version']) ?? '').replace(/^==/, '') }
  },
}

function* listed(groups: Readonly<Record<string, unknown>>): Generator<Locked> {
  for (const [group, list] of Object.entries(groups))
    for (const item of asList(list, group)) if (typeof item === 'string') yield* toLocked(item)
}

function* ofPoetry(dependencies: unknown): Generator<Locked> {
  for (const [name, range] of Object.entries(maybeRecord(dependencies, 'dependencies')))
    if (name !== 'python') yield { name, version: typeof range === 'string' ? range : JSON.stringify(range) }
}

/** pyproject.toml: what is asked for. https://packaging.python.org/specifications/pyproject-toml */
export const pyproject: LockfileFormat = {
  type: 'pypi',
  kind: 'manifest',
  names: /^pyproject\.toml$/,
  packages: function* (text) {
    const document = toml(text)
    const project = maybeRecord(document['project'], 'project')
    yield* listed({ dependencies: project['dependencies'] ?? [] })
    yield* listed(maybeRecord(project['optional-dependencies'], 'optional-dependencies'))
    yield* listed(maybeRecord(document['dependency-groups'], 'dependency-groups'))
    const poetry = maybeRecord(maybeRecord(document['tool'], 'tool')['poetry'], 'poetry')
    yield* ofPoetry(poetry['dependencies'])
    yield* ofPoetry(poetry['dev-dependencies'])
    for (const group of Object.values(maybeRecord(poetry['group'], 'group')))
      yield* ofPoetry(asRecord(group, 'a group')['dependencies'])
  },
}
