export type Command = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Commands the runner knows; anything else in their place is text. */
export const runnerCommands: readonly string[] = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
]

/** Replacements in the order the runner undoes them; `%25` last, so that `%250A` stays text. */
const escapes = {
  data: [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%25', '%'],
  ],
  property: [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ],
  older: [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ],
} as const

const unescape = (text: string, kind: keyof typeof escapes): string =>
  escapes[kind].reduce((so, [from, to]) => so.replaceAll(from, to), text)

/** The runner looks for its marks by the rules of a culture, which pass over characters that have no width. */
const widthless = /[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000e-\u001f\u007f-\u009f]/gu

/** The command in a line of output, in either form; undefined where the line is text. */
export function parseCommand(line: string, known: ReadonlySet<string>): Command | undefined {
  const seen = line.replace(widthless, '')
  return parseNewer(seen.trimStart(), known) ?? parseOlder(seen, known)
}

/** `::name key=value,key=value::data`, at the start of a line. */
function parseNewer(line: string, known: ReadonlySet<string>): Command | undefined {
  const end = line.startsWith('::') ? line.indexOf('::', 2) : -1
  return end < 0
    ? undefined
    : toCommand(line.slice(2, end), line.slice(end + 2), { known, separator: ',', property: 'property', data: 'data' })
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function parseOlder(line: string, known: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  return end < 0
    ? undefined
    : toCommand(line.slice(start + 3, end), line.slice(end + 1), {
        known,
        separator: ';',
        property: 'older',
        data: 'older',
      })
}

type Form = {
  known: ReadonlySet<string>
  separator: string
  property: keyof typeof escapes
  data: keyof typeof escapes
}

function toCommand(info: string, data: string, form: Form): Command | undefined {
  const space = info.indexOf(' ')
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase()
  if (!form.known.has(name)) return undefined
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(form.separator)
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=')
    return equals > 0 && equals < pair.length - 1
      ? [[pair.slice(0, equals), unescape(pair.slice(equals + 1), form.property)] as const]
      : []
  })
  return { name, properties: Object.fromEntries(properties), data: unescape(data, form.data) }
}
