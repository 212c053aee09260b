import { LIMITS } from './limits.ts';

/** A text of this length has neither too many lines nor too long a one. */
const SHORT = Math.min(LIMITS.lines.most, LIMITS.lineCharacters.most);
/** Whatever is limited by number has at least one of these each time; no such limit is below 200. */
const COUNTED = /[*_~[\]<&!@`\\|#=]|:\/\/|www\.|^[ \t>]*-+[ \t]*$/gimu;
const FEW = 200;
/** The shortest beginning of a line that may nest too deeply. */
const MAY_NEST = /^[ \t>+*.)\d[\]^:-]{20}/mu;

/**
 * True for a body that is far from every limit, as nearly all are: a look at the whole takes a
 * tenth of the time of a count line by line. It errs on the other side alone: what it does not call
 * plain is counted.
 */
export function looksPlain(source: string): boolean {
  if (source.length > SHORT || MAY_NEST.test(source)) return false;
  const signs = source.match(COUNTED) ?? [];
  if (signs.length >= FEW) return false;
  const columns = signs.filter((sign) => sign === '|').length + 1;
  const lines = source.split('\n').length + source.split('\r').length;
  return columns * lines <= LIMITS.cells.most;
}
