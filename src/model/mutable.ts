/** An object that its maker still fills: field by field where hundreds of thousands are made and spreading costs more than the rest. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }
