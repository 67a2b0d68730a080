import { expect, it } from 'vitest'
import { veracodePath } from '../../../src/read/readers/veracode-words.ts'

it.each([
  ['/devTools/', 'utility.jsp', '/devTools/utility.jsp'],
  ['com/acme', 'A.java', 'com/acme/A.java'],
  ['com/acme/A.java', 'A.java', 'com/acme/A.java'],
  ['', 'A.java', 'A.java'],
  ['com/acme', '', 'com/acme'],
  ['', '', ''],
])('joins the folder "%s" and the file "%s"', (folder, file, path) => expect(veracodePath(folder, file)).toBe(path))
