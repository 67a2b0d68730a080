import { describe, expect, it } from 'vitest'
import { messageOf } from '../../../src/read/readers/sarif-message.ts'
import { draftOf } from '../../support/sarif.ts'

const plain = (message: unknown): string | undefined => messageOf(message, undefined, [])

describe('a message', () => {
  it('is a text, with its arguments put in', () => {
    expect(plain({ text: 'Use of {0} in {1}, {{0}} stays.', arguments: ['md5', 'a.js'] })).toBe(
      'Use of md5 in a.js, {0} stays.',
    )
    expect(plain({ text: 'No {0}.' })).toBe('No {0}.')
    expect(plain({ text: '{0} and {7}', arguments: ['one'] })).toBe('one and {7}')
  })

  it('loses links to locations and keeps those to pages', () => {
    expect(plain({ text: 'Flows from [user input](1) to [here](2),(3), see [docs](https://acme.example).' })).toBe(
      'Flows from user input to here, see [docs](https://acme.example).',
    )
  })

  it('is markdown where there is no text, and nothing where there is neither', () => {
    expect(plain({ markdown: '**Bad**' })).toBe('**Bad**')
    expect([plain({}), plain(null), plain('text')]).toEqual([undefined, undefined, undefined])
  })

  it('is a string of the rule or of the tool by its id (SpotBugs)', () => {
    const message = { id: 'default', arguments: ['Boot.main(String[])'] }
    const rule = { id: 'r', messageStrings: { default: { text: 'Path in {0}.' } } }
    expect(draftOf({ message }, { rule }).title).toBe('Path in Boot.main(String[]).')
    const driver = { globalMessageStrings: { default: { text: 'Anywhere in {0}.' } } }
    expect(draftOf({ message }, { driver }).title).toBe('Anywhere in Boot.main(String[]).')
    expect(draftOf({ message, ruleId: 'unknown' }).title).toBe('unknown')
  })
})
