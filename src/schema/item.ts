import { z } from 'zod';
import { commonFields, links, sources } from './common.ts';
import { day, flag, id, oneOrMany, shortText, slug, text, webUrl } from './scalars.ts';
import { CRITERION_STATES, ITEM_KINDS, MATURITIES, SEVERITIES, STATUSES } from './vocabulary.ts';

const state = z.enum(CRITERION_STATES);

/** A criterion's answer: a word, or the word with a note and evidence. */
const answer = z.union([
  state.transform((word) => ({ state: word, evidence: [] as string[] })),
  z.strictObject({
    state: state.meta({ description: 'The answer.', examples: ['met'] }),
    note: text.optional().meta({ description: 'A remark.', examples: ['Only on the testbed.'] }),
    evidence: z.array(webUrl).default([]).meta({ description: 'Addresses that show it.' }),
  }),
]);
const criteria = z.record(slug, answer);
const status = z.enum(STATUSES);
const maturity = z.enum(MATURITIES);

const ask = z.strictObject({
  of: text
    .optional()
    .meta({ description: 'Whose turn it is; may be nobody yet.', examples: ['jschoone'] }),
  what: text.meta({
    description: 'What is wanted.',
    examples: ['Ask customers how they would migrate.'],
  }),
  via: text.optional().meta({ description: 'By which channel.', examples: ['stackXperts'] }),
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

const decision = z.strictObject({
  question: text.meta({
    description: 'What has to be decided.',
    examples: ['Does v1 become part of R6?'],
  }),
  on: day.optional().meta({ description: 'When it came up.', examples: ['2024-01-29'] }),
  options: z
    .array(
      z.strictObject({
        text: text.meta({ description: 'One way.', examples: ['Label it R6.'] }),
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

const part = z.strictObject({
  id: slug.meta({ description: "The part's word in the history.", examples: ['quorum-queues'] }),
  title: shortText(120).meta({ description: 'What readers see.', examples: ['Quorum queues'] }),
  status: status
    .optional()
    .meta({ description: "The team's decision on the part.", examples: ['ready'] }),
  criteria: criteria.default({}).meta({ description: 'Answers for this part alone.' }),
  likelihood: text
    .optional()
    .meta({ description: 'How likely it is to make the release.', examples: ['very low'] }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Waits for upstream.'] }),
  links,
  asks: z.array(ask).default([]).meta({ description: 'What is wanted from whom.' }),
});

const partChange = z.strictObject({
  status: status.optional().meta({ description: 'The status from then on.', examples: ['ready'] }),
  criteria: criteria.default({}).meta({ description: 'The answers from then on.' }),
  likelihood: text
    .optional()
    .meta({ description: 'The likelihood from then on.', examples: ['low'] }),
  note: text.optional().meta({ description: 'A remark.', examples: ['Merged.'] }),
});

const historyEntry = z
  .strictObject({
    on: day.optional().meta({ description: 'The day.', examples: ['2024-01-29'] }),
    milestone: id.optional().meta({ description: 'Or the milestone.', examples: ['ga'] }),
    meeting: text
      .optional()
      .meta({ description: 'The meeting it was set in.', examples: ['2024-01-29'] }),
    status: status
      .optional()
      .meta({ description: 'The status from then on.', examples: ['ready'] }),
    maturity: maturity
      .optional()
      .meta({ description: 'The maturity from then on.', examples: ['preview'] }),
    attention: text
      .optional()
      .meta({ description: 'What needs a person; `none` ends it.', examples: ['none'] }),
    criteria: criteria.default({}).meta({ description: 'The answers from then on.' }),
    parts: z.record(slug, partChange).default({}).meta({ description: 'What changed in a part.' }),
    note: text
      .optional()
      .meta({ description: 'What happened.', examples: ['Shipped as a preview.'] }),
    sources,
  })
  .superRefine((entry, context) => {
    if (entry.on !== undefined || entry.milestone !== undefined) return;
    context.addIssue({
      code: 'custom',
      message: 'needs "on" or "milestone"',
      params: { code: 'missing-field' },
    });
  });

/** `releases/<id>/items/*.md`: one thing a release brings, changes, or was meant to bring. */
export const itemSchema = z.strictObject({
  title: shortText(80).meta({ description: 'At most 80 characters.', examples: ['ProxySQL'] }),
  area: slug.meta({ description: 'An area of site.yaml.', examples: ['iaas'] }),
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
    .meta({ description: 'What was set when; the last value of each field wins.' }),
  links,
  owners: z
    .array(text)
    .default([])
    .meta({ description: 'Who looks after it.', examples: [['fkr']] }),
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
    .meta({ description: 'The release or version that removes it.', examples: ['r8'] }),
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
  component: oneOrMany(text)
    .default([])
    .meta({ description: 'The software concerned.', examples: ['OSISM'] }),
  also_in: z
    .array(text)
    .default([])
    .meta({
      description: 'The same change elsewhere: release/version; shown once, counted once.',
      examples: [['r5/6.0.2']],
    }),
  continues: text.optional().meta({
    description: 'The item of an earlier release that this takes up: release/slug.',
    examples: ['r6/status-page-api'],
  }),
  deferred_to: id
    .optional()
    .meta({ description: 'The release it was deferred to.', examples: ['r7'] }),
  highlight: flag
    .default(false)
    .meta({ description: 'One of the first things to tell.', examples: ['true'] }),
  ...commonFields,
});

export type ItemInput = z.input<typeof itemSchema>;
export type ItemFields = z.output<typeof itemSchema>;
export type Answer = z.output<typeof answer>;
export type Part = z.output<typeof part>;
export type Ask = z.output<typeof ask>;
export type Decision = z.output<typeof decision>;
export type HistoryEntry = z.output<typeof historyEntry>;
