/** Words before the names of people who were there, or were not. */
const LABEL =
  'participants?|attendees?|attending|present|teilnehmer(?:innen)?|teilnehmer\\p{P}innen|teilnehmende|anwesende?|tn|excused|absent|apologies|regrets|entschuldigt|abwesende?';
const INLINE = new RegExp(`^(?:${LABEL})(?:\\s?\\([^()]*\\))?\\s*:\\s*(?=\\S)(.*)$`, 'iu');
const ABSENT =
  /(?<![\p{L}])(?:absent|excused|apolog(?:y|ies|i[sz]es)|regrets|not present|sick|vacation|entschuldigt|abwesende?|krank|urlaub)(?!\p{L})/iu;

/** Removes the signs of bold and italics around words. */
export function withoutEmphasis(text: string): string {
  return text.replaceAll(/(?<![\p{L}\p{N}])[*_]{1,3}|[*_]{1,3}(?![\p{L}\p{N}])/gu, '').trim();
}

/** Checks whether a text has no sign of bold or italics. */
export function isWithoutEmphasis(text: string): boolean {
  return withoutEmphasis(text) === text.trim();
}

/** Returns the names in a line such as `*Participants: jo, kim*`; undefined for any other line. */
export function inlineNames(text: string): string | undefined {
  return INLINE.exec(withoutEmphasis(text))?.[1];
}

/** Checks whether words say that somebody was not there. */
export function isAbsent(words: string): boolean {
  return ABSENT.test(words);
}
