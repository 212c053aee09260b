import { hash } from 'node:crypto';

/**
 * The digest of all that a page shows: bytes, or a value that JSON holds whole. JSON and not node:v8,
 * which writes an object that is there twice in another way than two objects that are equal.
 */
export function viewKey(shown: unknown): string {
  const text = shown instanceof Uint8Array ? shown : (JSON.stringify(shown) ?? '');
  return hash('sha256', text, 'base64');
}
