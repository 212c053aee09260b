import { z } from 'zod';
import { ADVICES, ITEM_KINDS, NOTE_KINDS, PHASES, SEVERITIES } from '../vocabulary.ts';
import { apiPathNews } from './news.ts';
import { appliesTo, downtime } from './upgrade-note.ts';
import { maybeWithdrawn, withdrawnVersions } from './withdrawn.ts';
import { address, head, maybeText, maybeWord, text, texts, word, yesNo } from './fields.ts';

const settings = texts('The affected settings; if none are written, the code spans of its texts.');

const step = z.object({
  ref: text('The ref of the upgrade note: release/slug.'),
  title: text('What to do, in a few words, as plain text.'),
  advice: word(ADVICES, 'How strongly.'),
  phase: word(PHASES, 'When.'),
  kind: word(NOTE_KINDS, 'step: something to do; info: something to know.'),
  applies_if: texts('Only for those who run one of these options.'),
  applies_to: appliesTo,
  applies: yesNo('Whether it is for those who take the whole path, by applies_to.'),
  superseded_by: maybeText('The ref of the last of the later notes on the path that replace it.'),
  needless_with: maybeText('The ref of a note that makes it unnecessary for some readers.'),
  fates: texts(
    'For each of `versions` a text with a letter for each of `targets` (one letter if there is none): o, it is to be done; a, it is not met between the two; e, it is for those who come from other versions; s, a later note replaces it.',
  ),
  area: maybeText('The id of its area.'),
  components: texts('The affected software.'),
  summary: maybeText('The summary; may contain `code` in backticks.'),
  downtime,
  settings,
  url: address('The address of its page.'),
});

const change = z.object({
  ref: text('The ref of the item: release/slug.'),
  title: text('The title, as plain text.'),
  at: text('Where on the path it comes in: release/milestone.'),
  impact: maybeText('What changes for whom.'),
  action: maybeText('What to do.'),
  kind: word(ITEM_KINDS, 'The kind of change.'),
  area: text('The id of its first area; empty if it has none.'),
  components: texts('The affected software.'),
  settings,
  url: address('The address of its page.'),
});

const issue = z.object({
  ref: text('The ref of the known issue: release/slug.'),
  title: text('The symptom, as plain text.'),
  fate: word(
    ['open', 'left', 'unrecorded'],
    'Which of the lists of refs it is in: open_issues, left_issues or unrecorded_issues.',
  ),
  severity: maybeWord(SEVERITIES, 'How bad.'),
  workaround: maybeText('The workaround until then.'),
  components: texts('The affected software.'),
  settings,
  url: address('The address of its page.'),
});

const hop = z.object({
  from: text('The id of the release it leads from.'),
  to: text('The id of the release it leads to.'),
  leapt: texts('The ids of releases between, whose notes are part of it.'),
  stated: yesNo(
    'Whether the content says that this hop works; if not, it goes by way of the previous release.',
  ),
  withdrawn: maybeWithdrawn('Set if the target release must no longer be used.'),
  unrecorded: texts('The ids of releases on it of which no upgrade notes are recorded.'),
  steps: z
    .array(step)
    .meta({ description: 'The upgrade notes of the hop, in the order of execution.' }),
  breaking: z.array(change).meta({ description: 'Breaking changes that the hop meets.' }),
  removals: z.array(change).meta({ description: 'Announced removals that the hop meets.' }),
});

/** The upgrade path between two releases, or the reason why there is none. */
export const apiUpgradePath = z.object({
  ...head,
  from: text('The id of the release it leads from.'),
  to: text('The id of the release it leads to.'),
  kind: word(
    ['path', 'within', 'downgrade', 'none', 'outside'],
    'path; within one release; none: no hops lead there; outside: one end has no pages here. Only the first two have hops.',
  ),
  versions: texts('The versions that somebody who sets out may run, withdrawn ones included.'),
  withdrawn_versions: withdrawnVersions('Those of `versions` that must no longer be used.'),
  targets: texts('The published versions of the target that are not withdrawn.'),
  end: maybeText('The newest published version of the target that is not withdrawn.'),
  hops: z.array(hop).meta({ description: 'The hops in order.' }),
  deprecations: texts('The refs of items that are deprecated, and still there at the end.'),
  open_issues: texts('The refs of known issues that the newest version of the target has.'),
  left_issues: texts(
    'The refs of known issues of the start or of a stop that are fixed at the end.',
  ),
  unrecorded_issues: texts(
    'The refs of known issues for which the content does not say whether the end has them.',
  ),
  pending: z
    .array(change)
    .meta({ description: 'The items of `deprecations`, with what to do about them.' }),
  known_issues: z
    .array(issue)
    .meta({ description: 'The known issues of the path, each with its fate.' }),
  notes: z
    .array(z.url())
    .meta({ description: 'The documents that hold the texts of the steps, one a release.' }),
  news: apiPathNews,
  url: address('The address of its page.'),
});

export type ApiUpgradePath = z.output<typeof apiUpgradePath>;
