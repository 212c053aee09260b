/** A source as readers see it; plain text if it has no address. */
export interface Source {
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly href: string | undefined;
}

const GITHUB = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(blob|tree|commit|pull|issues)\/([^/#?]+)/u;

/**
 * Returns sources with labels that say what they are: a file of a repository, a commit, an address.
 */
export function sourceList(sources: readonly string[]): Source[] {
  return sources.map((source) =>
    /^https?:\/\//u.test(source)
      ? { label: addressLabel(source), href: source }
      : { label: source, href: undefined },
  );
}

/**
 * Returns `owner/repo: path`, `owner/repo@25cb294`, `owner/repo#841`, else the address without
 * scheme.
 */
export function addressLabel(url: string): string {
  const [whole, repository = '', kind, name = ''] = GITHUB.exec(url) ?? [];
  const rest = whole === undefined ? '' : url.slice(whole.length).replace(/^\//u, '');
  if (kind === 'blob' && rest !== '') return `${repository}: ${decodeSafely(rest)}`;
  if (kind === 'pull' || kind === 'issues') return `${repository}#${name}`;
  if (whole !== undefined) return `${repository}@${name.slice(0, 12)}`;
  return decodeSafely(url.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, ''));
}

function decodeSafely(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
