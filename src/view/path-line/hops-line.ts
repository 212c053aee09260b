import type { Release } from '../../domain/catalog.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import type { PathLine, PathStop } from './path-line.ts';
import { stopName } from './release-line.ts';

/** Returns the line of an upgrade path: where it begins, each stop, and where it leads; undefined inside a release. */
export function hopsLine(context: ViewContext, path: UpgradePath): PathLine | undefined {
  const { words, today } = context;
  if (path.from.id === path.to.id || path.hops.length === 0) return undefined;
  const between = path.hops.slice(0, -1).map(({ to }) => stop(context, to, 'stop', undefined));
  const version = (release: Release, milestone: UpgradePath['end']) =>
    milestone === undefined ? release.version : versionName(release, milestone);
  const stops = [
    stop(context, path.from, 'here', version(path.from, path.start)),
    ...between,
    stop(
      context,
      path.to,
      isReleased(path.to, today) ? 'goal' : 'planned',
      version(path.to, path.end),
    ),
  ];
  return { name: words.pathLine.path(words.formats.list(stops.map(stopName))), stops };
}

function stop(
  context: ViewContext,
  release: Release,
  kind: PathStop['kind'],
  detail: string | undefined,
): PathStop {
  const label = inLanguage(release, context).title;
  return { label, short: release.version, detail, kind };
}
