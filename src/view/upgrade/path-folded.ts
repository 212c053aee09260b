import { affectedRanges } from '../../domain/affected-range.ts';
import type { KnownIssue } from '../../domain/catalog.ts';
import { fixesOf, issueStateAt } from '../../domain/known-issue-state.ts';
import { describedVersion } from '../../domain/newest.ts';
import type { PathStep } from '../../domain/path-steps.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { issueLink, noteLink } from '../shared/entry-links.ts';
import { releaseName } from '../shared/labels.ts';
import { versionLabel } from '../shared/version-label.ts';
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

/** Returns the known issues that are fixed at the end of a path; undefined if there are none. */
export function foldedIssues(context: ViewContext, path: UpgradePath): FoldedList | undefined {
  const { words } = context;
  const lines = path.resolvedIssues.map((issue) => ({
    link: issueLink(context, issue),
    reason: words.release.fixedIn(words.formats.alternatives(fixLabels(context, path, issue))),
    by: undefined,
  }));
  return lines.length === 0 ? undefined : { title: words.upgradePath.left(lines.length), lines };
}

/**
 * Returns the known issues of which the content does not tell whether the end of a path has them, each with
 * what is recorded; undefined if there are none.
 */
export function unrecordedIssues(context: ViewContext, path: UpgradePath): FoldedList | undefined {
  const own = context.words.upgradePath;
  const end = describedVersion(path.to, context.today);
  const name = end === undefined ? path.to.version : versionLabel(context, end, path.to);
  const lines = path.unrecordedIssues.map((issue) => ({
    link: issueLink(context, issue),
    reason: unrecordedReason(context, path, issue),
    by: undefined,
  }));
  return lines.length === 0 ? undefined : { title: own.unrecorded(lines.length, name), lines };
}

function unrecordedReason(context: ViewContext, path: UpgradePath, issue: KnownIssue): string {
  const { words, catalog, today } = context;
  const own = words.upgradePath;
  const fixes = fixLabels(context, path, issue);
  if (fixes.length > 0) return own.unrecordedFix(words.formats.alternatives(fixes));
  const end = describedVersion(path.to, today);
  const state = end === undefined ? 'elsewhere' : issueStateAt(catalog, issue, end, today);
  if (state === 'unknown') return own.unrecordedRange;
  const last = affectedRanges(catalog, issue).at(-1)?.to;
  return issue.affects.length > 0 && last !== undefined
    ? own.lastAffected(versionLabel(context, last, path.to))
    : own.recordedFor(releaseName(issue.release, context));
}

function fixLabels(context: ViewContext, path: UpgradePath, issue: KnownIssue): string[] {
  return fixesOf(context.catalog, issue).map((fix) => versionLabel(context, fix, path.to));
}
