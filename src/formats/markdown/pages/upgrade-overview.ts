import type { UpgradeOverview } from '../../../view/upgrade/upgrade-overview.ts';
import { blocks, list, table } from '../blocks.ts';
import { countLine } from '../lists.ts';
import { whenText, type Writer } from '../writer.ts';

/** The upgrades of a product: all paths, older releases, and the notes of each release. */
export function upgradeOverview(writer: Writer, overview: UpgradeOverview, depth: number): string {
  const { table: paths, older, notes } = overview;
  return blocks(
    paths && blocks(writer.title(depth, paths.title), pathTable(writer, paths)),
    older && blocks(writer.title(depth, older.title), olderText(writer, older)),
    notes && blocks(writer.title(depth, notes.title), rowsText(writer, overview)),
  );
}

function pathTable(writer: Writer, paths: NonNullable<UpgradeOverview['table']>): string {
  return table(
    [paths.corner, ...paths.columns.map(({ label }) => label)].map((text) => writer.text(text)),
    paths.rows.map(({ label, cells }) => [
      writer.text(label),
      ...cells.map((cell) =>
        cell === undefined ? '' : writer.link({ label: cell.text, href: cell.href }),
      ),
    ]),
  );
}

function olderText(writer: Writer, older: NonNullable<UpgradeOverview['older']>): string {
  return blocks(
    ...older.parts.map(({ text, links }) => blocks(writer.text(text), writer.links(links))),
  );
}

function rowsText(writer: Writer, { rows, rest }: UpgradeOverview): string {
  const older = rest?.links ?? [];
  return list([
    ...rows.map(({ label, href, version, when, support, counts, none }) =>
      [
        `${writer.link({ label, href })} (${writer.text(version)})`,
        whenText(when),
        support && writer.text(support.word),
        none === undefined ? countLine(counts) : writer.text(none),
      ]
        .filter(Boolean)
        .join(', '),
    ),
    ...older.map(({ remarks = [], ...link }) =>
      [writer.link(link), ...remarks.map((remark) => `(${writer.text(remark)})`)].join(' '),
    ),
  ]);
}
