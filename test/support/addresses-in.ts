/** Returns every address of the site in a text that is no page: whole ones, and paths in JSON. */
export function addressesIn(text: string, origin: string, base: string): string[] {
  const plain = text
    .replaceAll('\\/', '/')
    .replaceAll(/&(?:amp;)?lt;/gu, '<')
    .replaceAll(/&(?:amp;)?gt;/gu, '>')
    .replaceAll(/&(?:amp;)?quot;/gu, '"')
    .replaceAll(/&amp;/gu, '&')
    .replaceAll('\\"', '"');
  const whole = plain.matchAll(new RegExp(`${origin}[^\\s"'<>)\\]\\\\]*`, 'gu'));
  const paths = plain.matchAll(new RegExp(`"(${base}[^"\\s]*)"`, 'gu'));
  return [
    ...new Set([...[...whole].map(([found]) => found), ...[...paths].flatMap((m) => m[1] ?? [])]),
  ];
}

/** Returns the destinations of links in Markdown that are not whole addresses. */
export function relativeLinksIn(markdown: string): string[] {
  const links = markdown.matchAll(/\]\((<[^>]*>|[^)\s]*)/gu);
  return [...links]
    .map(([, to = '']) => to)
    .filter((to) => !/^<?(?:https?|mailto|webcal):/u.test(to));
}
