import { SaxesParser } from 'saxes'
import type { Locked, LockfileFormat } from '../format.ts'

type Coordinates = { groupId: string; artifactId: string; version: string }

/** What a pom says of others: its dependencies, managed ones and the parent, with its own properties filled in. */
function readPom(text: string): { readonly found: readonly Coordinates[]; readonly properties: Map<string, string> } {
  const found: Coordinates[] = []
  const properties = new Map<string, string>()
  const path: string[] = []
  let current: Coordinates | null = null
  let written = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    written = ''
    const isParent = name === 'parent' && path.length === 2
    if ((name === 'dependency' && path.at(-2) === 'dependencies') || isParent) {
      current = { groupId: '', artifactId: '', version: '' }
      found.push(current)
    }
  })
  parser.on('text', (piece) => (written += piece))
  parser.on('closetag', ({ name }) => {
    const parent = path.at(-2)
    const isOwn = parent === 'dependency' || (parent === 'parent' && path.length === 3)
    if (isOwn && current !== null && (name === 'groupId' || name === 'artifactId' || name === 'version'))
      current[name] = written.trim()
    if (parent === 'properties' && path.length === 3) properties.set(name, written.trim())
    if (parent === 'project' && name === 'version') properties.set('project.version', written.trim())
    path.pop()
  })
  parser.write(text).close()
  return { found, properties }
}

/** A property that modules below, or what a parent manages, may take the version of a package from. */
const givesVersion = (name: string): boolean =>
  /version/i.test(name) && !/plugin|^(?:java|jdk|maven|project)\b/i.test(name)

/**
 * pom.xml: the direct dependencies, and the properties that name versions. What they bring along is not written anywhere.
 * https://maven.apache.org/pom.html
 */
export const pom: LockfileFormat = {
  type: 'maven',
  kind: 'manifest',
  names: /^(?:pom|.*\.pom)\.xml$|^.*\.pom$/,
  packages: (text) => {
    const { found, properties } = readPom(text)
    const filled = (value: string): string =>
      value.replace(/\$\{([^}]+)\}/g, (whole, name: string) => properties.get(name) ?? whole)
    const given = [...properties].filter(([name]) => givesVersion(name))
    return [
      ...found.map(({ groupId, artifactId, version }) => ({
        name: `${filled(groupId)}/${filled(artifactId)}`,
        version: filled(version),
      })),
      ...given.map(([name, version]) => ({ name: `properties/${name}`, version })),
    ]
  },
}

/**
 * gradle.lockfile, and before Gradle 7 one file for each configuration, whose lines name none.
 * https://docs.gradle.org/current/userguide/dependency_locking.html
 */
export const gradleLock: LockfileFormat = {
  type: 'maven',
  kind: 'lockfile',
  names: /^(?:.*\.)?gradle\.lockfile$|^.*\.lockfile$/,
  manifests: ['build.gradle', 'build.gradle.kts'],
  packages: function* (text): Generator<Locked> {
    for (const line of text.split(/\r?\n/)) {
      if (/^\s*(?:#|$|empty=)/.test(line)) continue
      const [, group = '', artifact = '', version = ''] = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)(?:=.*)?$/.exec(line) ?? []
      if (group === '') throw new Error(`\`${line.slice(0, 60)}\` is no line of a gradle.lockfile`)
      yield { name: `${group}/${artifact}`, version }
    }
  },
}
