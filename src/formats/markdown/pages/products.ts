import type { ProductPage } from '../../../view/product/product-page.ts';
import type { ProductReleasesSection } from '../../../view/product/product-releases.ts';
import type { ProductTable } from '../../../view/product/product-table.ts';
import type { ReleaseRow } from '../../../view/release/release-table.ts';
import { blocks, heading, paragraph, table } from '../blocks.ts';
import { releaseTable } from '../lists.ts';
import { marks, section, whenText, type Writer } from '../writer.ts';
import { newestText, nextText, olderReleases, releaseSummaries } from './release-lists.ts';
import { upgradeOverview } from './upgrade-overview.ts';

/** A product: newest release, next milestone, upgrades, all releases. */
export function productText(writer: Writer, page: ProductPage): string {
  const { support, notes } = page;
  const about = blocks(
    writer.text(page.over),
    paragraph(writer.inline(page.lead)),
    writer.facts(page.facts),
  );
  if (page.empty !== undefined) return blocks(about, writer.text(page.empty));
  return blocks(
    about,
    nextText(writer, page.next),
    newestText(writer, page.newest),
    page.lines && section(page.lines.title, writer.facts(page.lines.facts)),
    upgradeOverview(writer, page.upgrade, 2),
    section(
      support.title,
      releaseTable(writer, support.table),
      support.rule === undefined ? '' : writer.text(support.rule),
    ),
    section(
      notes.title,
      releaseSummaries(writer, notes.releases, 3),
      olderReleases(writer, notes.older, 3),
    ),
  );
}

/** The releases of one product in the list of all releases. */
export function productReleases(writer: Writer, product: ProductReleasesSection): string {
  const { title, href, summaryHtml, table: all, noRelease } = product;
  return blocks(
    heading(2, writer.link({ label: title, href })),
    paragraph(writer.inline(summaryHtml)),
    all === undefined ? writer.text(noRelease) : releaseTable(writer, all),
    product.all === undefined ? '' : writer.link(product.all),
  );
}

/** All products, each with its newest release, its next milestone and the path to the newest. */
export function productTable(writer: Writer, all: ProductTable): string {
  return table(
    all.head.map((text) => writer.text(text)),
    all.rows.map(({ link, release, next, path }) => [
      writer.link(link),
      ...(release === undefined
        ? [writer.text(all.noRelease), ...(all.hasSupport ? ['', ''] : [])]
        : releaseCells(writer, all, release)),
      next === undefined
        ? writer.text(all.noNext)
        : `${writer.link(next.link)}, ${whenText(next.when)}`,
      path === undefined ? '' : writer.link(path),
    ]),
  );
}

function releaseCells(writer: Writer, { hasSupport }: ProductTable, release: ReleaseRow): string[] {
  const { link, newest, version, tag, until } = release;
  const name = `${writer.link(link)} (${writer.text(newest?.text ?? version)})`;
  return hasSupport
    ? [name, tag === undefined ? '' : writer.text(tag.word), whenText(until)]
    : [`${name}${marks([tag])}`];
}
