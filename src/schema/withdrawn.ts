import { z } from 'zod';
import { day, text } from './scalars.ts';

/** The withdrawal of a release or of one of its milestones. */
export const withdrawn = z.strictObject({
  on: day.meta({ description: 'The day of the withdrawal.', examples: ['2024-03-27'] }),
  why: text.meta({ description: 'The reason.', examples: ['It loses data.'] }),
  use: text.optional().meta({ description: 'The version to use instead.', examples: ['2.0.2'] }),
});

export type Withdrawal = Readonly<z.output<typeof withdrawn>>;
