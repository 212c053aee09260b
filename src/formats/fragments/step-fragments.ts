import type { Release, UpgradeNote } from '../../domain/catalog.ts';
import { inExecutionOrder } from '../../domain/note-order.ts';
import { noteState } from '../../domain/note-state.ts';
import { anchorOf } from '../../domain/page-ids.ts';
import { isAvailable } from '../../domain/path-span.ts';
import { isBreaking, itemsOfRelease } from '../../domain/release-contents.ts';
import { itemLink } from '../../view/shared/entry-links.ts';
import type { NavLink } from '../../view/site/nav.ts';
import { releasesBeyondBound } from '../../view/upgrade/any-path.ts';
import { stepHead, type StepHead } from '../../view/upgrade/step-head.ts';
import type { ViewContext } from '../../view/context.ts';
import { inLanguage } from '../../view/shared/translated.ts';
import { stepDetail } from '../../view/upgrade/step-detail.ts';
import { stepText } from '../markdown/step-text.ts';
import { writerAt } from '../markdown/twin.ts';

/** The instructions of a note: for a page, and for a plan as Markdown. */
interface StepFragment {
  readonly html: string;
  readonly markdown: string;
}

/** The instructions of all notes of a release in one language, by their names, such as `2.0/manager-update`. */
interface StepFragments {
  readonly steps: Readonly<Record<string, StepFragment>>;
  /** The notes in the order of execution, where paths are put together in the browser. */
  readonly heads?: readonly StepHead[];
  /** The breaking changes of the release, where paths are put together in the browser. */
  readonly breaking?: readonly NavLink[];
}

/** Returns `releases/<id>/steps.json`, which upgrade plans load when a step is opened, printed or exported. */
export function stepFragments(context: ViewContext, release: Release): StepFragments {
  const fragments = release.notes.map((note): [string, StepFragment] => [
    `${note.release}/${note.slug}`,
    fragmentOf(context, note),
  ]);
  const steps = Object.fromEntries(fragments);
  return isBeyondBound(context, release) ? { steps, ...headsOf(context, release) } : { steps };
}

function isBeyondBound({ catalog }: ViewContext, release: Release): boolean {
  return releasesBeyondBound(catalog).includes(release);
}

function headsOf(
  context: ViewContext,
  release: Release,
): Required<Pick<StepFragments, 'heads' | 'breaking'>> {
  const { today } = context;
  const notes = release.notes.filter(({ since }) => isAvailable(release, since, today));
  return {
    heads: inExecutionOrder(notes, (note) => noteState(release, note)).map((note) =>
      stepHead(context, release, note),
    ),
    breaking: itemsOfRelease(release, today)
      .filter(isBreaking)
      .map((item) => itemLink(context, item)),
  };
}

function fragmentOf(context: ViewContext, note: UpgradeNote): StepFragment {
  const writer = writerAt(context, context.urls.upgradeNotes(note.release), note.release);
  return {
    html: stepDetail(context, inLanguage(note, context)),
    markdown: stepText(context, writer, note, anchorOf(note.slug)),
  };
}
