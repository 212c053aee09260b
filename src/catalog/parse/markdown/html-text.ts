const ATTRIBUTE_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
};

/** Escapes a text between tags. */
export function textHtml(text: string): string {
  if (!/[&<>]/u.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Returns an attribute with a leading space. */
export function attributeHtml(name: string, value: string): string {
  const escaped = value.replace(/[&"'`]/gu, (sign) => ATTRIBUTE_ESCAPES[sign] ?? sign);
  return ` ${name}="${escaped}"`;
}

/** Joins fragments of HTML, each on its own line. */
export function linesHtml(fragments: readonly string[]): string {
  return fragments.map((fragment) => `${fragment}\n`).join('');
}
