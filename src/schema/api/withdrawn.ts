import { z } from 'zod';
import { day, maybeText, text } from './fields.ts';

/** A withdrawal; null for what may be used. */
export function maybeWithdrawn(description: string) {
  return z
    .object({
      on: day('Since when.'),
      why: text('The reason.'),
      use: maybeText('The version to use in its place.'),
    })
    .nullable()
    .meta({ description });
}
