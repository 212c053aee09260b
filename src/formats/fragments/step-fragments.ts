import type { Release, UpgradeNote } from '../../domain/catalog.ts';
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
export interface StepFragments {
  readonly steps: Readonly<Record<string, StepFragment>>;
}

/** Returns `releases/<id>/steps.json`, which upgrade plans load when a step is opened, printed or exported. */
export function stepFragments(context: ViewContext, release: Release): StepFragments {
  const fragments = release.notes.map((note): [string, StepFragment] => [
    `${note.release}/${note.slug}`,
    fragmentOf(context, note),
  ]);
  return { steps: Object.fromEntries(fragments) };
}

function fragmentOf(context: ViewContext, note: UpgradeNote): StepFragment {
  const writer = writerAt(context, context.urls.upgradeNotes(note.release), note.release);
  return {
    html: stepDetail(context, inLanguage(note, context)),
    markdown: stepText(context, writer, note),
  };
}
