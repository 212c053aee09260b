import { createHash, hash } from 'node:crypto';
import { partsOf } from './finished-file.ts';

/**
 * The digest of all that a page shows: the bytes of a finished file, or a value that JSON holds whole.
 * JSON and not node:v8, which writes an object that is there twice in another way than two objects that
 * are equal.
 */
export function viewKey(shown: unknown): string {
  const [first, ...more] = partsOf(shown) ?? [JSON.stringify(shown) ?? ''];
  if (more.length === 0) return hash('sha256', first ?? '', 'base64');
  const digest = createHash('sha256').update(first ?? '');
  for (const part of more) digest.update(part);
  return digest.digest('base64');
}
