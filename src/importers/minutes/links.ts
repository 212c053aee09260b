/** A link found in a line, with a label. */
export interface FoundLink {
  readonly label: string;
  readonly url: string;
}

/** The address ends where it has to: a shorter one is never tried. */
const MARKDOWN = /!?\[([^[\]]*)\]\(\s?<?(https?:\/\/[^\s)>"<]+)(?![^\s)>"<])[^)]*\)/gu;
const BARE = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?'*_~|]/gu;

/** Finds the web addresses in a text, each once, in order. */
export function findLinks(text: string): FoundLink[] {
  const marked = [...text.matchAll(MARKDOWN)].map(([, label = '', url = '']) => ({
    url,
    label: label.trim() === '' || label.includes('://') ? labelOf(url) : label.trim(),
  }));
  const bare = [...text.replace(MARKDOWN, ' ').matchAll(BARE)].map(([found]) => {
    const url = balanced(found);
    return { url, label: labelOf(url) };
  });
  const all = [...marked, ...bare];
  return all.filter(({ url }, index) => all.findIndex((other) => other.url === url) === index);
}

/** Removes web addresses from a text and keeps the labels of links. */
export function withoutLinks(text: string): string {
  return text
    .replace(MARKDOWN, '$1')
    .replace(BARE, (found) => found.slice(balanced(found).length))
    .replace(/\(\s*\)/gu, '')
    .replace(/(?<!\s)\s+(?=[),.;])/gu, '');
}

/** Cuts a closing parenthesis off an address unless the address contains the opening one. */
function balanced(url: string): string {
  const open = (url.match(/\(/gu) ?? []).length;
  const closed = (url.match(/\)/gu) ?? []).length;
  return closed > open ? url.slice(0, url.lastIndexOf(')')) : url;
}

/** Builds a label from host and end of the path: `example.org: standards pull 384`. */
function labelOf(url: string): string {
  const { host, path } = /^https?:\/\/(?<host>[^/?#]+)(?<path>[^?#]*)/u.exec(url)?.groups ?? {};
  const steps = (path ?? '').split('/').filter((step) => step !== '' && step !== '-');
  const name = host ?? url;
  return steps.length === 0 ? name : `${name}: ${steps.slice(-3).join(' ')}`;
}
