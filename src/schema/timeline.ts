import { z } from 'zod';
import { commonFields, sources } from './common.ts';
import { forms } from './forms.ts';
import { isRealDate } from './calendar-day.ts';
import { planned } from './planned.ts';
import { day, flag, id, markdown, shortText, slug, text, webUrl } from './scalars.ts';
import { withdrawn } from './withdrawn.ts';
import { CONDITIONS, MILESTONE_KINDS, OUTCOMES } from './vocabulary.ts';

const plan = z.strictObject({
  set: day.optional().meta({ description: 'The day the plan was made.', examples: ['2023-11-20'] }),
  planned: planned.meta({
    description: 'The planned day, month, quarter or half-year, or `tbd`.',
    examples: ['2024-02-07'],
  }),
  why: text.optional().meta({
    description: 'The reason for the change.',
    examples: ['A security fix had to go in.'],
  }),
  sources,
});

const artefact = z.strictObject({
  component: text.meta({ description: 'The published component.', examples: ['Storage server'] }),
  tag: text.optional().meta({ description: 'Its tag.', examples: ['v2.0.0-rc1'] }),
  url: webUrl
    .optional()
    .meta({ description: 'Its address.', examples: ['https://example.org/v2.0.0-rc1'] }),
  date: day.optional().meta({ description: 'Its day, if it differs.', examples: ['2024-02-08'] }),
});

const coverage = z.strictObject({
  by: text.meta({ description: 'Who tests.', examples: ['test lab'] }),
  scope: text.optional().meta({ description: 'What is tested.', examples: ['Upgrade from 1.0'] }),
  result: text.optional().meta({ description: 'The result, or `pending`.', examples: ['pending'] }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Testbed only.'] }),
  url: webUrl
    .optional()
    .meta({ description: 'The address of the result.', examples: ['https://example.org/result'] }),
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
    id: id.meta({ description: 'The id in addresses and in `since`.', examples: ['rc1'] }),
    kind: z.enum(MILESTONE_KINDS).meta({ description: 'The kind of milestone.', examples: ['rc'] }),
    title: shortText(80)
      .optional()
      .meta({ description: 'The title. Default: derived from the id.', examples: ['RC1'] }),
    version: text.optional().meta({
      description: 'The published version, if it has its own number.',
      examples: ['2.0.0-rc1'],
    }),
    tag: text.optional().meta({ description: 'The published tag.', examples: ['v2.0.0-rc1'] }),
    planned: planned
      .optional()
      .meta({ description: 'A short form of `plans` with one entry.', examples: ['2024-02-07'] }),
    plans: z
      .array(plan)
      .optional()
      .meta({ description: 'All plans in order. The last one counts.' }),
    actual: actual.optional().meta({
      description: 'The actual day: DATE, DATE/DATE or unknown.',
      examples: ['2024-02-08'],
    }),
    ends: day
      .optional()
      .meta({ description: 'The last day of a period.', examples: ['2024-03-01'] }),
    condition: z
      .enum(CONDITIONS)
      .default('firm')
      .meta({ description: 'The condition under which it takes place.', examples: ['if-needed'] }),
    outcome: z
      .enum(OUTCOMES)
      .optional()
      .meta({ description: 'Set it if the milestone did not take place.', examples: ['skipped'] }),
    track: slug.optional().meta({
      description: 'The track, if candidates of several components run in parallel.',
      examples: ['storage'],
    }),
    artefacts: z
      .array(artefact)
      .default([])
      .meta({ description: 'What was published with the milestone.' }),
    coverage: z.array(coverage).default([]).meta({ description: 'Who tests what.' }),
    announce: z
      .strictObject({
        by: text.optional().meta({ description: 'Who announces.', examples: ['storage-team'] }),
        mail: flag.default(false).meta({ description: 'By mail.', examples: ['true'] }),
        matrix: flag.default(false).meta({ description: 'In the chat room.', examples: ['true'] }),
      })
      .optional()
      .meta({ description: 'Who announced it, and where.' }),
    withdrawn: withdrawn
      .optional()
      .meta({ description: 'Set it if the version of this milestone must no longer be used.' }),
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
