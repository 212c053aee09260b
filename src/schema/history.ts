import { z } from 'zod';
import { criteria } from './answer.ts';
import { ask } from './ask.ts';
import { links, sources } from './common.ts';
import { day, id, shortText, slug, text } from './scalars.ts';
import { MATURITIES, STATUSES } from './vocabulary.ts';

export const status = z.enum(STATUSES);
export const maturity = z.enum(MATURITIES);

/** A part of an item with a status of its own. */
export const part = z.strictObject({
  id: slug.meta({ description: 'The id of the part in the history.', examples: ['quorum-queues'] }),
  title: shortText(120).meta({
    description: 'The title of the part.',
    examples: ['Quorum queues'],
  }),
  status: status
    .optional()
    .meta({ description: "The team's decision on the part.", examples: ['ready'] }),
  criteria: criteria
    .default({})
    .meta({ description: 'Answers for this part alone.', examples: [{ works: 'met' }] }),
  likelihood: text.optional().meta({
    description: 'The likelihood that it becomes part of the release.',
    examples: ['very low'],
  }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Waits for upstream.'] }),
  links,
  asks: z.array(ask).default([]).meta({ description: 'Asks about this part: who should do what.' }),
});

const partChange = z.strictObject({
  status: status.optional().meta({ description: 'The status from then on.', examples: ['ready'] }),
  criteria: criteria
    .default({})
    .meta({ description: 'The answers from then on.', examples: [{ works: 'met' }] }),
  likelihood: text
    .optional()
    .meta({ description: 'The likelihood from then on.', examples: ['low'] }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Merged.'] }),
});

/** The values that were set at a meeting, on a day or at a milestone. */
export const historyEntry = z
  .strictObject({
    on: day.optional().meta({ description: 'The day.', examples: ['2024-01-29'] }),
    milestone: id
      .optional()
      .meta({ description: 'The milestone, in place of a day.', examples: ['ga'] }),
    meeting: text
      .optional()
      .meta({ description: 'The meeting that decided it.', examples: ['2024-01-29'] }),
    status: status
      .optional()
      .meta({ description: 'The status from then on.', examples: ['ready'] }),
    maturity: maturity
      .optional()
      .meta({ description: 'The maturity from then on.', examples: ['preview'] }),
    attention: text
      .optional()
      .meta({ description: 'The reason for attention; `none` ends it.', examples: ['none'] }),
    criteria: criteria
      .default({})
      .meta({ description: 'The answers from then on.', examples: [{ works: 'met' }] }),
    parts: z
      .record(slug, partChange)
      .default({})
      .meta({
        description: 'Changes of parts, by the id of the part.',
        examples: [{ 'quorum-queues': { status: 'ready' } }],
      }),
    note: text
      .optional()
      .meta({ description: 'A remark about the change.', examples: ['Shipped as a preview.'] }),
    sources,
  })
  .superRefine((entry, context) => {
    if (entry.on !== undefined || entry.milestone !== undefined) return;
    context.addIssue({
      code: 'custom',
      message: 'needs "on" or "milestone"',
      params: {
        code: 'missing-field',
        hint: 'Add on: the day, or milestone: one of the timeline.',
      },
    });
  });

export type Part = z.output<typeof part>;
export type HistoryEntry = z.output<typeof historyEntry>;
