import type { ProductReleases } from '../../domain/products.ts';
import type { Release } from '../../domain/catalog.ts';
import { newestVersion } from '../../domain/newest.ts';
import { versionsOf } from '../../domain/path-span.ts';
import type { ViewContext } from '../context.ts';
import { versionLabel, versionName } from '../shared/version-label.ts';
import { inLanguage } from '../shared/translated.ts';
import { isOffered, withPaths } from './upgrade-pairs.ts';

/** A list of versions to start from, and a list of target releases. */
export interface PathChooser {
  readonly title: string;
  readonly from: {
    readonly label: string;
    /** The preselected version: the newest one to use of the release before the newest target. */
    readonly selected: string | undefined;
    readonly groups: readonly {
      readonly label: string;
      readonly release: string;
      /** Newest first. */
      readonly versions: readonly string[];
      /** The texts of the versions that readers see: a withdrawn one is marked. */
      readonly labels: readonly string[];
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
  const targets = releases.filter((release) => isOffered(context, release));
  if (releases.length < 2 || targets.length === 0) return undefined;
  const groups = releases.map((release) => {
    const versions = versionsOf(release, today).toReversed();
    return {
      label: inLanguage(release, context).title,
      release: release.id,
      versions: versions.map((milestone) => versionName(release, milestone)),
      labels: versions.map((milestone) => versionLabel(context, { release, milestone }, release)),
    };
  });
  return {
    title: own.title,
    from: { label: own.from, selected: selectedVersion(context, releases), groups },
    to: {
      label: own.to,
      options: targets.map((release) => ({
        value: release.id,
        label: inLanguage(release, context).title,
      })),
    },
    show: own.show,
    base: urls.upgrade(),
  };
}

function selectedVersion(context: ViewContext, releases: readonly Release[]): string | undefined {
  const { today } = context;
  const target = releases.findIndex((release) => isOffered(context, release));
  const before = releases.slice(target + 1);
  const usable = before.find((one) => newestVersion(one, today) !== undefined) ?? before[0];
  if (usable === undefined) return undefined;
  const milestone = newestVersion(usable, today) ?? versionsOf(usable, today).at(-1);
  return milestone === undefined ? undefined : versionName(usable, milestone);
}
