import { z } from 'zod';
import { SEVERITIES } from '../vocabulary.ts';
import {
  affects,
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

/** A known issue and its state on the day of the document. */
export const apiKnownIssue = z.object({
  ...identity,
  title: text('What goes wrong, as plain text.'),
  state: word(
    ['open', 'fixed', 'ended', 'unknown'],
    'Whether the newest version of its release has it; ended: not any more, and no fix is named; unknown: the content does not tell.',
  ),
  severity: maybeWord(SEVERITIES, 'How bad.'),
  area: maybeText('The id of its area.'),
  components: texts('The software concerned.'),
  settings: texts('The settings concerned; if none are written, the code spans of its texts.'),
  summary: maybeText('In a sentence or two, with `code` in backticks.'),
  affects: affects('As written; an empty list: its own release, from its first published version.'),
  releases: texts('The ids of all releases that have or had it.'),
  fixed_in: texts('Versions, milestones or releases that fix it.'),
  workaround: maybeText('What to do until it is fixed.'),
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
