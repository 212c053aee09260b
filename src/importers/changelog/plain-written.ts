const MARKS = /\\(?<sign>[!-/:-@[-`{-~])|<(?<url>https?:[^<>\s]*)>/gu;

/** Returns inline Markdown as a field holds it: `code` in backticks, all else as plain text. */
export function plainWritten(text: string): string {
  let plain = '';
  let at = 0;
  for (const { start, end, code } of codeSpans(text)) {
    plain += withoutMarks(text.slice(at, start));
    plain += `\`${/^ .* $/u.test(code) ? code.slice(1, -1) : code}\``;
    at = end;
  }
  return plain + withoutMarks(text.slice(at));
}

function withoutMarks(text: string): string {
  return text.replaceAll(MARKS, (_whole, sign?: string, url?: string) => sign ?? url ?? '');
}

interface CodeSpan {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Returns the code spans of a text: each ends with as many backticks as it begins with. */
function codeSpans(text: string): CodeSpan[] {
  const runs = [...text.matchAll(/(?:\\`)|`+/gu)].filter(([run]) => run.startsWith('`'));
  const spans: CodeSpan[] = [];
  let at = 0;
  for (const [index, run] of runs.entries()) {
    if (run.index < at) continue;
    const close = runs
      .slice(index + 1, index + 40)
      .find((other) => other[0].length === run[0].length);
    if (close === undefined) continue;
    const end = close.index + close[0].length;
    spans.push({ start: run.index, end, code: text.slice(run.index + run[0].length, close.index) });
    at = end;
  }
  return spans;
}
