import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { findMilestone } from '../../domain/find.ts';
import { memoizeByObject, memoizeByText } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';

/** A day as text; `datetime` is undefined if the text names no single day (a range, unknown). */
export interface When {
  readonly text: string;
  readonly datetime: string | undefined;
  /** The browser adds the distance to today (src/client/relative.ts). */
  readonly relative?: boolean;
}

/** Formats a day as `20 March 2024`. */
export function dayText(day: string, context: ViewContext): When {
  return dayTexts(context)(day);
}

/** Formats a day as `20 Mar 2024`, for tables. */
export function shortDayText(day: string, context: ViewContext): When {
  return shortDayTexts(context)(day);
}

/** Cached, since a site shows few days, each of them on many pages. */
const dayTexts = memoizeByObject(({ words }: ViewContext) =>
  memoizeByText((day): When => ({ text: words.formats.day(day), datetime: day })),
);

const shortDayTexts = memoizeByObject(({ words }: ViewContext) =>
  memoizeByText((day): When => ({ text: words.formats.shortDay(day), datetime: day })),
);

/** Marks a day so that the browser adds the distance to today. */
export function relativeDay(when: When): When {
  return { ...when, relative: true };
}

/** Length of month names: full in running text, short in tables. */
export type DayLength = 'long' | 'short';

/** Returns when a milestone happened: a day, a range or "day unknown"; undefined if it has not. */
export function actualText(
  milestone: Milestone,
  context: ViewContext,
  length: DayLength = 'short',
): When | undefined {
  const { actual, outcome } = milestone;
  if (actual === undefined || outcome !== undefined) return undefined;
  const { words } = context;
  if (actual.from === null || actual.to === null) {
    return { text: words.common.dayUnknown, datetime: undefined };
  }
  const { from, to } = actual;
  if (from === to) return dayOfLength(from, context, length);
  const range = length === 'long' ? words.formats.range : words.formats.shortRange;
  return { text: range(from, to), datetime: undefined };
}

/** Formats a day as in running text, or as in a table. */
export function dayOfLength(day: string, context: ViewContext, length: DayLength): When {
  return length === 'long' ? dayText(day, context) : shortDayText(day, context);
}

/** Returns `RC1 (7.0.0b)`: a milestone's title, with its version if the title lacks it. */
export function milestoneLabel(milestone: Milestone): string {
  const { title, version } = milestone;
  return version === undefined || title.includes(version) ? title : `${title} (${version})`;
}

/**
 * Returns the label of the milestone that `since` names; the id itself if the timeline lacks it.
 */
export function sinceLabel(release: Release, { since }: Pick<Item, 'since'>): string {
  const milestone = findMilestone(release, since);
  return milestone === undefined ? since : milestoneLabel(milestone);
}
