import type { Milestone } from '../../domain/catalog.ts';
import type { MilestoneState } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { shortDayText, type When } from '../shared/format.ts';

/** A version, a tag or an artefact of a milestone. */
export interface MilestoneVersion {
  readonly text: string;
  readonly href: string | undefined;
  readonly when: When | undefined;
}

/** Versions that are published, planned, or of which nothing is recorded, with the label that says so. */
export interface VersionGroup {
  readonly label: string;
  readonly isPublished: boolean;
  readonly versions: readonly MilestoneVersion[];
}

/** The label of what belongs to a milestone in each state. Only what happened has published something. */
const LABELS = {
  done: 'published',
  withdrawn: 'published',
  'not-recorded': 'unrecorded',
  next: 'planned',
  upcoming: 'planned',
  tentative: 'planned',
  overdue: 'planned',
  skipped: 'planned',
  cancelled: 'planned',
} as const satisfies Record<MilestoneState, string>;

/**
 * Returns the versions of a milestone under the label that holds for them. An artefact with a day of its own
 * is published, also before the milestone.
 */
export function versionGroups(
  context: ViewContext,
  milestone: Milestone,
  state: MilestoneState,
): VersionGroup[] {
  const { version, tag, artefacts } = milestone;
  const names = context.words.timeline.versions;
  const label = LABELS[state];
  const own = [version, tag === version ? undefined : tag]
    .filter((text) => text !== undefined)
    .map((text) => ({ text, href: undefined, when: undefined }));
  const listed = (some: Milestone['artefacts']) => some.map((one) => artefactVersion(context, one));
  const isOut = ({ date }: Milestone['artefacts'][number]) =>
    label === 'published' || date !== undefined;
  const [out, open] = [artefacts.filter(isOut), artefacts.filter((one) => !isOut(one))];
  const group = { label: names[label], isPublished: label === 'published' };
  const groups = group.isPublished
    ? [{ ...group, versions: [...own, ...listed(out)] }]
    : [
        { ...group, versions: [...own, ...listed(open)] },
        { label: names.published, isPublished: true, versions: listed(out) },
      ];
  return groups.filter(({ versions }) => versions.length > 0);
}

function artefactVersion(
  context: ViewContext,
  { component, tag, url, date }: Milestone['artefacts'][number],
): MilestoneVersion {
  return {
    text: [component, tag].filter((text) => text !== undefined).join(' '),
    href: url,
    when: date === undefined ? undefined : shortDayText(date, context),
  };
}
