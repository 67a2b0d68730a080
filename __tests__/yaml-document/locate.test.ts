import { LineCounter, parseDocument } from 'yaml'
import { describe, expect, it } from 'vitest'
import { locate, positionOf, type Path } from '../../src/yaml-document/locate.ts'

const text = `version: 1
rules:
  - name: a
    when: { severity: [high, low] }
  - &second
    name: b
again: *second
empty:
`
const lines = new LineCounter()
const document = parseDocument(text, { lineCounter: lines })
const at = (path: Path, what: 'key' | 'value'): string => {
  const { line, column } = locate(document, lines, path, what)
  return `${line}:${column} ${text.split('\n')[line - 1]?.slice(column - 1) ?? ''}`
}

describe('a path leads to', () => {
  it('its key or its value', () => {
    expect(at(['rules', 0, 'when'], 'key')).toBe('4:5 when: { severity: [high, low] }')
    expect(at(['rules', 0, 'when'], 'value')).toBe('4:11 { severity: [high, low] }')
    expect(at(['rules', 0, 'when', 'severity', 1], 'value')).toBe('4:30 low] }')
  })

  it('the first key of a mapping in a list', () => {
    expect(at(['rules', 0], 'value')).toBe('3:5 name: a')
  })

  it('the nearest thing above it, where it ends too soon', () => {
    expect(at(['rules', 0, 'reason'], 'value')).toBe('3:5 name: a')
    expect(at(['rules', 7, 'name'], 'value')).toBe('3:3 - name: a')
    expect(at(['nothing', 'here'], 'key')).toBe('1:1 version: 1')
  })

  it('the key, where a value is empty', () => {
    expect(at(['empty'], 'value')).toMatch(/^8:/)
  })

  it('what an alias stands for', () => {
    expect(at(['again', 'name'], 'value')).toBe('6:11 b')
  })

  it('the document, where there is nothing more to say', () => {
    expect(at([], 'value')).toBe('1:1 version: 1')
  })
})

describe('a position', () => {
  it('is null for what was not read from text', () => {
    expect(positionOf(null, lines)).toBeNull()
    expect(positionOf({ range: null }, lines)).toBeNull()
    expect(positionOf('text', lines)).toBeNull()
  })
})
