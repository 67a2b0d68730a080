import { expect, it } from 'vitest'
import { unreadType } from '../../src/lockfiles/unread.ts'

it.each([
  ['build.gradle.kts', 'maven'],
  ['app.war', 'maven'],
  ['setup.py', 'pypi'],
  ['Cargo.toml', 'cargo'],
  ['shop.gemspec', 'gem'],
  ['Directory.Packages.props', 'nuget'],
  ['composer.json', 'composer'],
  ['go.work', 'golang'],
  ['bun.lock', 'npm'],
  ['README.md', null],
])('%s has to do with packages of %s', (name, type) => {
  expect(unreadType(name)).toBe(type)
})
