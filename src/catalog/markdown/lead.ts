/** No summary may be longer (items: 300), so that a lead fits where a summary stands. */
const LONGEST = 300;
/** English and German short forms that end in a full stop inside a sentence. */
const SHORT_FORM =
  /(?:^|[\s("'„“/])(?:e\.\s?g|i\.\s?e|vs|cf|approx|resp|incl|excl|ca|bzw|z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|ggf|inkl|evtl|sog|vgl|Dr|Prof|Mr|Mrs|Ms|St)\.$/iu;
/** Short forms only before a number: `No. 5`, but `The answer is no.` */
const NUMBERED = /(?:^|[\s(])(?:no|nr|fig|abb|sec|ch|kap|vol|p|pp|S|v)\.$/iu;

/** Dear to make, and without state of its own. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text of one line; what is longer than a summary is cut at a word. */
export function firstSentence(text: string): string {
  let sentence = '';
  for (const { segment } of SENTENCES.segment(text.slice(0, 4 * LONGEST))) {
    if (sentence !== '' && !goesOn(sentence.trimEnd(), segment)) break;
    sentence += segment;
  }
  return shorten(sentence.trim());
}

function goesOn(sentence: string, next: string): boolean {
  return SHORT_FORM.test(sentence) || (NUMBERED.test(sentence) && /^\d/u.test(next));
}

function shorten(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST - 1);
  return `${cut.replace(/\s+\S*$/u, '').replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
