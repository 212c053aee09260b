import { trimEndOf } from '../../lib/text-ends.ts';

/** A limit that no real minutes exceed. Its message reads: more than <max> <what>. */
interface Limit {
  readonly max: number;
  readonly what: string;
  readonly hint: string;
}

/**
 * Within these limits, minutes made to be slow are read in a second: each line is compared with each item, and the
 * readers of a statement take time in the square of its length at worst.
 */
const LIMITS = {
  characters: { max: 100_000, what: 'characters', hint: 'Import them meeting by meeting.' },
  lines: { max: 1500, what: 'lines', hint: 'Import them meeting by meeting.' },
  lineCharacters: { max: 2000, what: 'characters on one line', hint: 'Break the line.' },
  paragraphCharacters: {
    max: 4000,
    what: 'characters in one paragraph',
    hint: 'Put a blank line or a bullet between its parts.',
  },
  levels: { max: 20, what: 'levels of lists', hint: 'Indent the lines less.' },
} as const satisfies Record<string, Limit>;

/** Returns why minutes are not read, with the line from 1; undefined for minutes that are. */
export function minutesExcess(text: string): { line: number; message: string } | undefined {
  if (text.length > LIMITS.characters.max) return excess(LIMITS.characters, 1);
  const lines = text.split('\n');
  if (lines.length > LIMITS.lines.max) return excess(LIMITS.lines, LIMITS.lines.max + 1);
  const indents = new Set<number>();
  let paragraph = 0;
  for (const [index, line] of lines.entries()) {
    const words = trimEndOf(line, (sign) => /\s/u.test(sign));
    const indent = words.length - words.trimStart().length;
    for (const other of indents) if (other > indent) indents.delete(other);
    if (words !== '') indents.add(indent);
    paragraph = words === '' ? 0 : paragraph + words.length;
    if (line.length > LIMITS.lineCharacters.max) return excess(LIMITS.lineCharacters, index + 1);
    if (indents.size > LIMITS.levels.max) return excess(LIMITS.levels, index + 1);
    if (isBullet(words)) paragraph = words.length;
    if (paragraph > LIMITS.paragraphCharacters.max) {
      return excess(LIMITS.paragraphCharacters, index + 1);
    }
  }
  return undefined;
}

function isBullet(line: string): boolean {
  return /^[\s>|]*(?:[*+•‣◦–#-]|\d{1,3}[.)])/u.test(line);
}

function excess({ max, what, hint }: Limit, line: number) {
  return { line, message: `more than ${max.toLocaleString('en')} ${what}. ${hint}` };
}
