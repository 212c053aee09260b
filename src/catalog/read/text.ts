import { problem, type SourcePosition, type Problem } from '../problem.ts';

/** C0 and C1 control characters except tab and line feed. */
const CONTROL = /[\p{Cc}--[\t\n]]/gv;
/** Bidirectional controls (Unicode TR 9) and invisible characters. */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Both sets: one test is enough for nearly all texts. */
const NO_TEXT = new RegExp(`${CONTROL.source}|${HIDDEN.source}`, 'v');

/**
 * Decodes a content file. Drops a byte order mark and reads CRLF as LF, so that lines keep their numbers. Text
 * that is not UTF-8 or has hidden characters is a problem; `text` is then undefined.
 */
export function decodeText(
  file: string,
  bytes: Uint8Array,
): { text: string | undefined; problems: Problem[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    const hint = 'Save the file as UTF-8.';
    const position = { line: 1, column: 1 };
    return {
      text: undefined,
      problems: [problem(file, position, 'not-utf8', 'the file is not UTF-8', hint)],
    };
  }
  const problems = hiddenCharacters(file, text);
  return { text: problems.length === 0 ? text : undefined, problems };
}

/** A file with more problems than this is not a text; the first ones show that. */
const MAX_PROBLEMS = 100;

function hiddenCharacters(file: string, text: string): Problem[] {
  if (!NO_TEXT.test(text)) return [];
  const found: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const at = (column: number): SourcePosition => ({ line: index + 1, column: column + 1 });
    for (const one of oneOfEach(line, CONTROL))
      found.push(controlProblem(file, at(one.index), one[0]));
    for (const one of oneOfEach(line, HIDDEN))
      found.push(hiddenProblem(file, at(one.index), one[0]));
    if (found.length >= MAX_PROBLEMS) break;
  }
  return found.slice(0, MAX_PROBLEMS);
}

/** Returns the first occurrence of each matching character in a line; one problem for each is enough. */
function oneOfEach(line: string, pattern: RegExp): RegExpExecArray[] {
  const first = new Map<string, RegExpExecArray>();
  for (const match of line.matchAll(pattern)) {
    if (!first.has(match[0])) first.set(match[0], match);
  }
  return [...first.values()];
}

function controlProblem(file: string, position: SourcePosition, character: string): Problem {
  const message = `control character ${codePoint(character)}`;
  return problem(file, position, 'control-character', message, 'Remove it; it is not text.');
}

function hiddenProblem(file: string, position: SourcePosition, character: string): Problem {
  const message = `invisible character ${codePoint(character)}`;
  const hint = 'Remove it; it makes text read differently from what it is.';
  return problem(file, position, 'hidden-character', message, hint);
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}
