import { compareText } from '../lib/compare.ts';
import type { Milestone, Release } from './catalog.ts';
import { dayOf } from './milestone-order.ts';
import { nextMilestone } from './schedule.ts';

/** The milestone of some releases that comes next. */
export interface Upcoming {
  readonly release: Release;
  readonly milestone: Milestone;
  /** The day it is planned for. */
  readonly day: string;
}

/** Returns the next milestone of some releases; undefined if none is planned. */
export function upcomingOf(releases: readonly Release[], today: string): Upcoming | undefined {
  return releases
    .flatMap((release): Upcoming[] => {
      const milestone = nextMilestone(release, today);
      const day = milestone === undefined ? undefined : dayOf(milestone);
      return milestone === undefined || day === undefined ? [] : [{ release, milestone, day }];
    })
    .toSorted((a, b) => compareText(a.day, b.day))[0];
}
