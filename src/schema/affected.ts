import { z } from 'zod';
import { oneOrMany, text } from './scalars.ts';
import { versionRange } from './version-range.ts';

/** Returns the field `affects`; the description says what an empty list means. */
export function affects(description: string) {
  return z
    .array(versionRange)
    .default([])
    .meta({ description, examples: [[{ from: '2.0.0', to: '2.0.5' }]] });
}

/** The field `fixed_in`. */
export const fixedIn = oneOrMany(text)
  .default([])
  .meta({ description: 'Versions, milestones or releases that fix it.', examples: [['2.0.1']] });
