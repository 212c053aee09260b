import { codePointName, hiddenCharacters, type HiddenCharacter } from '../../lib/characters.ts';
import { problem, type SourcePosition, type Problem } from '../problem.ts';

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
  const problems = hiddenProblems(file, text);
  return { text: problems.length === 0 ? text : undefined, problems };
}

/** A file with more problems than this is not a text; the first ones show that. */
const MAX_PROBLEMS = 100;

function hiddenProblems(file: string, text: string): Problem[] {
  const hidden = hiddenCharacters(text);
  if (hidden.length === 0) return [];
  const found: Problem[] = [];
  const seen = new Set<string>();
  let line = 1;
  let lineStart = 0;
  for (const one of hidden) {
    for (
      let end;
      (end = text.indexOf('\n', lineStart)) !== -1 && end < one.index;
      lineStart = end + 1
    ) {
      line += 1;
      seen.clear();
    }
    // One problem for each character of a line is enough.
    if (seen.has(one.character)) continue;
    seen.add(one.character);
    found.push(hiddenProblem(file, { line, column: one.index - lineStart + 1 }, one));
    if (found.length === MAX_PROBLEMS) break;
  }
  return found;
}

/** Returns the problem of a character that content may not contain; `how` says how it was written. */
export function hiddenProblem(
  file: string,
  position: SourcePosition,
  found: HiddenCharacter,
  how = '',
): Problem {
  const { code, message, hint } = hiddenFault(found, how);
  return problem(file, position, code, message, hint);
}

/** Returns the same without a position. */
export function hiddenFault({ character, isControl }: HiddenCharacter, how = '') {
  const name = codePointName(character);
  return isControl
    ? ({
        code: 'control-character',
        message: `control character ${name}${how}`,
        hint: 'Remove it.',
      } as const)
    : ({
        code: 'hidden-character',
        message: `invisible character ${name}${how}`,
        hint: 'Remove it: it makes the text look different from what it is.',
      } as const);
}
