/** Returns text on one line: without control characters and lone surrogates, and with single spaces. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ {2,}/gu, ' ');
}

/** Returns text as a code span of Markdown, whatever it holds; nothing for white space. */
export function codeSpan(code: string): string {
  const text = oneLine(code);
  if (text.trim() === '') return '';
  const longestRun = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const pad = /^`|`$|^ .* $/u.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
