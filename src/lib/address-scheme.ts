/** The parts of the addresses of pages that site.yaml decides. */
export interface AddressScheme {
  /** Begins and ends with `/`. */
  readonly base: string;
  /** The first one has no prefix in addresses. */
  readonly languages: readonly string[];
}

/** Returns the path of a page without base and language: `releases/v1/` for `/notes/de/releases/v1/`. */
export function pathInSite(path: string, { base, languages }: AddressScheme): string {
  const inner = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//u, '');
  const [head = ''] = inner.split('/', 1);
  return languages.slice(1).includes(head) ? inner.slice(head.length + 1) : inner;
}
