import { z } from 'zod';
import {
  address,
  count,
  day,
  head,
  maybeAddress,
  maybeDay,
  maybeText,
  text,
  texts,
  word,
  yesNo,
} from './fields.ts';
import { apiMilestone } from './schedule.ts';
import { maybeWithdrawn } from './withdrawn.ts';

const phase = z.object({
  id: text('Its id in site.yaml.'),
  title: text('What readers see.'),
  from: day('Its first day.'),
  until: maybeDay('Its last day; null unless it is one known day.'),
  until_from: maybeDay('The first day on which it may end.'),
  until_to: maybeDay('The last day on which it may end.'),
});

const support = z
  .object({
    state: word(
      ['planned', 'maintained', 'extended', 'end-of-life', 'withdrawn', 'unknown'],
      'The state on that day.',
    ),
    from: maybeDay('GA: what happened, else the planned day; null for a plan of a longer time.'),
    until: maybeDay('Last day of regular maintenance; null unless it is one known day.'),
    until_from: maybeDay('The first day on which regular maintenance may end.'),
    until_to: maybeDay('The last day on which regular maintenance may end.'),
    extended_until: maybeDay('Last day of extended maintenance.'),
    basis: word(
      ['stated', 'rule', 'none'],
      "Whether a milestone states the end, or the site's rule gives it.",
    ),
    phase: maybeText('The id of the phase of `phases` on the day.'),
    phases: z.array(phase).meta({ description: 'The phases of support, in order.' }),
  })
  .meta({ description: 'From GA to end of maintenance.' });

/** The fields of a release that the list of releases shows, too. */
const fields = {
  id: text('Its permanent id.'),
  title: text('The title, as plain text.'),
  product: maybeText('The id of its product, on a site with several.'),
  version: text('The version at GA.'),
  newest_version: maybeText(
    'The newest version to use: GA or a maintenance version, not a withdrawn one; null before GA.',
  ),
  newest_candidate: maybeText('The newest candidate; null from GA on.'),
  line: maybeText('The release line it belongs to; null for the default line.'),
  newest: yesNo('Whether it is the newest release of its product.'),
  newest_of_line: yesNo('Whether it is the newest release of its line.'),
  summary: maybeText('The summary in one sentence, with `code` in backticks.'),
  released: yesNo('Whether GA has happened.'),
  previous: maybeText('The id of the release before.'),
  upgrade_from: texts(
    'The ids of the releases it can be upgraded from in one hop; only that of previous if nobody says.',
  ),
  upgrade_from_stated: yesNo(
    'Whether the content says what it can be upgraded from; if not, others are not known.',
  ),
  upgrade_record: word(
    ['notes', 'none', 'unrecorded'],
    'Whether it has upgrade notes. none: nothing needs to be done; unrecorded: not recorded.',
  ),
  support,
  withdrawn: maybeWithdrawn('Set if it must no longer be used.'),
  updated: maybeDay('The day of the last change that a reader should notice.'),
  url: address('The address of its page.'),
  api: address('Its own document.'),
};

const option = z.object({
  id: text('Its name in applies_if.'),
  title: text('The option as readers see it.'),
});

export const apiReleases = z.object({
  ...head,
  releases: z.array(z.object(fields)).meta({ description: 'All releases, oldest first.' }),
  options: z.array(option).meta({
    description: 'What upgrade notes may be for only (applies_if), in the order of the site.',
  }),
  outside: texts('The ids of releases that may be named, but are not documented here.'),
});

const component = z.object({
  name: text("The software's name."),
  area: maybeText('The id of its area.'),
  version: maybeText('The version that ships.'),
  url: maybeAddress('Its own release notes or home.'),
  note: maybeText('A remark.'),
});

export const apiRelease = z.object({
  ...head,
  ...fields,
  components: z.array(component).meta({ description: 'Its components.' }),
  milestones: z.array(apiMilestone).meta({ description: 'In the order of the timeline.' }),
  counts: z
    .object({
      items: count('Items, of any status.'),
      included: count('Items that the release has; before GA, those planned for it.'),
      upgrade_notes: count('Upgrade notes.'),
      known_issues: count(
        'Known issues, of any state, those of other releases that reach it included.',
      ),
    })
    .meta({ description: 'The number of entries.' }),
  items: address('The document with its items.'),
});

export type ApiReleaseInList = z.output<typeof apiReleases>['releases'][number];
export type ApiReleases = z.output<typeof apiReleases>;
export type ApiRelease = z.output<typeof apiRelease>;
