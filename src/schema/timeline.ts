import { z } from 'zod';
import { commonFields, sources } from './common.ts';
import { forms } from './forms.ts';
import { isRealDate } from './calendar-day.ts';
import { planned } from './planned.ts';
import { day, flag, id, markdown, shortText, slug, text, webUrl } from './scalars.ts';
import { withdrawn } from './withdrawn.ts';
import { CONDITIONS, MILESTONE_KINDS, OUTCOMES } from './vocabulary.ts';

const plan = z.strictObject({
  set: day.optional().meta({ description: 'When the plan was made.', examples: ['2023-11-20'] }),
  planned: planned.meta({
    description: 'The day, month, quarter or half-year it was planned for, or `tbd`.',
    examples: ['2024-02-07'],
  }),
  why: text
    .optional()
    .meta({ description: 'Why it moved.', examples: ['A security fix had to go in.'] }),
  sources,
});

const artefact = z.strictObject({
  component: text.meta({ description: 'What was published.', examples: ['Storage server'] }),
  tag: text.optional().meta({ description: 'Its tag.', examples: ['v2.0.0-rc1'] }),
  url: webUrl
    .optional()
    .meta({ description: 'Where it is.', examples: ['https://example.org/v2.0.0-rc1'] }),
  date: day.optional().meta({ description: 'Its own day.', examples: ['2024-02-08'] }),
});

const coverage = z.strictObject({
  by: text.meta({ description: 'Who tests.', examples: ['test lab'] }),
  scope: text.optional().meta({ description: 'What is tested.', examples: ['Upgrade from 1.0'] }),
  result: text
    .optional()
    .meta({ description: 'How it went, or `pending`.', examples: ['pending'] }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Testbed only.'] }),
  url: webUrl
    .optional()
    .meta({ description: 'Where the result stands.', examples: ['https://example.org/result'] }),
});

/** A day, a range that contains the day (`FROM/TO`), or `unknown`: it happened on an unknown day. */
export const actual = z
  .string()
  .register(forms, { form: 'actual' })
  .transform((written, context) => {
    if (written === 'unknown') return { from: null, to: null };
    const [from = '', to = from, ...rest] = written.split('/');
    if (rest.length === 0 && isRealDate(from) && isRealDate(to) && from <= to) return { from, to };
    context.addIssue({
      code: 'custom',
      message: 'is neither a day, a range FROM/TO in order, nor unknown',
      params: { code: 'impossible-date' },
    });
    return z.NEVER;
  });

export const milestone = z
  .strictObject({
    id: id.meta({ description: 'Its word in addresses and `since`.', examples: ['rc1'] }),
    kind: z
      .enum(MILESTONE_KINDS)
      .meta({ description: 'What kind of point it is.', examples: ['rc'] }),
    title: shortText(80)
      .optional()
      .meta({ description: 'What readers see; default: from the id.', examples: ['RC1'] }),
    version: text.optional().meta({
      description: 'The version published, if it has one of its own.',
      examples: ['2.0.0-rc1'],
    }),
    tag: text.optional().meta({ description: 'The tag published.', examples: ['v2.0.0-rc1'] }),
    planned: planned
      .optional()
      .meta({ description: 'Short form of `plans` with one entry.', examples: ['2024-02-07'] }),
    plans: z
      .array(plan)
      .optional()
      .meta({ description: 'All plans in order; the last one stands.' }),
    actual: actual.optional().meta({
      description: 'The day it happened: DATE, DATE/DATE or unknown.',
      examples: ['2024-02-08'],
    }),
    ends: day
      .optional()
      .meta({ description: 'The last day, for a window.', examples: ['2024-03-01'] }),
    condition: z
      .enum(CONDITIONS)
      .default('firm')
      .meta({ description: 'Whether it takes place in any case.', examples: ['if-needed'] }),
    outcome: z
      .enum(OUTCOMES)
      .optional()
      .meta({ description: 'It did not happen.', examples: ['skipped'] }),
    track: slug.optional().meta({
      description: 'Where candidates of several components run side by side.',
      examples: ['storage'],
    }),
    artefacts: z.array(artefact).default([]).meta({ description: 'What was published with it.' }),
    coverage: z.array(coverage).default([]).meta({ description: 'Who tests what.' }),
    announce: z
      .strictObject({
        by: text.optional().meta({ description: 'Who announces.', examples: ['storage-team'] }),
        mail: flag.default(false).meta({ description: 'By mail.', examples: ['true'] }),
        matrix: flag.default(false).meta({ description: 'In the chat room.', examples: ['true'] }),
      })
      .optional()
      .meta({ description: 'Who tells people, and where.' }),
    withdrawn: withdrawn
      .optional()
      .meta({ description: 'Set when the version that it published must not be used any more.' }),
    note: markdown.optional().meta({
      description: 'A remark or a longer text, in Markdown.',
      examples: ['One day later than planned.'],
    }),
    ...commonFields,
  })
  .transform(({ planned: short, plans, ...rest }, context) => {
    if (short !== undefined && plans !== undefined) {
      context.addIssue({
        code: 'custom',
        message: 'is written beside "plans", whose short form it is',
        path: ['planned'],
        params: {
          code: 'fact-twice',
          hint: 'Keep one of the two: plans has room for earlier plans.',
        },
      });
    }
    return {
      ...rest,
      plans: plans ?? (short === undefined ? [] : [{ planned: short, sources: [] }]),
    };
  });

/** `releases/<id>/timeline.yaml`: the milestones of a release, in the order of the list. */
export const timelineSchema = z.strictObject({
  milestones: z.array(milestone).meta({ description: 'The milestones in order.' }),
  sources,
});

export type TimelineInput = z.input<typeof timelineSchema>;
export type TimelineFields = z.output<typeof timelineSchema>;
export type MilestoneFields = z.output<typeof milestone>;
