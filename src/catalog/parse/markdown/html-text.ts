const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
};

/** Text as it stands between tags. */
export function textHtml(text: string): string {
  if (!/[&<>]/u.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An attribute with the space before it. */
export function attributeHtml(name: string, value: string): string {
  const escaped = value.replace(/[&"'`]/gu, (sign) => ATTRIBUTE_ESCAPES[sign] ?? sign);
  return ` ${name}="${escaped}"`;
}

/** Pieces of HTML, each on a line of its own. */
export function linesHtml(pieces: readonly string[]): string {
  return pieces.map((piece) => `${piece}\n`).join('');
}
