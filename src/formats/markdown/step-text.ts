import type { Catalog, UpgradeNote } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../../view/context.ts';
import { inlineHtml } from '../../view/shared/inline.ts';
import { sourceList, type Source } from '../../view/shared/sources.ts';
import { inLanguage } from '../../view/shared/translated.ts';
import { noteChecks } from '../../view/upgrade/note-checks.ts';
import { paragraph, separateBlocks } from './blocks.ts';
import { labelled } from './writer.ts';
import type { BodyWriter } from './twin.ts';

/**
 * Returns the full instructions of a step in Markdown: all that its HTML says (step-detail.ts). `name` is that of the
 * note on the page of the writer, to whose anchors links lead.
 */
export function stepText(
  context: ViewContext,
  writer: BodyWriter,
  original: UpgradeNote,
  name: string,
): string {
  const note = inLanguage(original, context);
  const own = context.words.upgradeNotes;
  const links = note.links.map(({ label, url }) => ({ label, href: url }));
  const checks = noteChecks(context, note, name).map((check) => ({
    isBackup: check.kind === 'backup',
    blocks: [paragraph(`**${writer.text(check.title)}:**`), writer.body(check.body, check.name)],
  }));
  return separateBlocks(
    note.summary === undefined ? '' : paragraph(writer.inline(inlineHtml(note.summary))),
    ...checks.filter(({ isBackup }) => isBackup).flatMap(({ blocks }) => blocks),
    writer.body(note.body, name),
    ...checks.filter(({ isBackup }) => !isBackup).flatMap(({ blocks }) => blocks),
    linkLine(writer, own.links, links),
    linkLine(writer, own.sources, sourceList(note.sources)),
  );
}

function linkLine(writer: BodyWriter, label: string, links: readonly Source[]): string {
  return paragraph(labelled(label, links.map(writer.link).join(' · ')));
}

/** Returns the upgrade note with a name such as `2.0/manager-update`. */
export function noteNamed(catalog: Catalog, name: string): UpgradeNote | undefined {
  return notesByName(catalog).get(name);
}

const notesByName = memoizeByObject(
  ({ releases }: Catalog) =>
    new Map<string, UpgradeNote>(
      releases.flatMap(({ notes }) => notes).map((note) => [`${note.release}/${note.slug}`, note]),
    ),
);
