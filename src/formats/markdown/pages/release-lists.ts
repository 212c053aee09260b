import type { NewestRelease } from '../../../view/release/newest-release.ts';
import type { NextMilestone } from '../../../view/release/next-milestone.ts';
import type { OlderReleases } from '../../../view/release/older-releases.ts';
import type { ReleaseSummary } from '../../../view/release/release-summaries.ts';
import { blocks, heading, list, paragraph } from '../blocks.ts';
import { dutyBlock, entries } from '../lists.ts';
import { labelled, whenText, type Writer } from '../writer.ts';

/** The next milestone in one line. */
export function nextText(writer: Writer, next: NextMilestone | undefined): string {
  if (next === undefined) return '';
  return paragraph(labelled(next.title, `${writer.link(next.link)}, ${whenText(next.when)}`));
}

/** The newest release: facts, upgrade notes, highlights. */
export function newestText(writer: Writer, newest: NewestRelease | undefined): string {
  if (newest === undefined) return '';
  return blocks(
    heading(2, writer.link(newest)),
    writer.text(newest.over),
    paragraph(writer.inline(newest.leadHtml)),
    writer.facts(newest.facts),
    newest.upgradeSummary && dutyBlock(writer, newest.upgradeSummary),
    writer.title(3, newest.highlights.title),
    entries(writer, newest.highlights.entries),
    writer.link(newest.read),
  );
}

/** Releases with their items and links to their pages. */
export function releaseSummaries(
  writer: Writer,
  releases: readonly ReleaseSummary[],
  depth: number,
): string {
  return blocks(
    ...releases.map((release) =>
      blocks(
        heading(depth, writer.link(release)),
        paragraph(writer.inline(release.summaryHtml)),
        release.items && entries(writer, release.items.entries),
        release.elsewhere === undefined ? '' : writer.text(release.elsewhere),
        writer.links(release.links),
      ),
    ),
  );
}

/** Older releases, a line each, by year. */
export function olderReleases(
  writer: Writer,
  older: OlderReleases | undefined,
  depth: number,
): string {
  if (older === undefined) return '';
  return blocks(
    writer.title(depth, older.title),
    ...older.years.flatMap(({ title, releases }) => [
      writer.title(depth + 1, title),
      list(
        releases.map(
          (release) => `${writer.link(release)} (${writer.text(release.remarks.join(', '))})`,
        ),
      ),
    ]),
  );
}
