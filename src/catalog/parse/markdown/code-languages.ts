import type { MdastNode } from 'satteri';

type Code = Readonly<Extract<MdastNode, { type: 'code' }>>;

/** Languages of code blocks by their HTML text; without texts that occur with different languages. */
export type CodeLanguages = ReadonlyMap<string, string>;

/** Collects the languages of code blocks. */
export function codeReader() {
  const languages = new Map<string, string>();
  const differ = new Set<string>();
  return {
    /** Returns the languages that were collected so far. */
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
