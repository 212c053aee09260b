import type { ProductReleases } from '../../domain/products.ts';
import { versionsOf } from '../../domain/path-span.ts';
import type { ViewContext } from '../context.ts';
import { versionName } from './path-step.ts';
import { inLanguage } from '../shared/translated.ts';
import { withPaths } from './upgrade-pairs.ts';

/** A list of versions to start from, and a list of target releases. */
export interface PathChooser {
  readonly title: string;
  readonly from: {
    readonly label: string;
    /** The preselected version: the newest version of the second-newest release. */
    readonly selected: string | undefined;
    readonly groups: readonly {
      readonly label: string;
      readonly release: string;
      /** Newest first. */
      readonly versions: readonly string[];
    }[];
  };
  readonly to: {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  };
  readonly show: string;
  /** Parent address of all paths. */
  readonly base: string;
}

/** Returns every version of a product's releases with paths; undefined for a single release. */
export function pathChooser(
  context: ViewContext,
  { releases: all }: ProductReleases,
): PathChooser | undefined {
  const { words, urls, today } = context;
  const own = words.upgradeIndex.chooser;
  const releases = withPaths(all).toReversed();
  if (releases.length < 2) return undefined;
  const groups = releases.map((release) => ({
    label: inLanguage(release, context).title,
    release: release.id,
    versions: versionsOf(release, today)
      .toReversed()
      .map((milestone) => versionName(release, milestone)),
  }));
  return {
    title: own.title,
    from: { label: own.from, selected: groups[1]?.versions[0], groups },
    to: {
      label: own.to,
      options: releases.map((release) => ({
        value: release.id,
        label: inLanguage(release, context).title,
      })),
    },
    show: own.show,
    base: urls.upgrade(),
  };
}
