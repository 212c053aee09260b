import { readGuarded } from './guarded-file.ts';
import { recordRead } from '../../lib/record-reads.ts';

/** The largest file beside an entry, in bytes; a picture is limited as a text is, since readers load it with a page. */
export const MAX_ATTACHMENT = 10 * 1024 * 1024;

/** The types of files that browsers show. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['avif', 'image/avif'],
  ['css', 'text/css; charset=utf-8'],
  ['gif', 'image/gif'],
  ['ico', 'image/x-icon'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['webp', 'image/webp'],
]);
const TEXT = /\.(?:cfg|conf|csv|diff|ini|json|log|patch|ps1|sh|toml|tsv|txt|ya?ml)$/iu;

/** Reads a picture or an attachment to publish it. Throws if it has grown since it was checked, or is not a regular file. */
export function readPublished(target: string): Uint8Array<ArrayBuffer> {
  recordRead(target);
  const bytes = readGuarded(target, undefined, MAX_ATTACHMENT);
  if (bytes.length > MAX_ATTACHMENT) throw new Error(`${target} is larger than 10 MiB.`);
  return bytes;
}

/** Returns the media type of a file by its name; that of a download for all that a browser need not show. */
export function mediaTypeOf(name: string): string {
  const [, extension = ''] = /\.([^./]+)$/u.exec(name) ?? [];
  const fallback = TEXT.test(name) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
  return SHOWN.get(extension.toLowerCase()) ?? fallback;
}
