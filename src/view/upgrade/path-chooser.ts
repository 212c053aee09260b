import { versionsOf } from '../../domain/path-span.ts';
import type { ViewContext } from '../context.ts';
import { versionName } from './path-step.ts';
import { inLanguage } from '../shared/translated.ts';
import { pathReleases } from './upgrade-pairs.ts';

/** The versions that somebody may run, and the releases to choose from. */
export interface PathChooser {
  readonly title: string;
  readonly from: {
    readonly label: string;
    /** What stands there first: the newest version before the newest release. */
    readonly chosen: string | undefined;
    readonly groups: readonly {
      readonly label: string;
      readonly release: string;
      /** Newest first; the last one is where every path begins. */
      readonly versions: readonly string[];
    }[];
  };
  readonly to: {
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  };
  readonly show: string;
  /** Below it are all paths. */
  readonly base: string;
}

/** What the chooser offers: every version of the releases with paths; undefined for a single release. */
export function pathChooser(context: ViewContext): PathChooser | undefined {
  const { words, urls, catalog, today } = context;
  const own = words.upgradeIndex.chooser;
  const releases = pathReleases(catalog).toReversed();
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
    from: { label: own.from, chosen: groups[1]?.versions[0], groups },
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
