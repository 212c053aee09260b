import type { Item, KnownIssue, Release, UpgradeNote } from '../../domain/catalog.ts';
import { anchorOf } from '../../domain/page-ids.ts';
import type { ViewContext } from '../../view/context.ts';
import { inLanguage } from '../../view/shared/translated.ts';
import { isReading } from '../../view/upgrade/any-path.ts';
import { readingTextHtml } from '../../view/upgrade/html/step-html.ts';
import { itemReading, openIssueStep } from '../../view/upgrade/path-item.ts';
import type { ReadingModel } from '../../view/upgrade/path-step.ts';
import { stepDetail } from '../../view/upgrade/step-detail.ts';
import { list } from '../markdown/blocks.ts';
import { readingTexts } from '../markdown/lists.ts';
import { stepText } from '../markdown/step-text.ts';
import { writerAt } from '../markdown/twin.ts';

/** The text of an entry: for a page, and for a plan as Markdown. */
interface StepFragment {
  readonly html: string;
  readonly markdown: string;
}

/**
 * The texts of a release in one language by their names: the instructions of its notes, such as `2.0/manager-update`,
 * and what is to be read, such as `2.0/items/port`.
 */
interface StepFragments {
  readonly steps: Readonly<Record<string, StepFragment>>;
}

/** Returns `releases/<id>/steps.json`, which upgrade plans load when an entry is opened, printed or exported. */
export function stepFragments(context: ViewContext, release: Release): StepFragments {
  const { notes, items, issues } = release;
  const readings = [
    ...items.filter(isReading).map((item: Item) => itemReading(context, item)),
    ...issues.map((issue: KnownIssue) => openIssueStep(context, issue)),
  ];
  return {
    steps: Object.fromEntries([
      ...notes.map((note) => [`${note.release}/${note.slug}`, fragmentOf(context, note)]),
      ...readings.map((reading) => [reading.name, readingFragment(context, release, reading)]),
    ]),
  };
}

function fragmentOf(context: ViewContext, note: UpgradeNote): StepFragment {
  const writer = writerAt(context, context.urls.upgradeNotes(note.release), note.release);
  return {
    html: stepDetail(context, inLanguage(note, context)),
    markdown: stepText(context, writer, note, anchorOf(note.slug)),
  };
}

function readingFragment(
  context: ViewContext,
  { id }: Release,
  reading: ReadingModel,
): StepFragment {
  const writer = writerAt(context, context.urls.upgradeNotes(id), id);
  return { html: readingTextHtml(reading), markdown: list(readingTexts(writer, reading)) };
}
