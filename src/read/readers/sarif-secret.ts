import { fieldsOf, listOf, textOf, type Fields } from './fields.ts'

/**
 * The value that a secret scanner found: `offender` of Gitleaks 7, else a snippet that is one word and not masked. It goes into the
 * keyed hash and nowhere else; a snippet with more around it would make another hash than the value does.
 */
export function secretOf(result: Fields): string | undefined {
  const region = fieldsOf(fieldsOf(fieldsOf(listOf(result.locations)[0]).physicalLocation).region)
  const value = textOf(fieldsOf(result.properties).offender) ?? textOf(fieldsOf(region.snippet).text)
  return value !== undefined && isValue(value) ? value : undefined
}

const isValue = (text: string): boolean =>
  (/^\S{8,}$/.test(text) || /^-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]{100,}/.test(text)) &&
  !/REDACTED|\*{3}|\.\.\.$/.test(text)
