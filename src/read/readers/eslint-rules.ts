import type { Category } from '../../model/category.ts'

const secretLint = /^@?[\w/-]*no-secrets\//
/** ESLint’s rules, its own and those of plug-ins, that are about security. */
const securityLint =
  /^(?:no-(?:eval|implied-eval|new-func|script-url)$|@typescript-eslint\/no-implied-eval$|react\/no-danger|react\/jsx-no-(?:target-blank|script-url)$|vue\/no-v-html$|svelte\/no-at-html-tags$|@?[\w/-]*(?:security|sdl|xss|unsanitized|secrets|scanjs|prototype-pollution)[\w-]*\/)/

/** What an ESLint rule is about; most are about style and correctness. */
export const lintCategory = (rule: string): Category =>
  secretLint.test(rule) ? 'secret' : securityLint.test(rule) ? 'sast' : 'quality'
