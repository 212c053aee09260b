import { z } from 'zod';
import { SEVERITIES } from '../vocabulary.ts';
import {
  days,
  head,
  identity,
  links,
  maybeAddress,
  maybeText,
  maybeWord,
  text,
  texts,
  word,
} from './fields.ts';

const range = z.object({
  from: maybeText('First version, milestone or release that has it; null: from the beginning.'),
  to: maybeText('Last one that has it; null: to the end.'),
  note: maybeText('Under which conditions.'),
});

/** A known issue and its state on the day of the document. */
export const apiKnownIssue = z.object({
  ...identity,
  title: text('What goes wrong.'),
  state: word(
    ['open', 'fixed', 'ended', 'unknown'],
    'Whether the newest version of its release has it; ended: not any more, and no fix is named; unknown: the content does not tell.',
  ),
  severity: maybeWord(SEVERITIES, 'How bad.'),
  area: maybeText('The id of its area.'),
  components: texts('The software concerned.'),
  summary: maybeText('In a sentence or two; may hold `code` in backticks.'),
  affects: z.array(range).meta({
    description: 'As written; an empty list: its own release, from its first published version.',
  }),
  releases: texts('The ids of all releases that have or had it.'),
  fixed_in: texts('Versions, milestones or releases that fix it.'),
  workaround: maybeText('What helps until then.'),
  tracker: maybeAddress('Where it is followed.'),
  ...days,
  links,
  html: text('The account as finished HTML with whole addresses.'),
});

export const apiKnownIssues = z.object({
  ...head,
  known_issues: z
    .array(apiKnownIssue)
    .meta({ description: 'The known issues of all releases, oldest release first.' }),
});

export type ApiKnownIssue = z.output<typeof apiKnownIssue>;
export type ApiKnownIssues = z.output<typeof apiKnownIssues>;
