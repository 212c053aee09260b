import { affectedRanges } from '../../domain/affected-range.ts';
import type { KnownIssue, UpgradeNote } from '../../domain/catalog.ts';
import { orderNotes } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import { fixesOf, issueStateAt } from '../../domain/known-issue-state.ts';
import { describedVersion } from '../../domain/newest.ts';
import { isPublication } from '../../domain/publication.ts';
import type { IssueFate } from '../../domain/path-issues.ts';
import type { PathStep, StepFate } from '../../domain/path-steps.ts';
import { choicesOf, type ChoiceRule } from '../../domain/path-versions.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { VersionPoint } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import { fixTexts } from '../known-issue/fixes.ts';
import { issueLink, noteLink } from '../shared/entry-links.ts';
import { optionTitle, releaseName } from '../shared/labels.ts';
import { versionLabel } from '../shared/version-label.ts';
import { foldedList, type FoldedLine, type FoldedList } from './folded-list.ts';
import { rangesText } from './note-ranges.ts';
import { shownWhere } from './path-choice.ts';
import { noteFilter } from './path-step.ts';

/** Returns the steps of a hop that later notes replace, each with the last of them. */
export function foldedSteps(
  context: ViewContext,
  path: UpgradePath,
  steps: readonly PathStep[],
): FoldedList | undefined {
  const { words } = context;
  const lines = steps.flatMap((step) =>
    replacementsOf(path, step).flatMap(({ by, shown }): FoldedLine[] => [
      {
        link: noteLink(context, step.note),
        note: nameOf(step.note),
        reason: words.upgradeNotes.supersededBy,
        by: noteLink(context, by),
        ...shown,
      },
    ]),
  );
  return foldedList(context, path, { kind: 'replaced', title: words.upgradePath.needless }, lines);
}

/** Returns the notes that replace a step; which one it is may depend on the versions. */
function replacementsOf(path: UpgradePath, { fateAt }: PathStep) {
  const fates = choicesOf(path.versions, () => true).flatMap((row, from) =>
    row.map((_, to) => replacementIn(fateAt({ from, to }))),
  );
  return [...new Set(fates)].flatMap((by) => {
    if (by === undefined) return [];
    const shown = shownWhere(path, (choice) => replacementIn(fateAt(choice)) === by);
    return shown === undefined ? [] : [{ by, shown }];
  });
}

function replacementIn(fate: StepFate): UpgradeNote | undefined {
  return typeof fate === 'object' ? fate.supersededBy : undefined;
}

/** Returns the steps of a hop that are not for the version that readers come from. */
export function stepsForOthers(
  context: ViewContext,
  path: UpgradePath,
  steps: readonly PathStep[],
): FoldedList | undefined {
  const { words } = context;
  const lines = steps.flatMap(({ note, fateAt }): FoldedLine[] => {
    const shown = shownWhere(path, (choice) => fateAt(choice) === 'elsewhere');
    if (shown === undefined) return [];
    const reason = words.upgradePath.onlyForVersions(rangesText(context, note));
    return [{ link: noteLink(context, note), note: nameOf(note), reason, by: undefined, ...shown }];
  });
  return foldedList(
    context,
    path,
    { kind: 'other-versions', title: (n) => words.upgradePath.forOthers(n, '{from}') },
    lines,
  );
}

/** Returns the notes of a hop that are only to be read: for information, and what is not recommended. */
export function foldedInformation(
  context: ViewContext,
  path: UpgradePath,
  steps: readonly PathStep[],
): FoldedList[] {
  const own = context.words.upgradePath;
  const { information } = orderNotes(steps, ({ note, release }) => noteState(release, note));
  const isAdvisedAgainst = ({ note, release }: PathStep) =>
    noteState(release, note).advice === 'not-recommended';
  const [against = [], others = []] = [true, false].map((is) =>
    information
      .filter((step) => isAdvisedAgainst(step) === is)
      .flatMap((step) => informationLine(context, path, step)),
  );
  return [
    foldedList(context, path, { kind: 'information', title: own.forInformation }, others),
    foldedList(context, path, { kind: 'not-recommended', title: own.notRecommended }, against),
  ].filter((list) => list !== undefined);
}

function informationLine(context: ViewContext, path: UpgradePath, step: PathStep): FoldedLine[] {
  const { note, fateAt } = step;
  const shown = shownWhere(path, (choice) => fateAt(choice) === 'open');
  if (shown === undefined) return [];
  const options = note.applies_if.map((id) => optionTitle(id, context));
  const { words } = context;
  const condition = `${words.upgradeNotes.appliesIf}: ${words.formats.alternatives(options)}`;
  return [
    {
      link: noteLink(context, note),
      note: nameOf(note),
      filterBy: noteFilter(note),
      reason: options.length === 0 ? undefined : condition,
      by: undefined,
      ...shown,
    },
  ];
}

function nameOf({ release, slug }: UpgradeNote): string {
  return `${release}/${slug}`;
}

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
