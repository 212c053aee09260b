import { problem, type SourcePosition, type Problem } from '../problem.ts';

/** C0 and C1 controls but tab and line feed. */
const CONTROL = /[\p{Cc}--[\t\n]]/gv;
/** Bidirectional controls (Unicode TR 9) and characters that cannot be seen. */
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Either: one look at a text that holds neither, as nearly all do. */
const NO_TEXT = new RegExp(`${CONTROL.source}|${HIDDEN.source}`, 'v');

/**
 * Decodes a content file. A byte order mark at the start is dropped and CRLF read as LF, so that
 * lines keep their numbers. What is not UTF-8 or hides something is a problem; `text` is then undefined.
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
    const place = { line: 1, column: 1 };
    return {
      text: undefined,
      problems: [problem(file, place, 'not-utf8', 'the file is not UTF-8', hint)],
    };
  }
  const problems = hiddenCharacters(file, text);
  return { text: problems.length === 0 ? text : undefined, problems };
}

/** A file with more than these is no text; its first ones show it. */
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

/** The first of each character that a pattern finds in a line: all of a kind go together. */
function oneOfEach(line: string, pattern: RegExp): RegExpExecArray[] {
  const first = new Map<string, RegExpExecArray>();
  for (const match of line.matchAll(pattern)) {
    if (!first.has(match[0])) first.set(match[0], match);
  }
  return [...first.values()];
}

function controlProblem(file: string, place: SourcePosition, character: string): Problem {
  const message = `control character ${codePoint(character)}`;
  return problem(file, place, 'control-character', message, 'Remove it; it is not text.');
}

function hiddenProblem(file: string, place: SourcePosition, character: string): Problem {
  const message = `invisible character ${codePoint(character)}`;
  const hint = 'Remove it; it makes text read differently from what it is.';
  return problem(file, place, 'hidden-character', message, hint);
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}
