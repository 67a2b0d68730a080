import { expect, it } from 'vitest'
import { draftsAs } from './read-as.ts'

const leak = { commitHash: '43d6', path: 'a.py', reason: 'Generic Secret', printDiff: 'hunter2222', diff: '' }
const drafts = (stringsFound: readonly string[]): readonly ReturnType<typeof draftsAs>[string][] =>
  Object.values(draftsAs('trufflehog-v2', JSON.stringify({ ...leak, stringsFound })))

it('makes of each string that was found a secret of its own, by its value alone', () => {
  expect(drafts(["secret = 'hunter2222'", '+hunter3333']).map(({ secret }) => secret)).toEqual([
    'hunter2222',
    'hunter3333',
  ])
})

it('does not take the first line of a key for its value: all keys begin with it', () => {
  const [found] = drafts([['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' ')])
  expect(found).toMatchObject({ secret: undefined, ruleId: 'Generic Secret', location: { path: 'a.py' } })
})

it('puts nothing of the value or of the diff anywhere else', () => {
  const [found] = drafts(['password = "hunter2222"'])
  expect(JSON.stringify({ ...found, secret: undefined })).not.toContain('hunter2222')
})
