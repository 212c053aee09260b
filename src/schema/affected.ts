import { z } from 'zod';
import { oneOrMany, text } from './scalars.ts';

const range = z.strictObject({
  from: text
    .optional()
    .meta({ description: 'First version, milestone or release that has it.', examples: ['7.0.0'] }),
  to: text.optional().meta({ description: 'Last one that has it.', examples: ['7.0.5'] }),
  note: text
    .optional()
    .meta({ description: 'Under which conditions.', examples: ['With a custom CA only.'] }),
});

/** Returns the field `affects`; the description says what an empty list means. */
export function affects(description: string) {
  return z
    .array(range)
    .default([])
    .meta({ description, examples: [[{ from: '7.0.0', to: '7.0.5' }]] });
}

/** The field `fixed_in`. */
export const fixedIn = oneOrMany(text)
  .default([])
  .meta({ description: 'Versions, milestones or releases that fix it.', examples: [['7.0.1']] });
