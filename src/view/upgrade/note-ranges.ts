import type { UpgradeNote } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { resolveVersion } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import { releaseName } from '../shared/labels.ts';
import { versionLabel } from '../shared/version-label.ts';

/** Returns the versions that a note applies to: `7.0.0 to 7.0.5, or 8.0.0 and later`; empty if it applies to all. */
export function rangesText(context: ViewContext, note: UpgradeNote): string {
  const { words } = context;
  const own = words.upgradeNotes.range;
  const name = (text: string | undefined) => text && nameOf(context, note, text);
  const ranges = note.applies_to.flatMap(({ from, to, note: condition }) => {
    const [first, last] = [name(from), name(to)];
    const range = own(first, last);
    return condition === undefined ? [range] : [`${range} (${condition})`];
  });
  return words.formats.alternatives(ranges);
}

/** Returns the name of a version, with its release if that is another one than the note's. */
function nameOf(context: ViewContext, note: UpgradeNote, text: string): string {
  const home = findRelease(context.catalog, note.release);
  if (home === undefined) return text;
  const found = resolveVersion(context.catalog, home, text);
  if (found.kind !== 'point') return releaseName(text, context);
  const isRelease = findRelease(context.catalog, text) !== undefined;
  return isRelease ? releaseName(text, context) : versionLabel(context, found.point, home);
}
