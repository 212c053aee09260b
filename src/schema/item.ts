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
        "What readers see: at most 80 characters, `code` in backticks; default: the body's first sentence.",
      examples: ['A new proxy'],
    }),
  area: oneOrMany(slug)
    .default([])
    .meta({
      description: 'An area of site.yaml, or several; the first groups it.',
      examples: ['storage'],
    }),
  kind: z
    .enum(ITEM_KINDS)
    .meta({ description: 'What kind of change it is.', examples: ['feature'] }),
  breaking: flag
    .default(false)
    .meta({ description: 'Whether something that worked stops working.', examples: ['true'] }),
  summary: shortText(300)
    .optional()
    .meta({
      description: "At most 300 characters; default: the body's first sentence.",
      examples: ['A proxy before the database.'],
    }),
  audience: oneOrMany(slug)
    .default([])
    .meta({ description: 'Whom it concerns; audiences of site.yaml.', examples: [['operator']] }),
  status: status.optional().meta({
    description: "The team's decision; none if the history holds it.",
    examples: ['ready'],
  }),
  maturity: maturity
    .optional()
    .meta({ description: 'How far it can be relied on; default: stable.', examples: ['preview'] }),
  attention: text
    .optional()
    .meta({ description: 'Why it needs a person.', examples: ['Nothing on the docs page.'] }),
  criteria: criteria
    .default({})
    .meta({ description: 'Answers to the criteria of site.yaml.', examples: [{ works: 'met' }] }),
  parts: z.array(part).default([]).meta({ description: 'Sub-items with a status of their own.' }),
  asks: z.array(ask).default([]).meta({ description: 'What is wanted from whom, by when.' }),
  decisions: z
    .array(decision)
    .default([])
    .meta({ description: 'Open questions, and their outcomes.' }),
  history: z
    .array(historyEntry)
    .default([])
    .meta({
      description: 'What was set when; the last value of each field wins.',
      examples: [[{ on: '2024-01-29', status: 'ready' }]],
    }),
  links,
  owners: z
    .array(text)
    .default([])
    .meta({ description: 'Who looks after it.', examples: [['storage-team']] }),
  authors: z
    .array(text)
    .default([])
    .meta({ description: 'Who made it.', examples: [['ada']] }),
  order: count
    .default(1000)
    .meta({ description: 'What comes first within its section: the smaller.', examples: ['10'] }),
  since: id
    .default('ga')
    .meta({ description: 'The first milestone that has it.', examples: ['rc0'] }),
  impact: text.optional().meta({
    description: 'What changes for whom; needed when breaking, deprecation or removal.',
    examples: ['Group names change.'],
  }),
  action: text.optional().meta({
    description: 'What to do; needed when breaking, deprecation or removal.',
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
    .meta({ description: 'How bad, for a security fix.', examples: ['high'] }),
  published: day
    .optional()
    .meta({ description: 'When the advisory was published.', examples: ['2024-07-23'] }),
  affects: affects('Versions, milestones or releases that have the vulnerability.'),
  fixed_in: fixedIn,
  component: oneOrMany(text)
    .default([])
    .meta({ description: 'The software concerned.', examples: ['Storage server'] }),
  settings,
  also_in: z
    .array(text)
    .default([])
    .meta({
      description: 'The same change elsewhere: release/version; shown once, counted once.',
      examples: [['1.0/1.0.2']],
    }),
  continues: text.optional().meta({
    description: 'The item of an earlier release that this takes up: release/slug.',
    examples: ['1.0/status-page'],
  }),
  deferred_to: id
    .optional()
    .meta({ description: 'The release it was deferred to.', examples: ['3.0'] }),
  highlight: flag
    .default(false)
    .meta({ description: 'One of the first things to tell.', examples: ['true'] }),
  ...commonFields,
});

export type ItemInput = z.input<typeof itemSchema>;
export type ItemFields = z.output<typeof itemSchema>;
