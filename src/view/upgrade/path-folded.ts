import type { PathStep } from '../../domain/path-steps.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { findRelease } from '../../domain/find.ts';
import { fixesOf } from '../../domain/known-issue-state.ts';
import type { ViewContext } from '../context.ts';
import { issueLink, noteLink, releaseLink } from '../shared/entry-links.ts';
import { versionName } from './path-step.ts';
import type { NavLink } from '../site/nav.ts';

/** A collapsed list of steps or known issues that a path makes irrelevant, each with the reason. */
export interface FoldedList {
  readonly title: string;
  readonly lines: readonly {
    readonly link: NavLink;
    readonly reason: string;
    /** A link to the entry that is the reason. */
    readonly by: NavLink | undefined;
  }[];
}

/** Returns the steps of a hop that later notes supersede; undefined if there are none. */
export function foldedSteps(
  context: ViewContext,
  steps: readonly PathStep[],
): FoldedList | undefined {
  const { words } = context;
  const lines = steps.flatMap(({ note, supersededBy }) => {
    if (supersededBy === undefined) return [];
    return [
      {
        link: noteLink(context, note),
        reason: words.upgradeNotes.supersededBy,
        by: noteLink(context, supersededBy),
      },
    ];
  });
  return lines.length === 0
    ? undefined
    : { title: words.upgradePath.needless(lines.length), lines };
}

/**
 * Returns the known issues that no longer affect the end of a path; undefined if there are none.
 */
export function foldedIssues(context: ViewContext, path: UpgradePath): FoldedList | undefined {
  const { words, catalog } = context;
  const lines = path.resolvedIssues.map((issue) => {
    const home = findRelease(catalog, issue.release) ?? path.from;
    const fixes = fixesOf(catalog, issue).map((fix) => versionName(fix.release, fix.milestone));
    return {
      link: issueLink(context, issue),
      reason:
        fixes.length > 0
          ? words.release.fixedIn(words.formats.alternatives(fixes))
          : words.upgradePath.leftEnded(releaseLink(context, home).label),
      by: undefined,
    };
  });
  return lines.length === 0 ? undefined : { title: words.upgradePath.left(lines.length), lines };
}
