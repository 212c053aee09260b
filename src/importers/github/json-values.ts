import { SourceError } from '../notes/source-error.ts';

/**
 * Parses JSON that may be several values in a row, as `gh api --paginate` prints a list for each page. Lists, also in
 * lists (`--slurp`), become their members. Throws a SourceError for anything else.
 */
export function jsonValues(text: string, file: string): unknown[] {
  const whole = parsed(text);
  if (whole !== undefined) return members(whole.value);
  return topLevelTexts(text).flatMap(({ text: part, line }) => {
    const found = parsed(part);
    if (found === undefined) {
      throw new SourceError(
        `${file}:${line} is not JSON. Save the answer of gh api --paginate as it is.`,
      );
    }
    return members(found.value);
  });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function members(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(members) : [value];
}

/** Splits a text where one value ends: brackets in strings do not count. */
function topLevelTexts(text: string): { readonly text: string; readonly line: number }[] {
  const parts: { text: string; line: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth !== 0 || token.startsWith('"')) continue;
    parts.push({ text: text.slice(start, index + 1), line: lineAt(text, start) });
    start = index + 1;
  }
  const rest = text.slice(start);
  return rest.trim() === '' ? parts : [...parts, { text: rest, line: lineAt(text, start) }];
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
