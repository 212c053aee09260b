import { assumeHtml, type Html } from '../lib/html.ts';

/**
 * Removes characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets) and control
 * characters that it discourages. A lone surrogate becomes U+FFFD. Line ends become `\n`, as an XML
 * parser would make them.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[[\p{Cc}--[\t\n\r]]\uFFFE\uFFFF]/gv, (found) =>
      found.startsWith('\r') ? '\n' : '',
    );
}

/** Removes the same characters from finished HTML. */
export function xmlHtml(html: Html): Html {
  return assumeHtml(xmlText(html));
}
