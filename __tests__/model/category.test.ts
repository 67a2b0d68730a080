import { expect, it } from 'vitest'
import { categories, isSecurity } from '../../src/model/category.ts'

it('everything but licences and code quality is about security', () => {
  expect(categories.filter((category) => !isSecurity(category))).toEqual(['license', 'quality'])
})
