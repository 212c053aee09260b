import { affectedRanges } from '../../domain/affected-range.ts';
import type { KnownIssue } from '../../domain/catalog.ts';
import { fixesOf, issueStateAt } from '../../domain/known-issue-state.ts';
import { describedVersion } from '../../domain/newest.ts';
import { isPublication } from '../../domain/publication.ts';
import type { IssueFate } from '../../domain/path-issues.ts';
import type { ChoiceRule } from '../../domain/path-versions.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { VersionPoint } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import { fixTexts } from '../known-issue/fixes.ts';
import { issueLink } from '../shared/entry-links.ts';
import { releaseName } from '../shared/labels.ts';
import { versionLabel } from '../shared/version-label.ts';
import { foldedList, type FoldedLine, type FoldedList } from './folded-list.ts';
import { shownWhere } from './path-choice.ts';

/** Returns the known issues that are fixed at the end of a path; undefined if there are none. */
export function foldedIssues(context: ViewContext, path: UpgradePath): FoldedList | undefined {
  const { words } = context;
  const lines = issueLines(context, path, 'resolved', (issue) => fixesText(context, path, issue));
  return foldedList(context, path, { kind: 'fixed', title: words.upgradePath.left }, lines);
}

/**
 * Returns the known issues of which the content does not tell whether the end of a path has them, each with
 * what is recorded; undefined if there are none.
 */
export function unrecordedIssues(context: ViewContext, path: UpgradePath): FoldedList | undefined {
  const own = context.words.upgradePath;
  const lines = issueLines(context, path, 'unrecorded', (issue, end) =>
    unrecordedReason(context, path, issue, end),
  );
  return foldedList(
    context,
    path,
    { kind: 'unrecorded', title: (n) => own.unrecorded(n, '{to}') },
    lines,
  );
}

/** Returns the issues with a fate; the reason may depend on the version of the target that readers choose. */
function issueLines(
  context: ViewContext,
  path: UpgradePath,
  fate: IssueFate,
  reasonAt: (issue: KnownIssue, end: VersionPoint | undefined) => string,
): FoldedLine[] {
  const ends = endsOf(context, path);
  return path.issues.flatMap(({ issue, fateAt }) => {
    const hasFate: ChoiceRule = (choice) => fateAt(choice) === fate;
    if (shownWhere(path, hasFate) === undefined) return [];
    const reasons = ends.map((end) => reasonAt(issue, end));
    return [...new Set(reasons)].flatMap((reason): FoldedLine[] => {
      const isGiven: ChoiceRule = (choice) => hasFate(choice) && reasons[choice.to] === reason;
      const shown = shownWhere(path, isGiven);
      if (shown === undefined) return [];
      return [{ link: issueLink(context, issue), reason, by: undefined, ...shown }];
    });
  });
}

/** Returns the versions of the target that readers choose from; the one that it is described by if there is none. */
function endsOf({ today }: ViewContext, { to, versions }: UpgradePath) {
  const ends = versions.to.map((milestone): VersionPoint => ({ release: to, milestone }));
  return ends.length === 0 ? [describedVersion(to, today)] : ends;
}

function unrecordedReason(
  context: ViewContext,
  path: UpgradePath,
  issue: KnownIssue,
  end: VersionPoint | undefined,
): string {
  const { catalog, today } = context;
  const own = context.words.upgradePath;
  const fixes = fixesText(context, path, issue);
  if (fixes !== '') return own.unrecordedFix(fixes);
  const state = end === undefined ? 'elsewhere' : issueStateAt(catalog, issue, end, today);
  if (state === 'unknown') return own.unrecordedRange;
  const last = affectedRanges(catalog, issue).at(-1)?.to;
  if (issue.affects.length === 0 || last === undefined) {
    return own.recordedFor(releaseName(issue.release, context));
  }
  // A range that ends with a release ends with the last milestone of it, which need not be a version.
  return own.lastAffected(
    isPublication(last.milestone)
      ? versionLabel(context, last, path.to)
      : releaseName(last.release.id, context),
  );
}

function fixesText(context: ViewContext, path: UpgradePath, issue: KnownIssue): string {
  const fixes = fixesOf(context.catalog, issue);
  return fixTexts(context, fixes, (fix) => versionLabel(context, fix, path.to)).join('; ');
}
