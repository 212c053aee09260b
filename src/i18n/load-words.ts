import type { Words } from './words.ts';

/** The languages of languages.ts, each in a file that a browser loads when it needs the language. */
const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
  es: async () => (await import('./es.ts')).es,
  fr: async () => (await import('./fr.ts')).fr,
  ja: async () => (await import('./ja.ts')).ja,
};

/** Loads the words of a language; undefined if there are none. */
export async function loadWords(lang: string): Promise<Words | undefined> {
  return Object.hasOwn(LOADERS, lang) ? LOADERS[lang]?.() : undefined;
}
