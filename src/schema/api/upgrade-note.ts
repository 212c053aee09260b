import { z } from 'zod';
import { ADVICES, NOTE_KINDS, PHASES } from '../vocabulary.ts';
import {
  count,
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
} from './fields.ts';

export const downtime = z
  .object({
    max: maybeText('The upper bound, such as 1h 30m.'),
    minutes: z.number().nullable().meta({ description: 'The same in minutes, for sums.' }),
    note: maybeText('In words.'),
  })
  .nullable()
  .meta({ description: 'What is unavailable, and for how long; null if not recorded.' });

const revision = z.object({
  on: maybeDay('The day of the change.'),
  milestone: maybeText('The id of the milestone of the change.'),
  advice: maybeWord(ADVICES, 'The advice from then on; null if it did not change.'),
  phase: maybeWord(PHASES, 'The phase from then on; null if it did not change.'),
  said: maybeText('What the note said then.'),
  why: maybeText('Why it changed.'),
});

export const appliesTo = z
  .array(
    z.object({
      from: maybeText('The first version, as written; null: from the beginning.'),
      to: maybeText('The last version, as written; null: up to any.'),
      note: maybeText('Under which conditions.'),
    }),
  )
  .meta({ description: 'Only for those who upgrade from these versions; empty: from any.' });

/** An upgrade note and its state on the day of the document. */
export const apiUpgradeNote = z.object({
  ...identity,
  title: text('What to do, in a few words, as plain text.'),
  advice: word(ADVICES, 'How strongly.'),
  kind: word(NOTE_KINDS, 'step: something to do; info: something to know.'),
  phase: word(PHASES, 'When.'),
  order: count('The position within a phase. Smaller numbers come first.'),
  area: maybeText('The id of its area.'),
  components: texts('The affected software.'),
  summary: maybeText('The summary, with `code` in backticks.'),
  downtime,
  since: text('The id of the milestone that introduced it.'),
  applies_if: texts('Only for those who run one of these options.'),
  applies_to: appliesTo,
  settings: texts('The affected settings; if none are written, the code spans of its texts.'),
  backup: maybeText('What to back up before it, as finished HTML with whole addresses.'),
  verify: maybeText('How to verify it, as finished HTML with whole addresses.'),
  rollback: maybeText('How to undo it, as finished HTML with whole addresses.'),
  supersedes: texts('The refs of notes of earlier releases that it makes unnecessary.'),
  revisions: z.array(revision).meta({ description: 'What changed about it, in order.' }),
  ...days,
  links,
  html: text('The steps as finished HTML with whole addresses.'),
  markdown: text('The steps in Markdown with whole addresses; empty if there are none.'),
  verify_markdown: maybeText('How to verify it, in Markdown with whole addresses.'),
  rollback_markdown: maybeText('How to undo it, in Markdown with whole addresses.'),
});

export const apiUpgradeNotes = z.object({
  ...head,
  upgrade_notes: z.array(apiUpgradeNote).meta({
    description:
      'The notes of all releases, oldest release first; below a release, those of this release.',
  }),
});

export type ApiUpgradeNote = z.output<typeof apiUpgradeNote>;
export type ApiUpgradeNotes = z.output<typeof apiUpgradeNotes>;
