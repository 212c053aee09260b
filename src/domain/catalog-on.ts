import { holdsAdvisories } from './advisories.ts';
import type { Catalog, Release } from './catalog.ts';
import { isAfter, itemOn, meetingOn, milestoneOn, noteOn, updatedOn } from './entry-on.ts';
import { mapSame, withFields } from '../lib/map-same.ts';

/**
 * Returns the catalog as it counts on a day: without every fact that is dated later. Plans stay, since they are
 * about later days; a plan that was set later does not. All pages, formats and commands read the content
 * through this one function, so that no rule has to think of days ahead.
 *
 * An object without such facts is returned as it is, and the catalog itself if it has none.
 */
export function catalogOn(catalog: Catalog, day: string): Catalog {
  const releases = mapSame(catalog.releases, (release) => releaseOn(release, day));
  const meetings = mapSame(catalog.meetings, (meeting) => meetingOn(meeting, day));
  const docs = mapSame(catalog.docs, (doc) => updatedOn(doc, day));
  const holds = withFields(catalog.holds, { advisories: holdsAdvisories(releases) });
  const withheld = [...withheldItems(catalog, day), ...withheldMeetings(catalog, day)];
  const known = withheld.length === 0 ? {} : { withheld };
  return withFields(catalog, { releases, meetings, docs, holds, ...known });
}

/** Returns a release as it counts on a day. */
export function releaseOn(release: Release, day: string): Release {
  const milestones = mapSame(release.milestones, (milestone) => milestoneOn(milestone, day));
  const dated = withFields(release, { milestones });
  const { withdrawn, updated } = release;
  return withFields(dated, {
    items: mapSame(release.items, (item) => itemOn(dated, item, day)),
    notes: mapSame(release.notes, (note) => noteOn(dated, note, day)),
    issues: mapSame(release.issues, (issue) => updatedOn(issue, day)),
    withdrawn: isAfter(withdrawn?.on, day) ? undefined : withdrawn,
    updated: isAfter(updated, day) ? undefined : updated,
  });
}

function withheldItems({ releases }: Catalog, day: string): string[] {
  return releases.flatMap(({ items }) =>
    items.filter(({ published }) => isAfter(published, day)).map(({ path }) => path),
  );
}

function withheldMeetings({ meetings }: Catalog, day: string): string[] {
  return meetings.filter(({ date }) => isAfter(date, day)).map(({ path }) => path);
}
