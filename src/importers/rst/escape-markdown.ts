/** Returns text so that Markdown shows it as it stands, wherever on a line it is. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\`~]/gu, String.raw`\$&`)
    .replaceAll(/(?<!\s)\*|\*(?!\s|$)/gu, String.raw`\*`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/<(?=[a-z/!?])/giu, String.raw`\<`)
    .replaceAll(/&(?=#?\w{1,40};)/gu, String.raw`\&`)
    .replaceAll(/!$/gu, String.raw`\!`)
    .replaceAll(/\[(?!(?!\^)[^\][\n]{0,500}\](?![[(:]|$))/gu, String.raw`\[`);
}

/** Returns text for the words of a link. */
export function escapeLinkText(text: string): string {
  return escapeText(text).replaceAll(/(?<!\\)[[\]]/gu, String.raw`\$&`);
}

const LINE_START =
  /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|[=|]|-(?=[-\s|:]*$)|_(?=[_\s]*$)|\[(?=[ x]\])|:?-(?=[-\s|:]*$))/iu;
const NUMBER_START = /^(\d{1,9})([.)])(?=\s|$)/u;

/** Returns a paragraph of which no line begins a block. */
export function escapeLines(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(LINE_START, String.raw`\$&`).replace(NUMBER_START, String.raw`$1\$2`),
    )
    .join('\n');
}

/** Returns a code span; the signs around it are one more than those inside it. */
export function codeSpan(text: string): string {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  if (words === '') return '';
  const longest = Math.max(0, ...(words.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${words}${space}${fence}`;
}

/** Returns a code block; its fence is longer than any in the text. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Returns an address as the destination of a link. */
export function linkAddress(url: string): string {
  return url
    .trim()
    .replaceAll(/\s+/gu, '%20')
    .replaceAll(/[()<>\\]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
