import type { Catalog, Release } from './catalog.ts';
import { findRelease } from './find.ts';

export type Component = Release['components'][number];

/** A component of a release against the release before it. */
export interface ComponentChange {
  readonly component: Component;
  /** Its version in the release before; undefined if that does not list it. */
  readonly before: string | undefined;
  /** `unknown` if one of the two releases names no version. */
  readonly state: 'new' | 'changed' | 'same' | 'unknown';
}

/** The components of a release against those of the release before it (`previous`). */
export interface ComponentChanges {
  readonly previous: Release;
  readonly changes: readonly ComponentChange[];
  /** Components that only the release before lists. That says nothing of whether they are gone. */
  readonly onlyBefore: readonly Component[];
}

/**
 * Compares the components of a release by name with those of the release before. Undefined if that has no page here,
 * or if the two lists have no name in common: they are then made in different ways.
 */
export function componentChanges(
  catalog: Catalog,
  { components, previous }: Release,
): ComponentChanges | undefined {
  const before = previous === undefined ? undefined : findRelease(catalog, previous);
  if (before === undefined) return undefined;
  const known = new Map(before.components.map((one) => [keyOf(one), one]));
  const own = new Set(components.map(keyOf));
  if (!components.some((one) => known.has(keyOf(one)))) return undefined;
  return {
    previous: before,
    changes: components.map((component) => changeOf(component, known.get(keyOf(component)))),
    onlyBefore: before.components.filter((one) => !own.has(keyOf(one))),
  };
}

function keyOf({ name }: Component): string {
  return name.toLowerCase();
}

function changeOf(component: Component, before: Component | undefined): ComponentChange {
  if (before === undefined) return { component, before: undefined, state: 'new' };
  const [was, is] = [before.version, component.version];
  if (was === undefined || is === undefined) return { component, before: was, state: 'unknown' };
  return { component, before: was, state: was === is ? 'same' : 'changed' };
}
