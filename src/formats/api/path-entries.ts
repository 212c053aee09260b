import type { Item, KnownIssue } from '../../domain/catalog.ts';
import { findMilestone, findRelease } from '../../domain/find.ts';
import { arrivalOf } from '../../domain/item-arrival.ts';
import { noteState } from '../../domain/note-state.ts';
import type { PathItem } from '../../domain/path-items.ts';
import type { PathStep, StepFate } from '../../domain/path-steps.ts';
import { settingsOf } from '../../domain/settings.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ApiUpgradePath } from '../../schema/api/upgrade-path.ts';
import type { ViewContext } from '../../view/context.ts';
import { plainText } from '../../view/shared/inline.ts';
import { summaryOf } from '../../view/shared/translated.ts';
import { orNull, rangesOf, refOf } from './common.ts';
import { downtimeOf } from './upgrade-notes.ts';

type ApiHop = ApiUpgradePath['hops'][number];
type ApiChange = ApiHop['breaking'][number];
type ApiIssue = ApiUpgradePath['known_issues'][number];

/** Returns a step of a path; its texts are in the documents that `notes` lists. */
export function stepOf(
  { urls }: ViewContext,
  path: UpgradePath,
  step: PathStep,
): ApiHop['steps'][number] {
  const { note, release, supersededBy, partlySupersededBy } = step;
  return {
    ref: refOf(note),
    title: plainText(note.title),
    ...noteState(release, note),
    applies_if: note.applies_if,
    applies_to: rangesOf(note.applies_to),
    applies: step.fateAt(path.versions.initial) !== 'elsewhere',
    superseded_by: supersededBy === undefined ? null : refOf(supersededBy),
    needless_with: partlySupersededBy === undefined ? null : refOf(partlySupersededBy),
    fates: fatesOf(path, step),
    area: orNull(note.area),
    components: note.component,
    summary: orNull(summaryOf(note)),
    downtime: downtimeOf(note),
    settings: settingsOf(note),
    url: urls.absolute(urls.note(note)),
  };
}

/** Returns a row for each version to start from, with a letter for each version of the target. */
function fatesOf({ versions }: UpgradePath, { fateAt }: PathStep): string[] {
  const targets = Array.from({ length: Math.max(versions.to.length, 1) }, (_, to) => to);
  return versions.from.map((_, from) =>
    targets.map((to) => letterOf(fateAt({ from, to }))).join(''),
  );
}

function letterOf(fate: StepFate): string {
  if (typeof fate === 'object') return 's';
  return { open: 'o', absent: 'a', elsewhere: 'e' }[fate];
}

/** Returns an item that readers of a path must act on. */
export function changeOf(context: ViewContext, { item, at }: PathItem): ApiChange {
  return changeAt(context, item, `${at.release.id}/${at.milestone.id}`);
}

/** Returns a deprecation that takes effect after the end of a path. */
export function pendingOf(context: ViewContext, item: Item): ApiChange[] {
  const home = findRelease(context.catalog, item.release);
  const milestone = home && (arrivalOf(home, item) ?? findMilestone(home, item.since));
  return home === undefined
    ? []
    : [changeAt(context, item, `${home.id}/${milestone?.id ?? item.since}`)];
}

function changeAt({ urls }: ViewContext, item: Item, at: string): ApiChange {
  const { title, impact, action, kind, area, component } = item;
  return {
    ref: refOf(item),
    title: plainText(title),
    at,
    impact: orNull(impact),
    action: orNull(action),
    kind,
    area,
    components: component,
    settings: settingsOf(item),
    url: urls.absolute(urls.item(item)),
  };
}

/** Returns the known issues of a path, each with its fate for those who take the whole path. */
export function issuesOfPath(context: ViewContext, path: UpgradePath): ApiIssue[] {
  const of = (fate: ApiIssue['fate'], issues: readonly KnownIssue[]) =>
    issues.map((issue) => issueOf(context, fate, issue));
  return [
    ...of('open', path.openIssues),
    ...of('left', path.resolvedIssues),
    ...of('unrecorded', path.unrecordedIssues),
  ];
}

function issueOf({ urls }: ViewContext, fate: ApiIssue['fate'], issue: KnownIssue): ApiIssue {
  return {
    ref: refOf(issue),
    title: plainText(issue.title),
    fate,
    severity: orNull(issue.severity),
    workaround: orNull(issue.workaround),
    components: issue.component,
    settings: settingsOf(issue),
    url: urls.absolute(urls.issue(issue)),
  };
}
