import type { ViewContext } from '../../view/context.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import { CHANGE_KINDS, type ExportEntry } from '../../view/export/export-entries.ts';
import { EXPORT_MARK } from '../../lib/exported-notes.ts';
import { blocks, heading, list } from '../markdown/blocks.ts';
import { markdownLink, markdownLabel, markdownText } from '../markdown/escape.ts';
import { withoutMentions } from '../markdown/mentions.ts';
import { section } from '../markdown/writer.ts';
import { noteText } from './note-text.ts';
import { overviewText } from './overview-text.ts';

/** GitHub refuses longer bodies of releases, in characters. */
const MAX_LENGTH = 125_000;

/** A body that GitHub would refuse. */
export class TooLongError extends RangeError {}

/**
 * Renders the body of a GitHub release: first breaking changes and upgrade notes, then the changes by kind, each in full.
 * It notifies nobody. Throws a TooLongError if GitHub would refuse it.
 */
export function githubRelease(context: ViewContext, found: ReleaseExport): string {
  const text = `${blocks(EXPORT_MARK, releaseChanges(context, found))}\n`;
  if (text.length <= MAX_LENGTH) return text;
  throw new TooLongError(context.words.export.tooLong(MAX_LENGTH));
}

/** Renders the changes of a version as Markdown that notifies nobody. */
export function releaseChanges(context: ViewContext, found: ReleaseExport): string {
  const { words } = context;
  const { items, notes, issues, since, withdrawn, href } = found;
  const names = words.export;
  const notesOf = (entries: readonly ExportEntry[]) =>
    list(entries.map((entry) => noteText(entry, context)));
  return withoutMentions(
    blocks(
      withdrawn === undefined ? '' : markdownText(withdrawn.text),
      since === undefined ? '' : markdownText(names.since(since)),
      overviewText(context, found),
      section(
        words.release.breaking,
        ...CHANGE_KINDS.flatMap((kind) => {
          const own = items.filter((item) => item.breaking && item.kind === kind);
          return own.length === 0 ? [] : [heading(3, names.kinds[kind]), notesOf(own)];
        }),
      ),
      section(words.feed.upgrade, notesOf(notes)),
      ...sectionsOf(found, context).map(({ title, entries }) => section(title, notesOf(entries))),
      section(words.release.issues, notesOf(issues)),
      markdownLink(markdownLabel(names.full), href),
    ),
  );
}

/** Returns the changes by the sections of site.yaml, else by the kinds of Keep a Changelog. */
function sectionsOf({ sections, items, fixed }: ReleaseExport, { words }: ViewContext) {
  const others = items.filter(({ breaking }) => !breaking);
  const withFixed = (own: readonly ExportEntry[], isFix: boolean) =>
    isFix ? [...own, ...fixed] : own;
  if (sections.length > 0) {
    return sections.map(({ kind, title }) => {
      const own = others.filter(({ itemKind }) => itemKind === kind);
      return { title, entries: withFixed(own, kind === 'fix') };
    });
  }
  return CHANGE_KINDS.map((kind) => {
    const own = others.filter((item) => item.kind === kind);
    return { title: words.export.kinds[kind], entries: withFixed(own, kind === 'fixed') };
  });
}
