const known = new Map<string, string>()

/** A tool's name as identities compare it: lower case, without the words its editions differ by. */
export function producerName(name: string): string {
  let producer = known.get(name)
  if (producer === undefined) {
    producer = name.toLowerCase().replace(/\s+(?:oss|pro|cli|community|enterprise)\b.*$/, '')
    if (known.size < 1000) known.set(name, producer)
  }
  return producer
}
