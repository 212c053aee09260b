import { problem, type Problem } from './problem.ts';

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

/** Splits a file at its two `---` lines; without them there is a problem and nothing else. */
export function splitFrontMatter(file: string, text: string): FrontMatter | Problem {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') {
    const hint = 'Begin the file with a line ---, then the fields, then a line ---.';
    return problem(file, START, 'front-matter-missing', 'the file has no front matter', hint);
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) {
    const hint = 'Close it with a line --- before the body.';
    return problem(file, START, 'front-matter-open', 'the front matter is not closed', hint);
  }
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
