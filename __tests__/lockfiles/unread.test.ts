import { expect, it } from 'vitest'
import { unreadType } from '../../src/lockfiles/unread.ts'

it.each([
  ['build.gradle.kts', 'maven'],
  ['app.war', 'maven'],
  ['gradle/libs.versions.toml', 'maven'],
  ['gradle/dependencies.gradle', 'maven'],
  ['gradle.properties', 'maven'],
  ['buildSrc/src/main/kotlin/Versions.kt', 'maven'],
  ['eng/Versions.props', 'nuget'],
  ['setup.py', 'pypi'],
  ['Cargo.toml', 'cargo'],
  ['shop.gemspec', 'gem'],
  ['Directory.Packages.props', 'nuget'],
  ['composer.json', 'composer'],
  ['go.work', 'golang'],
  ['bun.lock', 'npm'],
  ['README.md', null],
  ['src/gradle/README.md', null],
])('%s has to do with packages of %s', (name, type) => {
  expect(unreadType(name)).toBe(type)
})
