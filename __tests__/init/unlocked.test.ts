import { describe, expect, it } from 'vitest'
import { unlockedIn } from '../../src/init/unlocked.ts'

const open = (files: readonly string[]): readonly string[] => unlockedIn(files).flatMap((one) => one.files)

describe('files that ask for packages without a lockfile', () => {
  it.each([
    ['web/package.json', 'npm install --package-lock-only'],
    ['src/A/A.csproj', 'dotnet restore --use-lock-file'],
    ['build.gradle.kts', 'gradle dependencies --write-locks'],
    ['pyproject.toml', 'uv lock'],
    ['core/Cargo.toml', 'cargo generate-lockfile'],
    ['Gemfile', 'bundle lock'],
    ['composer.json', 'composer update --no-install'],
  ])('%s: %s writes one', (file, remedy) => {
    expect(unlockedIn([file])).toEqual([{ files: [file], remedy }])
  })

  it('are locked by one of their kind beside them or in a folder above, and by no other', () => {
    expect(open(['package-lock.json', 'packages/a/package.json', 'package.json'])).toEqual([])
    expect(open(['packages/a/package-lock.json', 'packages/b/package.json'])).toEqual(['packages/b/package.json'])
    expect(open(['poetry.lock', 'package.json', 'pyproject.toml'])).toEqual(['package.json'])
    expect(open(['requirements.txt', 'setup.py'])).toEqual([])
  })

  it('are not the pom.xml, which the scanner resolves, nor what stands beside it', () => {
    expect(open(['pom.xml', 'build.gradle'])).toEqual([])
  })

  it('are not there where nothing asks for packages', () => {
    expect(unlockedIn(['README.md', 'go.mod', 'main.go'])).toEqual([])
  })
})
