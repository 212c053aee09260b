import { lazy } from '../lib/lazy.ts';

/** Splits a text without spaces into its words. */
export type Segment = (text: string) => readonly string[];

/**
 * Returns the function that splits a text of a language without spaces, such as Japanese, into words. A language
 * that the runtime does not know is split by the rules of the script. Without Intl.Segmenter nothing is
 * split: the search then compares letter by letter.
 */
export function segmenterOf(lang: string): Segment {
  // Made when it is needed: its dictionaries take a tenth of a second to load.
  const segmenter = lazy(() => makeSegmenter(lang));
  return (text) => {
    const made = segmenter();
    return made === undefined ? [text] : Array.from(made.segment(text), ({ segment }) => segment);
  };
}

function makeSegmenter(lang: string): Intl.Segmenter | undefined {
  if (typeof Intl.Segmenter !== 'function') return undefined;
  const options = { granularity: 'word' } as const;
  try {
    return new Intl.Segmenter(lang, options);
  } catch {
    // The language code is not well-formed.
    return new Intl.Segmenter(undefined, options);
  }
}
