/** A change is judged by what it introduces, a release by what is open, a record judges nothing: it keeps the history. */
export const occasions = ['change', 'release', 'record'] as const
export type Occasion = (typeof occasions)[number]
