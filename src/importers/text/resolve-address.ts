/** Base of the addresses in a source. */
export interface AddressBase {
  /** The page on which the source is shown; undefined if nobody gave it. */
  readonly baseUrl: string | undefined;
  /** The address of the repository, where files of the source are looked up. */
  readonly repository: string | undefined;
}

/** Names of hosts that people write without a scheme. A file such as `notes.md` is none. */
const HOST =
  /^(?:www\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|de|eu|info|app|cloud))(?=[/:?#]|$)/iu;

/** Returns an address as content may have it; undefined if it leads nowhere from there. */
export function resolveAddress(
  url: string,
  { baseUrl, repository }: AddressBase,
): string | undefined {
  const clean = url.trim().replaceAll(/\s/gu, '%20').replaceAll('\\', '/');
  if (/^mailto:[^?]+@/iu.test(clean)) return clean;
  if (/^https?:\/\//iu.test(clean)) return webAddress(clean);
  if (clean.startsWith('//')) return webAddress(`https:${clean}`);
  if (clean === '' || clean.startsWith('#') || /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(clean))
    return undefined;
  if (HOST.test(clean)) return webAddress(`https://${clean}`);
  if (baseUrl !== undefined)
    return URL.canParse(clean, baseUrl) ? new URL(clean, baseUrl).href : undefined;
  if (repository === undefined || clean.startsWith('/')) return undefined;
  return webAddress(`${repository}/blob/HEAD/${clean.replace(/^(?:\.{1,2}\/)+/u, '')}`);
}

function webAddress(url: string): string | undefined {
  return URL.canParse(url) && /^https?:\/\/[^/?#]/iu.test(url) && !/[<>"]/u.test(url)
    ? url
    : undefined;
}
