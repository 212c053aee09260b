import { z } from 'zod';
import { day, maybeText, text } from './fields.ts';

const withdrawal = {
  on: day('Since when.'),
  why: text('The reason.'),
  use: maybeText('The version to use instead.'),
};

/** A withdrawal; null for what may be used. */
export function maybeWithdrawn(description: string) {
  return z.object(withdrawal).nullable().meta({ description });
}

/** The withdrawals of some versions; versions that may be used are not among them. */
export function withdrawnVersions(description: string) {
  return z.array(z.object({ version: text('The version.'), ...withdrawal })).meta({ description });
}
