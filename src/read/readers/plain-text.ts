const longest = 4000
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
  amp: '&',
}

/** The beginning of a text that is written in HTML, without its tags. */
export const plainText = (html: string | null | undefined): string =>
  (html ?? '')
    .slice(0, longest)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(lt|gt|quot|#39|apos|nbsp|amp);/g, (_, name: string) => entities[name] ?? '')
