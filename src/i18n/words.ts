import type { en } from './en.ts';

/** Widens literal texts, so that another language can have its own. */
type Widen<T> = T extends string
  ? string
  : T extends (...input: infer Input) => string
    ? (...input: Input) => string
    : { readonly [Key in keyof T]: Widen<T[Key]> };

/** Every word of the interface. English sets the shape; a language that lacks one does not compile. */
export type Words = Widen<typeof en>;
