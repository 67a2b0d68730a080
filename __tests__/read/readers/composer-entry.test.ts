import { expect, it } from 'vitest'
import { ComposerEntry, composerDraft } from '../../../src/read/readers/composer-entry.ts'

const draft = (entry: object, isIgnored = false) => composerDraft(ComposerEntry.parse(entry), isIgnored)

it('is an advisory, set aside where the project ignores it', () => {
  const advisory = { packageName: 'acme/a', cve: 'CVE-2024-1', title: 'Flaw' }
  expect(draft(advisory)).toMatchObject({ ruleId: 'CVE-2024-1', title: 'Flaw', dismissed: undefined })
  expect(draft(advisory, true).dismissed).toEqual({ by: 'tool', justification: 'ignored in composer.json' })
})

it('or stands on a list, which is known by its name', () => {
  expect(draft({ packageName: 'acme/a', listName: 'ours' })).toMatchObject({
    ruleId: 'ours',
    title: 'acme/a is on the list of ours',
    location: { purl: 'pkg:composer/acme/a' },
  })
})
