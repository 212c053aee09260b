import { z } from 'zod';
import { CONDITIONS, MILESTONE_KINDS } from '../vocabulary.ts';
import { address, head, maybeAddress, maybeDay, maybeText, text, word, yesNo } from './fields.ts';
import { maybeWithdrawn } from './withdrawn.ts';

const STATES = [
  'done',
  'withdrawn',
  'skipped',
  'cancelled',
  'next',
  'upcoming',
  'tentative',
  'overdue',
  'not-recorded',
] as const;

/** A plan that may name more than a day. */
const planned = {
  planned_from: maybeDay('The first day of the planned time.'),
  planned_to: maybeDay('The last day of the planned time: what a slip is counted from.'),
  plan: maybeText('As written: a day, `2026-09`, `2026-Q3`, `2026-H2` or `tbd`.'),
};

const plan = z.object({
  planned: maybeDay('The day it was planned for; null for a longer time.'),
  ...planned,
  set: maybeDay('When the plan was made.'),
  why: maybeText('Why it moved.'),
});

const artefact = z.object({
  component: text('What was published.'),
  tag: maybeText('Its tag.'),
  url: maybeAddress('Its address.'),
  date: maybeDay('Its own day.'),
});

/** A milestone with its planned and actual days. */
export const apiMilestone = z.object({
  id: text('Its word in addresses, and in `since`.'),
  uid: text('A permanent name: the UID of its event in the calendars.'),
  kind: word(MILESTONE_KINDS, 'The kind of milestone.'),
  title: text('The title, as plain text.'),
  state: word(STATES, 'The state on that day.'),
  condition: word(CONDITIONS, 'Whether it takes place in any case.'),
  planned: maybeDay('The current planned day; null for a longer period.'),
  ...planned,
  actual: maybeDay('The day it happened, if that is one known day.'),
  actual_from: maybeDay('The first day on which it may have happened.'),
  actual_to: maybeDay('The last day on which it may have happened.'),
  happened: yesNo('Whether it took place, also if the day is not known.'),
  ends: maybeDay('The last day, for a window.'),
  slip_days: z.int().nullable().meta({
    description:
      'Days from the end of the first plan to the day it happened, or to today if it is overdue; negative: early.',
  }),
  version: maybeText('The version published with it; planned until it `happened`.'),
  tag: maybeText('The tag published with it; planned until it `happened`.'),
  track: maybeText('Where candidates of several components run side by side.'),
  plans: z.array(plan).meta({ description: 'All plans in order. The last one counts.' }),
  artefacts: z.array(artefact).meta({ description: 'What was published with it.' }),
  withdrawn: maybeWithdrawn(
    'Set if its version must no longer be used, on its own or with its release.',
  ),
  note: maybeText('A remark or a longer text, in Markdown as written.'),
  note_html: maybeText('The same as HTML, with whole addresses.'),
  url: address('The address of its page.'),
});

export const apiSchedule = z.object({
  ...head,
  releases: z
    .array(
      z.object({
        id: text('The id of the release.'),
        title: text('The title, as plain text.'),
        milestones: z.array(apiMilestone).meta({ description: 'In the order of the timeline.' }),
      }),
    )
    .meta({ description: 'All releases, oldest first.' }),
});

export type ApiMilestone = z.output<typeof apiMilestone>;
export type ApiSchedule = z.output<typeof apiSchedule>;
