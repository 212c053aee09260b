import { z } from 'zod';
import { commonFields, links, settings, sources } from './common.ts';
import { forms } from './forms.ts';
import { count, day, id, markdown, oneOrMany, shortText, slug, text } from './scalars.ts';
import { versionRange } from './version-range.ts';
import { ADVICES, NOTE_KINDS, PHASES } from './vocabulary.ts';

const downtime = z.union([
  text.transform((note) => ({ note })),
  z.strictObject({
    max: z
      .string()
      .regex(/^(?:\d{1,4}[dhms])(?: ?\d{1,4}[dhms])*$/u, {
        error: 'must be a duration such as 5m or 1h 30m',
      })
      .register(forms, { form: 'duration' })
      .optional()
      .meta({ description: 'The upper bound. Paths add up these values.', examples: ['5m'] }),
    note: text.optional().meta({
      description: 'The downtime in words.',
      examples: ['The API is unavailable for a moment.'],
    }),
  }),
]);

const revision = z.strictObject({
  on: day.optional().meta({ description: 'The day of the change.', examples: ['2024-03-17'] }),
  milestone: id.optional().meta({ description: 'The milestone of the change.', examples: ['rc3'] }),
  advice: z
    .enum(ADVICES)
    .optional()
    .meta({ description: 'The advice from then on.', examples: ['optional'] }),
  phase: z
    .enum(PHASES)
    .optional()
    .meta({ description: 'The phase from then on.', examples: ['before'] }),
  said: text.optional().meta({
    description: 'The text of the note at that time.',
    examples: ['Recommended for everyone.'],
  }),
  why: text
    .optional()
    .meta({ description: 'The reason for the change.', examples: ['Testing found trouble.'] }),
  sources,
});

/** `releases/<id>/upgrade-notes/*.md`: one upgrade task for operators; the body holds the steps. */
export const upgradeNoteSchema = z.strictObject({
  title: shortText(120).meta({
    description: 'What to do, in a few words.',
    examples: ['Switch the proxy'],
  }),
  advice: z
    .enum(ADVICES)
    .meta({ description: 'The first advice. Revisions change it.', examples: ['required'] }),
  kind: z
    .enum(NOTE_KINDS)
    .default('step')
    .meta({
      description:
        'A step is something to do and has a checkbox; info is something to know. Notes that are not recommended are info.',
      examples: ['info'],
    }),
  phase: z
    .enum(PHASES)
    .default('during')
    .meta({ description: 'The phase of the upgrade.', examples: ['before'] }),
  area: slug.optional().meta({ description: 'An area of site.yaml.', examples: ['storage'] }),
  component: oneOrMany(text)
    .default([])
    .meta({ description: 'The affected software.', examples: ['PostgreSQL'] }),
  summary: shortText(300)
    .optional()
    .meta({
      description: 'At most 300 characters. Default: the first sentence of the body.',
      examples: ['The default changed.'],
    }),
  downtime: downtime.optional().meta({
    description: 'What is unavailable, and for how long.',
    examples: ['The API is unavailable for a moment.'],
  }),
  since: id.default('ga').meta({
    description: 'The milestone that introduced it, which can be a maintenance release.',
    examples: ['rc0'],
  }),
  order: count.default(1000).meta({
    description:
      'The position within the phase. Smaller numbers come first; notes with the same number are sorted by file name.',
    examples: ['10'],
  }),
  applies_if: oneOrMany(slug)
    .default([])
    .meta({
      description: 'Options of site.yaml. The note applies to readers who use one of them.',
      examples: [['own-ca']],
    }),
  applies_to: z
    .array(versionRange)
    .default([])
    .meta({
      description:
        'The versions, milestones or releases from which the note applies. Default: all.',
      examples: [[{ from: '2.0.0', to: '2.0.5' }]],
    }),
  verify: markdown.optional().meta({
    description: 'How to verify the step, in Markdown.',
    examples: ['The state of the proxy is `active`.'],
  }),
  rollback: markdown.optional().meta({
    description: 'How to undo the step, in Markdown.',
    examples: ['Set `enable_proxy` to `no`, and deploy again.'],
  }),
  settings,
  supersedes: z
    .array(text)
    .default([])
    .meta({
      description: 'Notes of earlier releases that this one makes unnecessary: release/slug.',
      examples: [['1.0/proxy']],
    }),
  revisions: z
    .array(revision)
    .default([])
    .meta({
      description: 'Changes over time. The last value counts.',
      examples: [[{ on: '2024-03-17', advice: 'optional' }]],
    }),
  links,
  ...commonFields,
});

export type UpgradeNoteInput = z.input<typeof upgradeNoteSchema>;
export type UpgradeNoteFields = z.output<typeof upgradeNoteSchema>;
export type Revision = z.output<typeof revision>;
