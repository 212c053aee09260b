import type { Catalog, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { happened } from '../../domain/publication.ts';
import { isReleased } from '../../domain/schedule.ts';
import { resolveVersion, type VersionPoint } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import type { FactValue } from '../shared/facts.ts';
import { versionValue } from './version-texts.ts';

/** The versions that fix a known issue or a vulnerability. */
export interface Fixes<Version> {
  readonly fixed: readonly Version[];
  /** Versions that are not out yet: a fix in them is a plan. */
  readonly planned: readonly Version[];
}

/**
 * Returns the versions of `fixed_in` with their links. `here` is the release of the page, `home` that of the entry. A
 * release outside this site counts as out: nothing here says otherwise.
 */
export function fixesNamed(
  context: ViewContext,
  here: Release,
  home: Release,
  names: readonly string[],
): Fixes<FactValue> {
  const { catalog, today } = context;
  const valuesOf = (wanted: boolean) =>
    names
      .filter((name) => isOut(catalog, home, name, today) === wanted)
      .map((name) => versionValue(context, here, home, name));
  return { fixed: valuesOf(true), planned: valuesOf(false) };
}

/** Returns as a short remark which versions fix an issue, and which shall; empty without any. */
export function fixTexts(
  { words, today }: ViewContext,
  fixes: readonly VersionPoint[],
  label: (fix: VersionPoint) => string,
): string[] {
  const textOf = (wanted: boolean, text: (versions: string) => string) => {
    const versions = fixes.filter(({ milestone }) => happened(milestone, today) === wanted);
    return versions.length === 0 ? [] : [text(words.formats.alternatives(versions.map(label)))];
  };
  return [...textOf(true, words.release.fixedIn), ...textOf(false, words.release.fixPlanned)];
}

function isOut(catalog: Catalog, home: Release, name: string, today: string): boolean {
  const whole = findRelease(catalog, name);
  if (whole !== undefined) return isReleased(whole, today);
  const resolved = resolveVersion(catalog, home, name);
  return resolved.kind !== 'point' || happened(resolved.point.milestone, today);
}
