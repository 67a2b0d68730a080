import { describe, expect, it } from 'vitest'
import { below, fromAngles, fromBraces, fromColons, fromRegex, tidy } from '../../src/routes/template.ts'

describe('templates of frameworks', () => {
  it.each([
    ['/a/:id', '/a/{id}'],
    ['/a/:id(\\d+)?', '/a/{id}'],
    ['a/:b/:c/', '/a/{b}/{c}'],
    ['/files/*path', '/files/**'],
    ['/x(.:format)', '/x'],
    ['*', '/*'],
    ['/search/{:query}', '/search/{query}'],
    ['/user/:id{/:op}', '/user/{id}/{op}'],
    ['/org/^:type(issues|pulls)$', '/org/{type}'],
    ['/c/:sha\\.:ext', '/c/{sha}.{ext}'],
  ])('colons: %s is %s', (path, template) => expect(fromColons(path)).toBe(template))

  it.each([
    ['/a/<id>', '/a/{id}'],
    ['/a/<int:id>/', '/a/{id}'],
    ['/f/<path:rest>', '/f/**'],
    ['/a/<any(x,y):kind>', '/a/{kind}'],
  ])('angles: %s is %s', (path, template) => expect(fromAngles(path)).toBe(template))

  it.each([
    ['/a/{id}', '/a/{id}'],
    ['/a/{id:[0-9]{2,3}}', '/a/{id}'],
    ['/f/{rest...}', '/f/**'],
    ['/f/{**}', '/f/**'],
    ['/f/{**rest}', '/f/**'],
    ['/f/{rest:path}', '/f/**'],
    ['/f/{*rest}', '/f/**'],
    ['/{$}', '/'],
  ])('braces: %s is %s', (path, template) => expect(fromBraces(path)).toBe(template))

  it.each([
    ['^a/(?P<id>\\d+)/$', '/a/{id}'],
    ['^a/(\\d+)/b$', '/a/{group1}/b'],
    ['^a\\.json$', '/a.json'],
    ['^(a|b)+$', undefined],
    ['^a.*$', undefined],
  ])('regular expression: %s is %s', (pattern, template) => expect(fromRegex(pattern)).toBe(template))

  it('is below a prefix with one slash between', () => {
    expect(below('/a/', '/b/')).toBe('/a/b')
    expect(below('', '')).toBe('/')
    expect(tidy('//a//b//')).toBe('/a/b')
  })
})
