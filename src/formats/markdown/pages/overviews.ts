import type { AreaPage } from '../../../view/area/area-page.ts';
import type { HomePage } from '../../../view/home/home-page.ts';
import type { ReleasesPage } from '../../../view/release/releases-page.ts';
import type { SearchPage } from '../../../view/search/search-page.ts';
import type { IndexLink } from '../../../view/search/site-index.ts';
import type { UpgradeIndexPage } from '../../../view/upgrade/upgrade-index-page.ts';
import { blocks, heading, list } from '../blocks.ts';
import { entries, markedLines, releaseTable } from '../lists.ts';
import { section, whenText, type Writer } from '../writer.ts';
import { productReleases, productTable, productText } from './products.ts';
import { newestText, nextText, olderReleases, releaseSummaries } from './release-lists.ts';
import { upgradeOverview } from './upgrade-overview.ts';

/** The five answers of the home page, then the releases and the newest entries. */
function homeText(writer: Writer, page: HomePage) {
  const { empty, newest, products, lines, table: all, rule, latest, upgrade, support } = page;
  const ruleText = rule === undefined ? '' : writer.text(rule);
  return blocks(
    writer.text(page.lead),
    empty === undefined ? '' : writer.text(empty),
    newestText(writer, newest),
    support && section(support.title, writer.text(support.texts.join(' '))),
    upgrade?.paths && section(upgrade.title, writer.links(upgrade.paths.links)),
    page.next === undefined
      ? section(page.nextSection.title, writer.text(page.noNext))
      : nextText(writer, page.next),
    products &&
      section(
        products.title,
        productTable(writer, products),
        products.more && writer.link(products.more),
        ruleText,
      ),
    lines && section(lines.title, writer.facts(lines.facts)),
    all &&
      section(all.title, releaseTable(writer, all), page.all && writer.link(page.all), ruleText),
    latest && section(latest.title, entries(writer, latest.entries)),
    page.subscribe && section(page.subscribe.label, writer.links(page.subscribe.links)),
  );
}

/** All releases with their support windows and what they bring. */
function releasesText(writer: Writer, page: ReleasesPage): string {
  return blocks(
    page.empty === undefined ? '' : writer.text(page.empty),
    page.lines && section(page.lines.title, writer.facts(page.lines.facts)),
    page.table && releaseTable(writer, page.table),
    page.rule === undefined ? '' : writer.text(page.rule),
    ...page.products.map((product) => productReleases(writer, product)),
    releaseSummaries(writer, page.releases, 2),
    olderReleases(writer, page.older, 2),
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
    olderReleases(writer, page.older, 2),
  );
}

/** The paths between all releases, and the notes of each. */
function upgradeIndexText(writer: Writer, page: UpgradeIndexPage): string {
  return blocks(
    writer.text(page.lead),
    page.overview && upgradeOverview(writer, page.overview, 2),
    ...page.products.map(({ title, href, all, overview }) =>
      blocks(
        writer.title(2, title),
        writer.link({ label: all, href }),
        overview && upgradeOverview(writer, overview, 3),
      ),
    ),
  );
}

/** The index by release, which the page shows below its search. */
function searchText(writer: Writer, { index }: SearchPage): string {
  return blocks(
    writer.text(index.lead),
    ...index.groups.map(({ title, href, links, all }) =>
      blocks(
        heading(2, writer.link({ label: title, href })),
        list(links.map((link) => indexLine(writer, link))),
        all && writer.link(all),
      ),
    ),
  );
}

function indexLine(writer: Writer, { parts, ...link }: IndexLink): string {
  const lists = parts.map((part) => writer.link(part)).join(', ');
  return lists === '' ? writer.link(link) : `${writer.link(link)}: ${lists}`;
}

/** The writers of these pages, by the names of their kinds. */
export const OVERVIEW_WRITERS = {
  home: homeText,
  releases: releasesText,
  product: productText,
  area: areaText,
  upgrade: upgradeIndexText,
  search: searchText,
};
