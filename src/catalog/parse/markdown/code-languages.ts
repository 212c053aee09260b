import type { MdastNode } from 'satteri';

type Code = Readonly<Extract<MdastNode, { type: 'code' }>>;

/** The languages of a body's code blocks by their text in HTML, where no two of the same text differ. */
export type CodeLanguages = ReadonlyMap<string, string>;

/** Collects the languages of code blocks. */
export function codeReader() {
  const languages = new Map<string, string>();
  const differ = new Set<string>();
  return {
    /** Those so far. */
    languages,
    read({ lang, value }: Code): void {
      const text = value === '' ? '' : `${value}\n`;
      const language = lang ?? '';
      if (languages.has(text) && languages.get(text) !== language) differ.add(text);
      if (differ.has(text)) languages.delete(text);
      else languages.set(text, language);
    },
  };
}
