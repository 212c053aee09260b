/** Signs before which markup may begin, and behind which it may end. */
const BEFORE = /[\s'"([{<\-/:\u2018\u201C\u2013\u2014«¿¡]/u;
const AFTER = /[\s'")\]}>\-/:.,;!?\\\u2019\u201D\u2013\u2014»…]/u;
/** Markup begins at the edge of a word, and not in quotes of its own. */
export function canBegin(text: string, at: number): boolean {
  return at === 0 || BEFORE.test(text[at - 1] ?? '');
}

/** Checks whether markup may end at an offset. */
export function canEnd(text: string, at: number): boolean {
  return at >= text.length || AFTER.test(text[at] ?? '');
}

/** The longest text with inline markup: a sign without a partner costs no more than this. */
const MAX_MARKUP = 4_000;

/** Returns a text up to where markup that begins at an offset ends at the latest. */
export function reach(text: string, from: number): string {
  return text.slice(0, from + MAX_MARKUP);
}

/** Returns where a sign ends markup that began before `from`; -1 if it never does. */
export function endOf(whole: string, sign: string, from: number): number {
  const text = reach(whole, from);
  for (let at = text.indexOf(sign, from); at !== -1; at = text.indexOf(sign, at + 1)) {
    const before = text[at - 1] ?? ' ';
    if (!/[\s\\]/u.test(before) && canEnd(text, at + sign.length)) return at;
  }
  return -1;
}
