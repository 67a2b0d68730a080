/** The vectors that a report gives, in its order; what is missing or empty is left out. */
export const cvssVectors = (...vectors: readonly (string | null | undefined)[]): readonly string[] =>
  vectors.flatMap((vector) => vector || [])
