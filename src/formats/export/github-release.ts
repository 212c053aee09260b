import type { Words } from '../../i18n/words.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import { CHANGE_KINDS, type ExportEntry } from '../../view/export/export-entries.ts';
import { blocks, paragraph } from '../markdown/blocks.ts';
import { withoutMentions } from '../markdown/mentions.ts';
import { section } from '../markdown/writer.ts';
import { entryList, exportWriter } from './entries.ts';

/** GitHub refuses longer bodies of releases, in characters. */
const MAX_LENGTH = 125_000;

/**
 * Renders the body of a GitHub release: first breaking changes and upgrade notes, then the changes
 * by kind. It notifies nobody. Throws if GitHub would refuse it.
 */
export function githubRelease(found: ReleaseExport, words: Words): string {
  const { items, notes, issues, summaryHtml, since, withdrawn, href } = found;
  const writer = exportWriter(found);
  const names = words.export;
  const written = blocks(
    withdrawn === undefined ? '' : writer.text(withdrawn.text),
    since === undefined ? paragraph(writer.inline(summaryHtml)) : writer.text(names.since(since)),
    section(
      words.release.breaking,
      entryList(
        writer,
        items.filter(({ breaking }) => breaking),
      ),
    ),
    section(
      words.release.upgrade,
      entryList(
        writer,
        notes.map((note) => ({ ...note, summaryHtml: undefined })),
      ),
    ),
    ...sectionsOf(found, words).map(({ title, entries }) =>
      section(title, entryList(writer, entries)),
    ),
    section(words.release.issues, entryList(writer, issues)),
    writer.link({ label: names.full, href }),
  );
  const text = withoutMentions(written);
  if (text.length <= MAX_LENGTH) return `${text}\n`;
  throw new RangeError(names.tooLong(MAX_LENGTH));
}

/** Returns the changes by the sections of site.yaml, else by the kinds of Keep a Changelog. */
function sectionsOf({ sections, items, fixed }: ReleaseExport, words: Words) {
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
