import type { AreaPage } from '../../../view/area/area-page.ts';
import type { HomePage } from '../../../view/home/home-page.ts';
import type { ReleasesPage } from '../../../view/release/releases-page.ts';
import type { SearchPage } from '../../../view/search/search-page.ts';
import type { UpgradeIndexPage } from '../../../view/upgrade/upgrade-index-page.ts';
import { blocks, heading, list, paragraph, table } from '../blocks.ts';
import { countLine, dutyBlock, entries, markedLines, releaseTable } from '../lists.ts';
import { labelled, section, whenText, type Writer } from '../writer.ts';

/** Where things stand now. */
function homeText(writer: Writer, { empty, next, newest, table: all, rule, latest }: HomePage) {
  return blocks(
    empty === undefined ? '' : writer.text(empty),
    next && paragraph(labelled(next.title, `${writer.link(next.link)}, ${whenText(next.when)}`)),
    newest &&
      blocks(
        heading(2, writer.link(newest)),
        writer.text(newest.over),
        paragraph(writer.inline(newest.leadHtml)),
        writer.facts(newest.facts),
        dutyBlock(writer, newest.upgradeSummary),
        writer.title(3, newest.highlights.title),
        entries(writer, newest.highlights.entries),
        writer.link(newest.read),
      ),
    all &&
      section(all.title, releaseTable(writer, all), rule === undefined ? '' : writer.text(rule)),
    latest && section(latest.title, entries(writer, latest.entries)),
  );
}

/** All releases with their support windows and what they bring. */
function releasesText(writer: Writer, page: ReleasesPage): string {
  return blocks(
    page.empty === undefined ? '' : writer.text(page.empty),
    releaseTable(writer, page.table),
    page.rule === undefined ? '' : writer.text(page.rule),
    ...page.releases.map((release) =>
      blocks(
        heading(2, writer.link(release)),
        paragraph(writer.inline(release.summaryHtml)),
        release.items && entries(writer, release.items.entries),
        release.elsewhere === undefined ? '' : writer.text(release.elsewhere),
        writer.links(release.links),
      ),
    ),
  );
}

/** An area through all releases. */
function areaText(writer: Writer, page: AreaPage): string {
  return blocks(
    writer.text(page.over),
    writer.text(page.lead),
    ...page.releases.map(({ link, when, kinds, lists }) =>
      blocks(
        heading(2, writer.link(link)),
        whenText(when),
        ...kinds.flatMap((kind) => [
          writer.title(3, kind.title),
          entries(writer, kind.entries, kind.groups),
        ]),
        ...lists.flatMap(({ title, lines }) => [
          writer.title(3, title),
          markedLines(writer, lines),
        ]),
      ),
    ),
  );
}

/** The paths between all releases, and the notes of each. */
function upgradeIndexText(writer: Writer, page: UpgradeIndexPage): string {
  const { table: paths, older, notes, rows } = page;
  return blocks(
    writer.text(page.lead),
    paths &&
      section(
        paths.title,
        table(
          [paths.corner, ...paths.columns.map(({ label }) => label)].map((text) =>
            writer.text(text),
          ),
          paths.rows.map(({ label, cells }) => [
            writer.text(label),
            ...cells.map((cell) =>
              cell === undefined ? '' : writer.link({ label: cell.text, href: cell.href }),
            ),
          ]),
        ),
      ),
    older && section(older.title, olderText(writer, older)),
    section(
      notes.title,
      list(
        rows.map(({ label, href, version, when, support, counts, none }) =>
          [
            `${writer.link({ label, href })} (${writer.text(version)})`,
            whenText(when),
            writer.text(support.word),
            none === undefined ? countLine(counts) : writer.text(none),
          ]
            .filter(Boolean)
            .join(', '),
        ),
      ),
    ),
  );
}

function olderText(writer: Writer, older: NonNullable<UpgradeIndexPage['older']>): string {
  return blocks(
    ...older.parts.map(({ text, links }) => blocks(writer.text(text), writer.links(links))),
  );
}

/** Everything there is, by kind: what the page shows below its search. */
function searchText(writer: Writer, { index }: SearchPage): string {
  return blocks(
    writer.text(index.lead),
    ...index.groups.map(({ title, href, lists }) =>
      blocks(
        heading(2, writer.link({ label: title, href })),
        ...lists.flatMap((one) => [
          one.title === undefined ? '' : writer.title(3, one.title),
          writer.links(one.links),
        ]),
      ),
    ),
  );
}

/** The writers of these pages, by the names of their kinds. */
export const OVERVIEW_WRITERS = {
  home: homeText,
  releases: releasesText,
  area: areaText,
  upgrade: upgradeIndexText,
  search: searchText,
};
