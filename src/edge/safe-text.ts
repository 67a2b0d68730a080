/**
 * Text that someone else may have written, made fit for a terminal or a runner log: no control characters, no escapes that move the
 * cursor, no bidirectional or invisible characters. Line breaks and tabs stay.
 */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // ANSI sequences whole, so that no `[31m` is left over.
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g, '')
    .replace(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/g,
      '',
    )

/**
 * The same for a runner log, where a line that starts with `::name::` and the older `##[name]` anywhere are commands: both are
 * broken by a visible backslash, so that no text of a scanner raises an annotation, masks a word or stops commands.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const logLine = (text: string): string =>
  printable(text)
    .replace(/^(\s*):(?=:)/gm, '$1\\:\\')
    .replace(/##\[/g, '#\\#[')

/** The data of a workflow command. */
export const commandData = (text: string): string =>
  printable(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

/** Replaces every secret in a text by three stars; longest first, so that no rest of one stays. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text
  for (const secret of [...secrets].filter((value) => value.length >= 4).sort((a, b) => b.length - a.length))
    clean = clean.replaceAll(secret, '***')
  return clean
}
