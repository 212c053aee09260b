/** The types of files that browsers show. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
]);
const TEXT = /\.(?:cfg|conf|csv|diff|ini|json|log|patch|ps1|sh|toml|tsv|txt|ya?ml)$/iu;

/** Returns the media type of a file by its name; that of a download for all that a browser need not show. */
export function mediaTypeOf(name: string): string {
  const [, extension = ''] = /\.([^./]+)$/u.exec(name) ?? [];
  const fallback = TEXT.test(name) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
  return SHOWN.get(extension.toLowerCase()) ?? fallback;
}
