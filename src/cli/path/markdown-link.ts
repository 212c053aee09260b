import { markdownLabel, markdownLink, markdownText } from '../../formats/markdown/escape.ts';

/** Returns a link; only the text for an address that is no web page. */
export function linked(label: string, url: string): string {
  return /^https?:\/\//u.test(url) ? markdownLink(markdownLabel(label), url) : markdownText(label);
}
