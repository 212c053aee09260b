import { createHash, hash } from 'node:crypto';
import { filePartsOf } from './file-parts.ts';

/**
 * Returns the digest of a page model, or of the bytes of a finished file. A model must survive JSON without
 * loss. `node:v8` would not do: it writes one object that is used twice differently from two equal objects.
 */
export function modelDigest(model: unknown): string {
  const [first, ...more] = filePartsOf(model) ?? [JSON.stringify(model) ?? ''];
  if (more.length === 0) return hash('sha256', first ?? '', 'base64');
  const digest = createHash('sha256').update(first ?? '');
  for (const part of more) digest.update(part);
  return digest.digest('base64');
}
