/** True for objects that are neither null nor arrays. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The member as an object; an empty one where there is none. */
export const objectAt = (value: unknown, key: string): Record<string, unknown> => {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

/** The member as a text; empty where there is none. */
export const textAt = (value: unknown, key: string): string => {
  const found = isObject(value) ? value[key] : undefined
  return typeof found === 'string' ? found : ''
}

/** The member as a list; an empty one where there is none. */
export const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = isObject(value) ? value[key] : undefined
  return Array.isArray(found) ? found : []
}
