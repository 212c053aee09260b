/** No summary may be longer (items: 300), so that a lead fits where a summary stands. */
const LONGEST = 300;
/** English and German short forms that end in a full stop inside a sentence. */
const SHORT_FORM =
  /(?:^|[\s("'„“/])(?:e\.\s?g|i\.\s?e|vs|cf|approx|resp|incl|excl|ca|bzw|z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|ggf|inkl|evtl|sog|vgl|Dr|Prof|Mr|Mrs|Ms|St)\.$/iu;
/** Short forms only before a number: `No. 5`, but `The answer is no.` */
const NUMBERED = /(?:^|[\s(])(?:no|nr|fig|abb|sec|ch|kap|vol|p|pp|S|v)\.$/iu;
/** The first half of a short form of two letters, as in `z. B.`, or of two initials. */
const LETTER = /(?:^|[\s("'„“/])\p{L}\.$/u;
const NEXT_LETTER = /^\p{L}\.(?:\s|$)/u;

/** Dear to make, and without state of its own. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * A sentence without any sign that the segmenter has to think of, up to a full stop before a capital:
 * it ends there by the same rules (Unicode TR 29, SB6 to SB11), which take ten times as long.
 */
const PLAIN = /^[ "-\-/->@-~À-ž]*[a-z]{2}\.(?= [A-Z])/u;

/** The first sentence of a text of one line; what is longer than a summary is cut at a word. */
export function firstSentence(text: string): string {
  const [plain] = PLAIN.exec(text) ?? [];
  if (plain !== undefined && plain.length <= 4 * LONGEST && !SHORT_FORM.test(plain)) {
    return shorten(plain.trim());
  }
  let sentence = '';
  for (const { segment } of SENTENCES.segment(text.slice(0, 4 * LONGEST))) {
    if (sentence !== '' && !goesOn(sentence.trimEnd(), segment)) break;
    sentence += segment;
  }
  return shorten(sentence.trim());
}

function goesOn(sentence: string, next: string): boolean {
  if (LETTER.test(sentence) && NEXT_LETTER.test(next)) return true;
  return SHORT_FORM.test(sentence) || (NUMBERED.test(sentence) && /^\d/u.test(next));
}

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const words = sentence.slice(0, LONGEST).replace(/\s+\S*$/u, '');
  return `${words.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
