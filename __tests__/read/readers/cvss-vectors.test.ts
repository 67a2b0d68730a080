import { expect, it } from 'vitest'
import { cvssVectors } from '../../../src/read/readers/cvss-vectors.ts'

it('vectors stay in their order, and what is missing or empty is left out', () => {
  expect(cvssVectors('CVSS:4.0/AV:N', null, '', undefined, 'CVSS:3.1/AV:N')).toEqual(['CVSS:4.0/AV:N', 'CVSS:3.1/AV:N'])
  expect(cvssVectors(undefined)).toEqual([])
})
