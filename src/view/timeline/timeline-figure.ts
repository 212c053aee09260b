import type { Milestone, Release } from '../../domain/catalog.ts';
import { firstPlannedDay, plannedPeriod } from '../../domain/milestone-order.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import { monthNames } from './month-names.ts';
import { timelinePicture, type TimelinePicture } from './timeline-picture.ts';
import type { TimelineRow } from './timeline-rows.ts';

/** The picture of a timeline with its words. */
export interface TimelineFigure {
  readonly geometry: TimelinePicture<TimelineRow['state']>;
  /** Mark, day and slip of each row, by its id. */
  readonly texts: Readonly<Record<string, PictureText>>;
  readonly title: string;
  readonly description: string;
  /** Month names by the day of their tick. */
  readonly months: Readonly<Record<string, string>>;
  readonly today: string;
  /** Explanations below the picture. */
  readonly notes: readonly string[];
}

/** Words of the picture for one milestone. */
export interface PictureText {
  readonly tag: TimelineRow['tag'];
  readonly day: string | undefined;
  readonly slip: string | undefined;
}

/** Returns the picture of a release's milestones; undefined while none has a day. */
export function timelineFigure(
  context: ViewContext,
  release: Release,
  rows: readonly TimelineRow[],
): TimelineFigure | undefined {
  const { words, today } = context;
  const geometry = timelinePicture({
    rows: release.milestones.map((milestone, index) =>
      pictureRow(milestone, rows[index], words.common.dayUnknown),
    ),
    today,
  });
  if (geometry === undefined) return undefined;
  const titleOf = (id: string) => rows.find((row) => row.id === id)?.title ?? id;
  return {
    geometry,
    texts: Object.fromEntries(rows.map((row) => [row.id, pictureText(context, row)])),
    title: words.timeline.pictureTitle(inLanguage(release, context).title),
    description: words.timeline.pictureDescription,
    months: monthNames(context, geometry.ticks),
    today: words.timeline.today,
    notes: pictureNotes(context, release, geometry, titleOf),
  };
}

/** Returns the mark, the day and the slip; being on time is no news. */
function pictureText({ words }: ViewContext, row: TimelineRow): PictureText {
  const { tag, slip } = row;
  return {
    tag,
    day: (row.actual ?? row.planned)?.text,
    slip: slip === words.timeline.onTime ? undefined : slip,
  };
}

function pictureNotes(
  { words }: ViewContext,
  { milestones }: Release,
  { rows, undated }: TimelineFigure['geometry'],
  titleOf: (id: string) => string,
): string[] {
  const hasPlans = rows.some(({ plan }) => plan !== undefined);
  const hasPeriods = milestones.some(
    (milestone) => milestone.actual === undefined && isLongPlan(milestone),
  );
  return [
    ...(hasPlans ? [words.timeline.planNote] : []),
    ...(hasPeriods ? [words.timeline.periodNote] : []),
    ...(undated.length === 0
      ? []
      : [words.timeline.undated(words.formats.list(undated.map(titleOf)))]),
  ];
}

function isLongPlan(milestone: Milestone): boolean {
  const period = plannedPeriod(milestone);
  return period !== undefined && period.first !== period.last;
}

function pictureRow(milestone: Milestone, row: TimelineRow | undefined, dayUnknown: string) {
  const { actual } = milestone;
  const period = plannedPeriod(milestone);
  const known = actual !== undefined && actual.from !== null && actual.to !== null;
  return {
    id: milestone.id,
    label: known || actual === undefined ? milestone.title : `${milestone.title} (${dayUnknown})`,
    state: row?.state ?? 'upcoming',
    planned: period?.last,
    firstPlanned: firstPlannedDay(milestone),
    plannedFrom: period?.first,
    actual: known ? ([actual.from, actual.to] as const) : undefined,
    ends: milestone.ends,
  };
}
