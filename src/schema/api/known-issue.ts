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
  title: text('The symptom, as plain text.'),
  state: word(
    ['open', 'fixed', 'ended', 'unknown'],
    'Whether the newest version of its release has it; ended: no longer, and no fix is named; unknown: the content does not say.',
  ),
  severity: maybeWord(SEVERITIES, 'How bad.'),
  area: maybeText('The id of its area.'),
  components: texts('The affected software.'),
  settings: texts('The affected settings; if none are written, the code spans of its texts.'),
  summary: maybeText('The summary, with `code` in backticks.'),
  affects: affects('As written; an empty list: its own release, from its first published version.'),
  releases: texts('The ids of all releases that have or had it.'),
  fixed_in: texts('Versions, milestones or releases that fix it.'),
  workaround: maybeText('What to do until it is fixed.'),
  tracker: maybeAddress('The address of the issue in a tracker.'),
  ...days,
  links,
  html: text('The body as finished HTML with whole addresses.'),
});

export const apiKnownIssues = z.object({
  ...head,
  known_issues: z
    .array(apiKnownIssue)
    .meta({ description: 'The known issues of all releases, oldest release first.' }),
});

export type ApiKnownIssue = z.output<typeof apiKnownIssue>;
export type ApiKnownIssues = z.output<typeof apiKnownIssues>;
