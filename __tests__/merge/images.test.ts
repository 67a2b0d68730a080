import { describe, expect, it } from 'vitest'
import { imageName, imageNames } from '../../src/merge/images.ts'

const a = `sha256:${'a'.repeat(64)}`
const b = `sha256:${'b'.repeat(64)}`
/** What each of these is called in a run that names them all. */
const called = (...images: readonly string[]): readonly string[] => images.map(imageNames(images))

describe('an image', () => {
  it.each([
    ['docker.io/library/nginx:latest', 'nginx'],
    ['index.docker.io/library/nginx:1.21', 'nginx:1.21'],
    ['localhost:5000/acme/shop', 'localhost:5000/acme/shop'],
    ['localhost:5000/acme/shop:1', 'localhost:5000/acme/shop:1'],
    [`acme/shop:1@${a}`, 'acme/shop:1'],
    [`acme/shop@${a}`, `acme/shop@${a}`],
    [a, `@${a}`],
    ['pkg:oci/shop@sha256%3Aabc', 'pkg:oci/shop@sha256%3Aabc'],
  ])('%s is called %s', (image, name) => {
    expect(imageName(image)).toBe(name)
  })

  it('is one by tag and by digest where somebody names both', () => {
    expect(new Set(called('acme/shop:1', `acme/shop@${a}`, `acme/shop:1@${a}`))).toEqual(new Set(['acme/shop:1']))
    expect(called('acme/shop:1', `acme/shop@${a}`)).toEqual(['acme/shop:1', `acme/shop@${a}`])
  })

  it('is one under two tags of one content', () => {
    expect(called(`shop:1@${a}`, `shop:1.0@${a}`, 'shop:1.0')).toEqual(['shop:1', 'shop:1', 'shop:1'])
  })

  it('is called by its content alone, where only one has it', () => {
    expect(called(a, `shop:1@${a}`)).toEqual(['shop:1', 'shop:1'])
    expect(called(a, `shop:1@${a}`, `mail:1@${a}`)[0]).toBe(`@${a}`)
  })

  it('is two where its tag was moved between two reports', () => {
    const [first, second, tag] = called(`shop:1@${a}`, `shop:1@${b}`, 'shop:1')
    expect(new Set([first, second, tag]).size).toBe(3)
  })

  it('is called the same whatever is read first', () => {
    const images = ['shop:1', `shop@${a}`, `shop:1@${a}`, a, `shop:2@${a}`, `mail@${b}`]
    const [forth, back] = [imageNames(images), imageNames([...images].reverse())]
    expect(images.map(forth)).toEqual(images.map(back))
  })
})
