import { problem, type Problem } from '../problem.ts';

export interface FrontMatter {
  /** The YAML between the fences. */
  readonly yaml: string;
  /** Line in the file of the first line of the YAML. */
  readonly yamlLine: number;
  readonly body: string;
  /** Line in the file of the first line of the body. */
  readonly bodyLine: number;
}

const START = { line: 1, column: 1 };

/** Splits a file at its two `---` lines. Returns a problem if they are missing. */
export function splitFrontMatter(file: string, text: string): FrontMatter | Problem {
  const begin = lineEnd(text, 0);
  if (!isFence(text.slice(0, begin))) {
    const hint = 'Begin the file with a line ---, then the fields, then a line ---.';
    return problem(file, START, 'front-matter-missing', 'the file has no front matter', hint);
  }
  // Stops at the second fence, since the body has many more lines.
  for (let line = 2, at = begin + 1; at <= text.length; line += 1) {
    const end = lineEnd(text, at);
    if (isFence(text.slice(at, end))) {
      const yaml = text.slice(begin + 1, Math.max(begin + 1, at - 1));
      return { yaml, yamlLine: 2, body: text.slice(end + 1), bodyLine: line + 1 };
    }
    at = end + 1;
  }
  const hint = 'Close it with a line --- before the body.';
  return problem(file, START, 'front-matter-open', 'the front matter is not closed', hint);
}

function isFence(line: string): boolean {
  return line.trimEnd() === '---';
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
