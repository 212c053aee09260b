import { numberNames } from '../../lib/reference-numbers.ts';

const ADDRESS = /https?:\/\/[^\s"'<>()\\]+/gu;

/** Fields whose texts repeat others of the entry, or are those of another language. */
const REPEATED = new Set(['markdown', 'mdxParts', 'translations', 'text', 'path', 'release']);

/**
 * Returns the names of all issues, pull requests and changes that an entry links to, in its text, its links, its
 * sources or its history: `owner/name#12`, `name#12`, `12`.
 */
export function linkedNames(entry: object): string[] {
  const names = new Set<string>();
  collect(entry, names);
  return [...names];
}

function collect(value: unknown, names: Set<string>): void {
  if (typeof value === 'string') {
    if (!value.includes('://')) return;
    for (const [address] of value.matchAll(ADDRESS)) {
      for (const name of numberNames(address)) names.add(name);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!REPEATED.has(key)) collect(inner, names);
    }
  }
}
