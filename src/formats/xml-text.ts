/**
 * A text without what XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets) and without the
 * control characters that it advises against; a lone surrogate becomes U+FFFD. Line ends are `\n`, which is what
 * an XML parser makes of them.
 */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[[\p{Cc}--[\t\n\r]]\uFFFE\uFFFF]/gv, (found) =>
      found.startsWith('\r') ? '\n' : '',
    );
}
