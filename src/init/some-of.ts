/** A list for people that does not grow without end. */
export const someOf = (paths: readonly string[]): string =>
  paths.length > 2 ? `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more` : paths.join(' and ')
