/** A text and the file it stands in, as people name it. */
export type TextFile = { readonly file: string; readonly text: string }
