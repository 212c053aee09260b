import { z } from 'zod';
import { sources } from './common.ts';
import { day, text } from './scalars.ts';

/** A request to a person, with an optional deadline. */
export const ask = z.strictObject({
  of: text
    .optional()
    .meta({ description: 'Whose turn it is; may be nobody yet.', examples: ['storage-team'] }),
  what: text.meta({
    description: 'What is wanted.',
    examples: ['Ask customers how they would migrate.'],
  }),
  via: text.optional().meta({ description: 'By which channel.', examples: ['mailing list'] }),
  why: text
    .optional()
    .meta({ description: 'What it is wanted for.', examples: ['It sets the scope.'] }),
  on: day.optional().meta({ description: 'When it was asked.', examples: ['2024-01-29'] }),
  by: day.optional().meta({ description: 'Until when.', examples: ['2024-02-07'] }),
  done: text.optional().meta({
    description: 'What came of it, or when; the ask is open until then.',
    examples: ['2024-02-26'],
  }),
  sources,
});

/** A question with its options and, once decided, its outcome. */
export const decision = z.strictObject({
  question: text.meta({
    description: 'What has to be decided.',
    examples: ['Does it become part of 2.0?'],
  }),
  on: day.optional().meta({ description: 'When it came up.', examples: ['2024-01-29'] }),
  options: z
    .array(
      z.strictObject({
        text: text.meta({ description: 'One way.', examples: ['Label it 2.0.'] }),
        rejected: text
          .optional()
          .meta({ description: 'Why it was rejected.', examples: ['One class per cluster.'] }),
      }),
    )
    .default([])
    .meta({ description: 'The ways there are.' }),
  outcome: text
    .optional()
    .meta({ description: 'What was decided.', examples: ['v1 stays for one more release.'] }),
  decided: day.optional().meta({ description: 'When.', examples: ['2024-02-26'] }),
  sources,
});

export type Ask = z.output<typeof ask>;
export type Decision = z.output<typeof decision>;
