import { describe, expect, it } from 'vitest'
import { isDockerfile, servicesIn } from '../../src/init/services.ts'

const folders = (files: readonly string[]): readonly string[] => servicesIn(files).map(({ folder }) => folder)

describe('the services of a repository', () => {
  it('are the folders that are called so, have an image, or packages of their own', () => {
    expect(folders(['services/a/x.ts', 'web/Dockerfile', 'libs/b/Cargo.lock', 'docs/x.md'])).toEqual([
      'libs/b',
      'services/a',
      'web',
    ])
  })

  it('are not called after the folder that holds their code or their image', () => {
    expect(folders(['src/cart/src/Dockerfile', 'src/cart/tests.md', 'pay/docker/Dockerfile'])).toEqual([
      'pay',
      'src/cart',
    ])
    expect(folders(['src/Dockerfile'])).toEqual(['src'])
  })

  it('are not where an archive of packages lies, or what a whole build asks for', () => {
    expect(folders(['gradle/wrapper/gradle-wrapper.jar', 'lib/a.whl'])).toEqual([])
    expect(folders(['gradle/libs.versions.toml', 'buildSrc/build.gradle', 'requirements/base.txt'])).toEqual([])
  })

  it('are the whole repository where a file at its root says how it is started, and no folder is one', () => {
    expect(servicesIn(['Dockerfile', 'package.json', 'src/a.ts'])).toEqual([{ folder: '', file: 'Dockerfile' }])
    expect(folders(['Procfile'])).toEqual([''])
    expect(folders(['Dockerfile', 'web/Dockerfile'])).toEqual(['web'])
    expect(folders(['pyproject.toml', 'src/flask/app.py'])).toEqual([])
  })

  it('know an image by the names that files of images have', () => {
    expect(
      ['a/Dockerfile', 'Containerfile', 'Dockerfile.prod', 'Dockerfile/x', 'mydockerfile'].map(isDockerfile),
    ).toEqual([true, true, true, false, false])
  })
})
