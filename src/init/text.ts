/** A file of the repository with its text. */
export type Text = { readonly file: string; readonly text: string }
