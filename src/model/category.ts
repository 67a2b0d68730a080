/** What kind of tool speaks. `license` and `quality` are read and counted, and judged by no preset. */
export const categories = [
  'sast',
  'sca',
  'secret',
  'dast',
  'iast',
  'iac',
  'container',
  'runtime',
  'license',
  'quality',
] as const
export type Category = (typeof categories)[number]

/** Whether a category is about security at all. */
export const isSecurity = (category: Category): boolean => category !== 'license' && category !== 'quality'
