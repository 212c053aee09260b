/** The parts of the addresses of pages that site.yaml decides. */
export interface AddressScheme {
  /** Begins and ends with `/`. */
  readonly base: string;
  /** The first one has no prefix in addresses. */
  readonly languages: readonly string[];
}

/** Returns the path of a page without base and language: `releases/v1/` for `/notes/de/releases/v1/`. */
export function pathInSite(path: string, { base, languages }: AddressScheme): string {
  return splitAddress(path, { base, languages }).page;
}

/** Returns the path of the same page in another scheme, in its language if that has one, else in the first. */
export function movedPath(path: string, from: AddressScheme, to: AddressScheme): string {
  const { lang, page } = splitAddress(path, from);
  const isFirst = lang === to.languages[0] || !to.languages.includes(lang ?? '');
  return `${to.base}${isFirst ? '' : `${lang}/`}${page}`;
}

function splitAddress(path: string, { base, languages }: AddressScheme) {
  const inner = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//u, '');
  const [head = ''] = inner.split('/', 1);
  if (!languages.slice(1).includes(head)) return { lang: languages[0], page: inner };
  return { lang: head, page: inner.slice(head.length + 1) };
}
