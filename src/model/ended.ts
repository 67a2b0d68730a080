/** A text that ends as a sentence does: what tools say of themselves often has no full stop. */
export const ended = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`)
