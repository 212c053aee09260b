import { LIMITS } from './limits.ts';

/** A text of this length has neither too many lines nor too long a one. */
const SHORT = Math.min(LIMITS.lines.most, LIMITS.lineCharacters.most);
/** Whatever is limited by number has at least one of these each time. One pattern for all takes longer. */
const COUNTED = [/[*_~[\]<&!@`\\#=]/gu, /:\/\/|www\./giu, /^[ \t>]*-+[ \t]*$/gmu];
/**
 * No limit by number is below 200. The signs of a paragraph count anew with each rule below it that
 * makes a heading: half of these in rules and half in signs stay within `headingSigns`.
 */
const FEW = Math.min(200, Math.floor(2 * Math.sqrt(LIMITS.headingSigns.most)));
/** The shortest beginning of a line that may nest too deeply. */
const MAY_NEST = /^[ \t>+*.)\d[\]^:-]{20}/mu;

/**
 * True for a body that is far from every limit, as nearly all are: a look at the whole takes a
 * fifth of the time of a count line by line. It errs on the other side alone: what it does not call
 * plain is counted.
 */
export function looksPlain(source: string): boolean {
  if (source.length > SHORT || MAY_NEST.test(source)) return false;
  const counted = COUNTED.map((pattern) => source.match(pattern)?.length ?? 0);
  if (counted.reduce((sum, count) => sum + count) >= FEW) return false;
  const columns = count(source, '|') + 1;
  const lines = count(source, '\n') + count(source, '\r') + 2;
  return columns * lines <= LIMITS.cells.most;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}
