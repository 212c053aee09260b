import { z } from 'zod';
import { sources } from './common.ts';
import { day, text } from './scalars.ts';

/** A request to a person, with an optional deadline. */
export const ask = z.strictObject({
  of: text.optional().meta({
    description: 'Who should do it. Leave it out while nobody is assigned.',
    examples: ['storage-team'],
  }),
  what: text.meta({
    description: 'What to do.',
    examples: ['Ask customers how they would migrate.'],
  }),
  via: text.optional().meta({ description: 'The channel of the ask.', examples: ['mailing list'] }),
  why: text
    .optional()
    .meta({ description: 'The reason for the ask.', examples: ['It sets the scope.'] }),
  on: day.optional().meta({ description: 'The day of the ask.', examples: ['2024-01-29'] }),
  by: day.optional().meta({ description: 'The due date.', examples: ['2024-02-07'] }),
  done: text.optional().meta({
    description: 'The result, or the day it was done. The ask is open until then.',
    examples: ['2024-02-26'],
  }),
  sources,
});

/** A question with its options and, once decided, its outcome. */
export const decision = z.strictObject({
  question: text.meta({
    description: 'The question to decide.',
    examples: ['Does it become part of 2.0?'],
  }),
  on: day
    .optional()
    .meta({ description: 'The day the question was raised.', examples: ['2024-01-29'] }),
  options: z
    .array(
      z.strictObject({
        text: text.meta({ description: 'One option.', examples: ['Label it 2.0.'] }),
        rejected: text
          .optional()
          .meta({ description: 'Why it was rejected.', examples: ['One class per cluster.'] }),
      }),
    )
    .default([])
    .meta({ description: 'The possible answers.' }),
  outcome: text
    .optional()
    .meta({ description: 'The decision.', examples: ['v1 stays for one more release.'] }),
  decided: day
    .optional()
    .meta({ description: 'The day of the decision.', examples: ['2024-02-26'] }),
  sources,
});

export type Ask = z.output<typeof ask>;
export type Decision = z.output<typeof decision>;
