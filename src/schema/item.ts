import { z } from 'zod';
import { affects, fixedIn } from './affected.ts';
import { criteria } from './answer.ts';
import { ask, decision } from './ask.ts';
import { commonFields, links, settings } from './common.ts';
import { historyEntry, maturity, part, status } from './history.ts';
import { count, day, flag, id, oneOrMany, shortText, slug, text } from './scalars.ts';
import { ITEM_KINDS, SEVERITIES } from './vocabulary.ts';

/** `releases/<id>/items/*.md`: one thing that a release adds or changes, or was meant to. */
export const itemSchema = z.strictObject({
  title: shortText(80)
    .optional()
    .meta({
      description:
        'The title: at most 80 characters, with `code` in backticks. Default: the first sentence of the body.',
      examples: ['A new proxy'],
    }),
  area: oneOrMany(slug)
    .default([])
    .meta({
      description: 'An area of site.yaml, or several. The release page uses the first.',
      examples: ['storage'],
    }),
  kind: z.enum(ITEM_KINDS).meta({ description: 'The kind of change.', examples: ['feature'] }),
  breaking: flag
    .default(false)
    .meta({ description: 'Whether something that worked stops working.', examples: ['true'] }),
  summary: shortText(300)
    .optional()
    .meta({
      description: 'At most 300 characters. Default: the first sentence of the body.',
      examples: ['A proxy before the database.'],
    }),
  audience: oneOrMany(slug)
    .default([])
    .meta({ description: 'Who is affected: audiences of site.yaml.', examples: [['operator']] }),
  status: status.optional().meta({
    description: 'The decision of the team. Leave it out if the history contains it.',
    examples: ['ready'],
  }),
  maturity: maturity
    .optional()
    .meta({ description: 'The maturity. Default: stable.', examples: ['preview'] }),
  attention: text.optional().meta({
    description: 'The reason why it needs attention.',
    examples: ['Nothing on the docs page.'],
  }),
  criteria: criteria
    .default({})
    .meta({ description: 'Answers to the criteria of site.yaml.', examples: [{ works: 'met' }] }),
  parts: z.array(part).default([]).meta({ description: 'Sub-items with their own status.' }),
  asks: z.array(ask).default([]).meta({ description: 'Asks: who should do what, by when.' }),
  decisions: z.array(decision).default([]).meta({ description: 'Questions and their outcomes.' }),
  history: z
    .array(historyEntry)
    .default([])
    .meta({
      description: 'Changes over time. The last value of each field counts.',
      examples: [[{ on: '2024-01-29', status: 'ready' }]],
    }),
  links,
  owners: z
    .array(text)
    .default([])
    .meta({ description: 'Who maintains it.', examples: [['storage-team']] }),
  authors: z
    .array(text)
    .default([])
    .meta({ description: 'Who wrote it.', examples: [['ada']] }),
  order: count.default(1000).meta({
    description: 'The position within its section. Smaller numbers come first.',
    examples: ['10'],
  }),
  since: id
    .default('ga')
    .meta({ description: 'The first milestone that contains it.', examples: ['rc0'] }),
  impact: text.optional().meta({
    description: 'What changes for whom. Required for breaking changes, deprecations and removals.',
    examples: ['Group names change.'],
  }),
  action: text.optional().meta({
    description: 'What to do. Required for breaking changes, deprecations and removals.',
    examples: ['Rename the groups.'],
  }),
  removed_in: text
    .optional()
    .meta({ description: 'The release or version that removes it.', examples: ['4.0'] }),
  advisories: z
    .array(text)
    .default([])
    .meta({ description: 'Security advisories.', examples: [['CVE-2024-2182']] }),
  severity: z
    .enum(SEVERITIES)
    .optional()
    .meta({ description: 'The severity of a vulnerability.', examples: ['high'] }),
  published: day
    .optional()
    .meta({ description: 'The day the advisory was published.', examples: ['2024-07-23'] }),
  affects: affects('Versions, milestones or releases with the vulnerability.'),
  fixed_in: fixedIn,
  component: oneOrMany(text)
    .default([])
    .meta({ description: 'The affected software.', examples: ['Storage server'] }),
  settings,
  also_in: z
    .array(text)
    .default([])
    .meta({
      description: 'Other versions with the same change: release/version.',
      examples: [['1.0/1.0.2']],
    }),
  continues: text.optional().meta({
    description: 'The item of an earlier release that this one continues: release/slug.',
    examples: ['1.0/status-page'],
  }),
  deferred_to: id
    .optional()
    .meta({ description: 'The release it was deferred to.', examples: ['3.0'] }),
  highlight: flag
    .default(false)
    .meta({ description: 'Whether it is a highlight of the release.', examples: ['true'] }),
  ...commonFields,
});

export type ItemInput = z.input<typeof itemSchema>;
export type ItemFields = z.output<typeof itemSchema>;
