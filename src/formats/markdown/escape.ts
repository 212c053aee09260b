import { oneLine } from '../../lib/code-span.ts';

/** Addresses in running text; what ends a sentence is none of theirs. */
const ADDRESS = /https?:\/\/[^\s<>"`|]*[^\s<>"`|.,;:!?)\]}'*_~]/giu;

/** Characters that may need an escape. Most texts contain none of them. */
const ODD = /[\\`*[\]<~_&@!\p{Cc}\p{Cs}]|:\/\/|[Ww]{3}\.| {2}/u;

/**
 * Text as Markdown: it comes back as the same text, whatever it holds, but for runs of white space.
 * Web addresses become links.
 */
export function markdownText(text: string): string {
  if (!ODD.test(text)) return text;
  const clean = oneLine(text);
  let at = 0;
  let written = '';
  for (const found of clean.matchAll(ADDRESS)) {
    written += `${escaped(clean.slice(at, found.index))}<${found[0]}>`;
    at = found.index + found[0].length;
  }
  return written + escaped(clean.slice(at));
}

/** The same for a label of a link, which cannot hold another link. */
export function markdownLabel(text: string): string {
  return ODD.test(text) ? escaped(oneLine(text)) : text;
}

function escaped(text: string): string {
  if (!ODD.test(text)) return text;
  return (
    text
      .replace(/[\\`*[\]<~]/gu, String.raw`\$&`)
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
      .replace(/&(?=#?\w*(?:;|$))/gu, String.raw`\&`)
      // Words that GitHub would turn into links by itself; before a link, an exclamation mark makes an image.
      .replace(/:(?=\/\/)|(?<=www)\.|@|!$/giu, String.raw`\$&`)
  );
}

/** Marks that count only at the start of a line: headings, lists, quotes, tables, rules. */
export function lineStart(line: string): string {
  if (!/^[-+#=|:>\d]/u.test(line)) return line;
  return line
    .replace(/^[-+#=|:](?![\p{L}\p{N}])|^>/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}

/** A link; its label is finished Markdown. One whose label is its address is written once. */
export function markdownLink(label: string, address: string): string {
  const isAddress = label.startsWith('http') && label === escaped(address);
  if (isAddress && /^https?:[^\s<>]+$/u.test(address)) return `<${address}>`;
  return `[${label}](${markdownDestination(address)})`;
}

/** Returns an address as the destination of a link, without characters that would end it. */
export function markdownDestination(address: string): string {
  if (/^[\w/:.#-]*$/u.test(address)) return address;
  return encodeURI(address.toWellFormed())
    .replace(/%25/gu, '%')
    .replace(/[()\\<>[\]`]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
