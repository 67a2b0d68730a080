import { expect, it } from 'vitest'
import { readAs } from './read-as.ts'

it('is partial where GitGuardian gave no answer about files, in whichever scan', () => {
  const failure = { files: [{ filename: 'b.py', mode: 'FILE' }], description: 'The API is over its quota.' }
  const clean = { id: '/src', type: 'path_scan', total_incidents: 0, total_occurrences: 0 }
  const inner = { ...clean, errors: [failure] }
  for (const failed of [inner, { ...clean, scans: [inner] }, { ...clean, scans: [{ scans: [inner] }] }])
    expect(readAs('ggshield', failed)).toMatchObject({
      health: 'partial',
      problems: [{ message: 'ggshield could not scan a file: The API is over its quota.' }],
    })
  expect(readAs('ggshield', clean).health).toBe('ok')
})
