import type { ViewContext } from '../context.ts';
import { releasesBeyondBound } from './any-path.ts';
import { PATH_CLASSES } from './html/path-classes.ts';

/** Two lists for any two releases, and the means with which the browser puts their path together. */
export interface AssembledPath {
  readonly title: string;
  readonly lead: string;
  readonly from: string;
  readonly to: string;
  readonly show: string;
  /** Address of the releases as data. */
  readonly releases: string;
  /** Address of this page, which shows the path of a pair. */
  readonly base: string;
  /** Texts for a pair without a path, with `{from}` and `{to}`, and for a failure. */
  readonly none: string;
  readonly failed: string;
  /** The classes of a path. */
  readonly classes: string;
}

/** Returns the means to put paths together; undefined if pages are prepared for all pairs. */
export function assembledPath(context: ViewContext): AssembledPath | undefined {
  const { words, urls, catalog } = context;
  if (releasesBeyondBound(catalog).length === 0) return undefined;
  const { title, lead, failed } = words.assembledPath;
  const { from, to, show } = words.upgradeIndex.chooser;
  return {
    ...{ title, lead, from, to, show, failed },
    releases: urls.pathReleases(),
    base: urls.upgrade(),
    none: words.upgradeGuide.none.description('{from}', '{to}'),
    classes: PATH_CLASSES,
  };
}
