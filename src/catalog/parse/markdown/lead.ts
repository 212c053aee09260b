/** Maximum length of a summary (300 for items), so that a lead fits wherever a summary is shown. */
const MAX_LENGTH = 300;
/** English and German abbreviations with a full stop inside a sentence. */
const SHORT_FORM =
  /(?:^|[\s("'„“/])(?:e\.\s?g|i\.\s?e|vs|cf|approx|resp|incl|excl|ca|bzw|z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|ggf|inkl|evtl|sog|vgl|Dr|Prof|Mr|Mrs|Ms|St)\.$/iu;
/** Abbreviations only before a number: `No. 5`, but `The answer is no.` */
const NUMBERED = /(?:^|[\s(])(?:no|nr|fig|abb|sec|ch|kap|vol|p|pp|S|v)\.$/iu;
/** The first half of a two-letter abbreviation such as `z. B.`, or of two initials. */
const LETTER = /(?:^|[\s("'„“/])\p{L}\.$/u;
const NEXT_LETTER = /^\p{L}\.(?:\s|$)/u;

/** Expensive to create, and without state. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A sentence of plain characters up to a full stop before a capital letter. The segmenter ends it there too
 * (Unicode TR 29, SB6 to SB11), but takes ten times as long.
 */
const PLAIN = /^[ "-\-/->@-~À-ž]*[a-z]{2}\.(?= [A-Z])/u;

/** Returns the first sentence of a one-line text. Cuts it at a word if it is longer than a summary. */
export function firstSentence(text: string): string {
  return shorten(wholeSentence(text));
}

/** Returns the first sentence of a one-line text, of which it reads four times the length of a summary. */
export function wholeSentence(text: string): string {
  const [plain] = PLAIN.exec(text) ?? [];
  if (plain !== undefined && plain.length <= 4 * MAX_LENGTH && !SHORT_FORM.test(plain)) {
    return plain.trim();
  }
  let sentence = '';
  for (const { segment } of SENTENCES.segment(text.slice(0, 4 * MAX_LENGTH))) {
    if (sentence !== '' && !continues(sentence.trimEnd(), segment)) break;
    sentence += segment;
  }
  return sentence.trim();
}

function continues(sentence: string, next: string): boolean {
  if (LETTER.test(sentence) && NEXT_LETTER.test(next)) return true;
  return SHORT_FORM.test(sentence) || (NUMBERED.test(sentence) && /^\d/u.test(next));
}

function shorten(sentence: string): string {
  if (sentence.length <= MAX_LENGTH) return sentence;
  const words = sentence.slice(0, MAX_LENGTH).replace(/(?<!\s)\s+\S*$/u, '');
  return `${words.slice(0, MAX_LENGTH - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
