import { expect, it } from 'vitest'
import { distributionOf, ecosystemOf } from '../../../src/read/readers/sarif-ecosystem.ts'

it.each([
  ['package-lock.json', 'npm'],
  ['services/web/pnpm-lock.yaml', 'npm'],
  ['usr/lib/node_modules/npm/node_modules/ip/package.json', 'npm'],
  ['Node.js', 'npm'],
  ['requirements-dev.txt', 'pypi'],
  ['usr/lib/python3/site-packages/pip-21.dist-info/METADATA', 'pypi'],
  ['go.mod', 'golang'],
  ['app/target/app.jar', 'maven'],
  ['file:///src/pom.xml', 'maven'],
  ['gradle.lockfile', 'maven'],
  ['Cargo.lock', 'cargo'],
  ['Gemfile.lock', 'gem'],
  ['composer.lock', 'composer'],
  ['src/App/packages.lock.json', 'nuget'],
  ['App.deps.json', 'nuget'],
  ['mix.lock', 'hex'],
  ['pubspec.lock', 'pub'],
  ['Package.resolved', 'swift'],
  ['Podfile.lock', 'cocoapods'],
  ['conan.lock', 'conan'],
  ['file:///lib/apk/db/installed', 'alpine'],
  ['file:///var/lib/dpkg/status', 'debian'],
  ['README.md', undefined],
])('packages of %s are %s', (file, ecosystem) => {
  expect(ecosystemOf(file, 'some-name')).toBe(ecosystem)
})

it('goes by the shape of the name where the file says nothing', () => {
  const of = (name: string): unknown => ecosystemOf('usr/local/bin/tool', name)
  expect(['stdlib', 'golang.org/x/net', 'org.acme:core', 'lodash', '@acme/core'].map(of)).toEqual([
    'golang',
    'golang',
    'maven',
    undefined,
    undefined,
  ])
})

it.each([
  ['openssl', '3.0.2-0ubuntu1.10', 'ubuntu'],
  ['libc6', '2.36-9+deb12u1', 'debian'],
  ['nginx', '1.25.2-1~bookworm', 'debian'],
  ['tar', '1.34+dfsg-1.2', 'debian'],
  ['util-linux', '2.38.1-5+b1', 'debian'],
  ['musl', '1.2.4-r2', 'alpine'],
  ['openssl-libs', '3.0.7-16.el9_2', 'redhat'],
  ['curl', '8.0.1-1.amzn2023', 'amazon'],
  ['bash', '5.2.15-3.fc38', 'fedora'],
  ['apt', '2.6.1', 'debian'],
  ['apk-tools', undefined, 'alpine'],
  ['tar', '1.34', undefined],
])('%s %s comes from %s', (name, version, distribution) => {
  expect(distributionOf(name, version)).toBe(distribution)
})
