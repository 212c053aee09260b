import { z } from 'zod';
import { text } from './scalars.ts';

/** A range of versions, which an entry affects or applies to; an end that is left out is open. */
export const versionRange = z.strictObject({
  from: text.optional().meta({
    description: 'First version, milestone or release of the range.',
    examples: ['2.0.0'],
  }),
  to: text
    .optional()
    .meta({ description: 'Last version, milestone or release of the range.', examples: ['2.0.5'] }),
  note: text
    .optional()
    .meta({ description: 'The conditions.', examples: ['With a custom CA only.'] }),
});

export type VersionRange = z.output<typeof versionRange>;
