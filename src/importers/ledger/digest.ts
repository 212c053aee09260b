import { createHash } from 'node:crypto';
import { compareText } from '../../lib/compare.ts';
import { unwrapped } from './unwrapped.ts';

const DIGEST_LENGTH = 16;

/**
 * Returns the digest of a value as it is recorded: scalars count as the text that YAML has for them, and Markdown as it
 * is however its lines are wrapped.
 */
export function digestOf(value: unknown): string {
  return exactDigestOf(
    typeof value === 'string' ? unwrapped(value) : JSON.stringify(plainValue(value)),
  );
}

/** Returns the digest of a text in which each line counts. */
export function exactDigestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => compareText(a, b)).map(([key, one]) => [key, plainValue(one)]),
  );
}
