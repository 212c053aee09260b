import type { Words } from '../../i18n/words.ts';
import { CHANGE_KINDS, type ReleaseExport } from '../../view/export/export.ts';
import { blocks, paragraph } from '../markdown/blocks.ts';
import { section } from '../markdown/writer.ts';
import { entryList, exportWriter } from './entries.ts';

/** GitHub refuses longer bodies of releases, in characters. */
const MAX_LENGTH = 125_000;

/**
 * Renders the body of a GitHub release: first breaking changes and upgrade notes, then the changes
 * by kind. Names with an @ are escaped, so that nobody is notified. Throws if GitHub would refuse
 * it.
 */
export function githubRelease(found: ReleaseExport, words: Words): string {
  const { items, notes, issues, fixed, summaryHtml, since, withdrawn, href } = found;
  const writer = exportWriter(found);
  const names = words.export;
  const text = blocks(
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
    ...CHANGE_KINDS.map((kind) => {
      const own = items.filter((item) => item.kind === kind && !item.breaking);
      return section(
        names.kinds[kind],
        entryList(writer, kind === 'fixed' ? [...own, ...fixed] : own),
      );
    }),
    section(words.release.issues, entryList(writer, issues)),
    writer.link({ label: names.full, href }),
  );
  if (text.length <= MAX_LENGTH) return `${text}\n`;
  throw new RangeError(names.tooLong(MAX_LENGTH));
}
