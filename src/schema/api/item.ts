import { z } from 'zod';
import {
  CRITERION_STATES,
  INCLUSIONS,
  ITEM_KINDS,
  MATURITIES,
  SEVERITIES,
  STATUSES,
} from '../vocabulary.ts';
import {
  affects,
  days,
  head,
  identity,
  links,
  maybeDay,
  maybeText,
  maybeWord,
  text,
  texts,
  word,
  yesNo,
} from './fields.ts';

const answers = z
  .record(
    z.string(),
    z.object({
      state: word(CRITERION_STATES, 'The answer.'),
      note: maybeText('A remark.'),
      evidence: texts('Addresses that show it.'),
    }),
  )
  .meta({ description: 'The answer to each criterion of the site, by its id.' });

const part = z.object({
  id: text("The part's name within the item."),
  title: text('The title, as plain text.'),
  status: maybeWord(STATUSES, "The team's decision on it; null if there is none."),
  likelihood: maybeText('How likely it is to make the release.'),
});

/** An item and its state on the day of the document. */
export const apiItem = z.object({
  ...identity,
  title: text('The title, or else the first sentence of the body, as plain text.'),
  area: text('The id of its first area; empty if it has none.'),
  areas: texts('The ids of all its areas.'),
  kind: word(ITEM_KINDS, 'The kind of change.'),
  breaking: yesNo('Whether something that worked stops working.'),
  highlight: yesNo('Whether it is a highlight of the release.'),
  summary: maybeText('The summary, with `code` in backticks.'),
  status: maybeWord(STATUSES, "The team's decision; null if there is none."),
  inclusion: word(
    INCLUSIONS,
    'Whether the release has it: included, planned (its version is to come), excluded, or unrecorded (nobody wrote down whether it shipped).',
  ),
  first_version: maybeText(
    'The version that contains it or is planned to; null if the release does not contain it, or if that is not recorded.',
  ),
  maturity: word(MATURITIES, 'The maturity.'),
  attention: maybeText('The reason why it needs attention.'),
  criteria: answers,
  parts: z.array(part).meta({ description: 'Its parts, each with its own status.' }),
  since: text('The id of the first milestone that has it.'),
  impact: maybeText('What changes for whom.'),
  action: maybeText('What to do.'),
  removed_in: maybeText('The release or version that removes it.'),
  deferred_to: maybeText('The release it was deferred to.'),
  continues: maybeText('The ref of the item of an earlier release that it continues.'),
  also_in: texts('The same change elsewhere: release/version.'),
  contained_in: texts(
    'The first version that has it of each other release that is out, as days and lines tell: release/milestone.',
  ),
  unrecorded_in: texts(
    'The first version of each other release for which the content does not say whether it contains it: release/milestone.',
  ),
  audience: texts('The audiences.'),
  components: texts('The affected software.'),
  settings: texts('The affected settings; if none are written, the code spans of its texts.'),
  owners: texts('The owners.'),
  authors: texts('The authors.'),
  advisories: texts('Security advisories.'),
  severity: maybeWord(SEVERITIES, 'The severity of a vulnerability.'),
  advisory_published: maybeDay('The day the advisory was published.'),
  affects: affects('Of a vulnerability: the versions that have it, as written.'),
  fixed_in: texts('Versions, milestones or releases that fix it, as written.'),
  ...days,
  links,
  html: text('The note as finished HTML with whole addresses; empty if there is none.'),
});

export const apiItems = z.object({
  ...head,
  release: text('The id of the release.'),
  items: z.array(apiItem).meta({ description: 'All items of the release, by `order`, then slug.' }),
});

export type ApiItem = z.output<typeof apiItem>;
export type ApiItems = z.output<typeof apiItems>;
