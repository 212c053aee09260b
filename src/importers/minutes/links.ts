/** A link of a line, with words that say where it leads. */
export interface FoundLink {
  readonly label: string;
  readonly url: string;
}

const MARKDOWN = /!?\[([^\]]*)\]\(\s*<?(https?:\/\/[^\s)>"<]+)>?[^)]*\)/gu;
const BARE = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?'*_~|]/gu;

/** The web addresses of a text, each once, in order. */
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

/** The text without addresses; the labels of links stay. */
export function withoutLinks(text: string): string {
  return text
    .replace(MARKDOWN, '$1')
    .replace(BARE, (found) => found.slice(balanced(found).length))
    .replace(/\(\s*\)/gu, '')
    .replace(/\s+(?=[),.;])/gu, '');
}

/** A closing bracket belongs to the sentence unless the address opened it. */
function balanced(url: string): string {
  const open = (url.match(/\(/gu) ?? []).length;
  const closed = (url.match(/\)/gu) ?? []).length;
  return closed > open ? url.slice(0, url.lastIndexOf(')')) : url;
}

/** Host and end of the path: `example.org: standards, pull, 384`. */
function labelOf(url: string): string {
  const { host, path } = /^https?:\/\/(?<host>[^/?#]+)(?<path>[^?#]*)/u.exec(url)?.groups ?? {};
  const steps = (path ?? '').split('/').filter((step) => step !== '' && step !== '-');
  const name = host ?? url;
  return steps.length === 0 ? name : `${name}: ${steps.slice(-3).join(' ')}`;
}
