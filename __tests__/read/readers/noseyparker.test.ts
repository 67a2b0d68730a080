import { expect, it } from 'vitest'
import { draftsAs } from './read-as.ts'

const match = {
  provenance: [{ kind: 'file', path: 'a.yml' }],
  location: { source_span: { start: { line: 4, column: 2 }, end: { line: 4, column: 9 } } },
  snippet: { before: 'x', matching: 'password: hunter2222', after: 'y' },
}
const finding = {
  finding_id: '1',
  rule_name: 'Password',
  rule_text_id: 'np.1',
  groups: [btoa('hunter2222')],
  matches: [match],
}
const drafts = (changes: object): readonly ReturnType<typeof draftsAs>[string][] =>
  Object.values(draftsAs('noseyparker', JSON.stringify({ ...finding, ...changes })))

it('takes the last group for the secret: those before it say whose it is', () => {
  const groups = [btoa('user'), btoa('hunter2222')]
  expect(drafts({ groups })[0]?.secret).toBe('hunter2222')
  expect(drafts({ groups: [] })[0]?.secret).toBeUndefined()
})

it('puts nothing of the snippet anywhere', () => {
  expect(JSON.stringify({ ...drafts({})[0], secret: undefined })).not.toContain('hunter2222')
})

it('dismisses what a person rejected, match by match', () => {
  const matches = [
    { ...match, status: 'reject' },
    { ...match, status: 'accept' },
  ]
  expect(drafts({ matches, statuses: ['accept', 'reject'] }).map(({ dismissed }) => dismissed?.by)).toEqual([
    'tool',
    undefined,
  ])
  expect(drafts({ statuses: ['reject'] })[0]?.dismissed?.by).toBe('tool')
})

it('names every file that holds the blob', () => {
  const provenance = [{ first_commit: { blob_path: 'old.yml' } }, { path: 'a.yml' }, { path: 'old.yml' }]
  expect(drafts({ matches: [{ ...match, provenance }] })[0]).toMatchObject({
    location: { path: 'old.yml', startLine: 4 },
    also: [{ path: 'a.yml', startLine: 4 }],
  })
})
