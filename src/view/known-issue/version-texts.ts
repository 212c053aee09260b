import type { KnownIssue, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { resolveVersion, type VersionPoint } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import { releaseLink } from '../shared/entry-links.ts';
import type { FactValue } from '../shared/facts.ts';
import { plainText } from '../shared/inline.ts';
import { versionLabel } from '../shared/version-label.ts';

/** Returns the ranges of `affects` in words. `here` is the release of the page, `home` that of the entry. */
export function rangeTexts(
  context: ViewContext,
  here: Release,
  home: Release,
  affects: KnownIssue['affects'],
): string[] {
  const own = context.words.knownIssues;
  const label = (name: string) => versionValue(context, here, home, name).text;
  return affects.map(({ from, to, note }) => {
    const first = from === undefined ? undefined : label(from);
    const last = to === undefined ? undefined : label(to);
    const text = rangeText(own, first, last);
    return note === undefined ? text : own.affectsNote(text, plainText(note));
  });
}

function rangeText(
  own: ViewContext['words']['knownIssues'],
  from: string | undefined,
  to: string | undefined,
): string {
  if (from === undefined) return to === undefined ? own.affectsAll : own.affectsUntil(to);
  if (to === undefined) return own.affectsFrom(from);
  return from === to ? from : own.affectsRange(from, to);
}

/**
 * Returns a version, milestone or release by the name readers know, linked to its page. `here` is the release
 * of the page, `home` that of the entry.
 */
export function versionValue(
  context: ViewContext,
  here: Release,
  home: Release,
  name: string,
): FactValue {
  const whole = findRelease(context.catalog, name);
  if (whole !== undefined) {
    const link = releaseLink(context, whole);
    return { text: link.label, href: link.href };
  }
  const resolved = resolveVersion(context.catalog, home, name);
  if (resolved.kind !== 'point') return { text: context.words.common.outside(name) };
  const { release, milestone } = resolved.point;
  return {
    text: pointLabel(context, here, resolved.point),
    href: context.urls.milestone(release.id, milestone.id),
  };
}

export function pointLabel(context: ViewContext, here: Release, point: VersionPoint): string {
  const { release, milestone } = point;
  return versionLabel(context, point, here, baseLabel(release, milestone));
}

function baseLabel(release: Release, milestone: VersionPoint['milestone']): string {
  if (milestone.kind === 'ga') return release.version;
  return milestone.kind === 'maintenance'
    ? (milestone.version ?? milestone.title)
    : milestone.title;
}
