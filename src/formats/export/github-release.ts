import type { Words } from '../../i18n/words.ts';
import { CHANGE_KINDS, type ReleaseExport } from '../../view/export/export.ts';
import { blocks, paragraph } from '../markdown/blocks.ts';
import { section } from '../markdown/writer.ts';
import { entryList, exportWriter } from './entries.ts';

/** Longer, and GitHub refuses the body of a release. */
const LONGEST = 125_000;

/**
 * The body of a GitHub release: what needs a decision first (breaking changes, required upgrade
 * notes), then the changes by kind. Names with an @ call nobody. Throws if GitHub would refuse it.
 */
export function githubRelease(found: ReleaseExport, words: Words): string {
  const { items, notes, issues, fixed, summaryHtml, since, href } = found;
  const writer = exportWriter(found);
  const names = words.export;
  const text = blocks(
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
  if (text.length <= LONGEST) return `${text}\n`;
  throw new RangeError(names.tooLong(LONGEST));
}
