import { expect, it } from 'vitest'
import { pathGlobs } from '../../src/model/path-globs.ts'

it.each([
  ['services/a/**', ['services/a/**']],
  ['services/a', ['services/a', 'services/a/**']],
  ['./services/a/', ['services/a', 'services/a/**']],
  ['/services/*/', ['services/*', 'services/*/**']],
  ['*.js', ['*.js']],
])('%s means %s', (path, globs) => {
  expect(pathGlobs(path)).toEqual(globs)
})
