import type { UpgradeNote } from '../../domain/catalog.ts';
import { orderNotes } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import type { PathStep, StepFate } from '../../domain/path-steps.ts';
import { choicesOf } from '../../domain/path-versions.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import type { ViewContext } from '../context.ts';
import { noteLink } from '../shared/entry-links.ts';
import { optionTitle } from '../shared/labels.ts';
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
