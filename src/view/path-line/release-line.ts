import type { Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { newestVersion } from '../../domain/newest.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import type { PathLine, PathStop } from './path-line.ts';

/** Number of releases before the one that the line leads to. */
const MAX_BEFORE = 4;

/**
 * Returns the line that leads to a release: the releases it follows (`previous`), itself, and the first planned one
 * that follows it. Undefined if that is a single stop.
 */
export function releaseLine(context: ViewContext, release: Release): PathLine | undefined {
  const { catalog, today, words } = context;
  const next = catalog.releases.find(
    (one) => one.previous === release.id && !isReleased(one, today),
  );
  const stops = [
    ...releasesBefore(context, release).map((one) => releaseStop(context, one, 'stop')),
    releaseStop(context, release, isReleased(release, today) ? 'goal' : 'planned'),
    ...(next === undefined ? [] : [releaseStop(context, next, 'planned')]),
  ];
  if (stops.length < 2) return undefined;
  return { name: words.pathLine.releases(words.formats.list(stops.map(stopName))), stops };
}

function releasesBefore({ catalog }: ViewContext, release: Release): Release[] {
  const before: Release[] = [];
  for (let id = release.previous; id !== undefined && before.length < MAX_BEFORE;) {
    const found = findRelease(catalog, id);
    if (found === undefined) break;
    before.unshift(found);
    id = found.previous;
  }
  return before;
}

function releaseStop(context: ViewContext, release: Release, kind: PathStop['kind']): PathStop {
  const newest = newestVersion(release, context.today);
  return {
    label: inLanguage(release, context).title,
    short: release.version,
    detail:
      kind === 'planned'
        ? context.words.support.planned
        : newest === undefined
          ? release.version
          : versionName(release, newest),
    kind,
  };
}

/** Returns a stop in words: `Release 7 (8.1.0)`. */
export function stopName({ label, detail }: PathStop): string {
  return detail === undefined ? label : `${label} (${detail})`;
}
