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
      .meta({ description: 'The most it can take; only figures are summed.', examples: ['5m'] }),
    note: text
      .optional()
      .meta({ description: 'In words.', examples: ['The API is away for a moment.'] }),
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
  said: text
    .optional()
    .meta({ description: 'What the note said then.', examples: ['Recommended for everyone.'] }),
  why: text
    .optional()
    .meta({ description: 'Why it changed.', examples: ['Testing found trouble.'] }),
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
    .meta({ description: 'How strongly, at first; revisions change it.', examples: ['required'] }),
  kind: z
    .enum(NOTE_KINDS)
    .default('step')
    .meta({
      description:
        'A step is something to do, and can be ticked; info is something to know. Notes that are not recommended are info.',
      examples: ['info'],
    }),
  phase: z
    .enum(PHASES)
    .default('during')
    .meta({ description: 'When.', examples: ['before'] }),
  area: slug.optional().meta({ description: 'An area of site.yaml.', examples: ['storage'] }),
  component: oneOrMany(text)
    .default([])
    .meta({ description: 'The software concerned.', examples: ['PostgreSQL'] }),
  summary: shortText(300)
    .optional()
    .meta({
      description: "At most 300 characters; default: the body's first sentence.",
      examples: ['The default changed.'],
    }),
  downtime: downtime.optional().meta({
    description: 'What is away, and how long.',
    examples: ['The API is away for a moment.'],
  }),
  since: id.default('ga').meta({
    description: 'The milestone that introduced it; may be a maintenance release.',
    examples: ['rc0'],
  }),
  order: count.default(1000).meta({
    description:
      'What comes first within a phase: the smaller; then the file name, with numbers as numbers.',
    examples: ['10'],
  }),
  applies_if: oneOrMany(slug)
    .default([])
    .meta({
      description: 'Only for those who run one of these options of site.yaml.',
      examples: [['own-ca']],
    }),
  applies_to: z
    .array(versionRange)
    .default([])
    .meta({
      description:
        'Only for those who upgrade from these versions, milestones or releases; default: from all.',
      examples: [[{ from: '2.0.0', to: '2.0.5' }]],
    }),
  backup: markdown.optional().meta({
    description: 'What to back up before the step, in Markdown.',
    examples: ['Save the database of the proxy.'],
  }),
  verify: markdown.optional().meta({
    description: 'How to tell that the step worked, in Markdown.',
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
      description: 'Notes of earlier releases that this makes needless: release/slug.',
      examples: [['1.0/proxy']],
    }),
  revisions: z
    .array(revision)
    .default([])
    .meta({
      description: 'What changed, and when; the last value wins.',
      examples: [[{ on: '2024-03-17', advice: 'optional' }]],
    }),
  links,
  ...commonFields,
});

export type UpgradeNoteInput = z.input<typeof upgradeNoteSchema>;
export type UpgradeNoteFields = z.output<typeof upgradeNoteSchema>;
export type Revision = z.output<typeof revision>;
