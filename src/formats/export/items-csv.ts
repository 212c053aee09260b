import type { Html } from '../../lib/html.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import type { ExportedItem } from '../../view/export/export-entries.ts';
import { inlineText } from '../markdown/inline.ts';
import { csvText } from './csv.ts';

/** The columns, which are the same in all languages. */
const COLUMNS = [
  ...['product', 'release', 'version', 'date', 'change', 'kind', 'title', 'text', 'breaking'],
  ...['maturity', 'areas', 'components', 'authors', 'advisories', 'severity', 'impact', 'action'],
  ...['links', 'url'],
];

/**
 * Renders the items of versions as CSV, in UTF-8: one row an item and version, a list in a cell on lines. Changes that
 * are not published have no version.
 */
export function itemsCsv(versions: readonly ReleaseExport[]): string {
  return csvText([
    COLUMNS,
    ...versions.flatMap((found) =>
      found.items.filter(({ text }) => text !== undefined).map((item) => row(found, item)),
    ),
  ]);
}

function row({ product, release, version, date }: ReleaseExport, item: ExportedItem): string[] {
  const { entry, text } = item;
  const isItem = entry.entryType === 'item';
  return [
    ...[product ?? '', release, version ?? '', date ?? ''],
    ...[item.kind, item.itemKind, item.title],
    text?.body?.text ?? plain(text?.summaryHtml),
    isItem && entry.breaking ? 'yes' : 'no',
    item.marks.join('\n'),
    (isItem ? entry.areas : []).join('\n'),
    ...[text?.component, text?.authors, text?.advisories].map((list = []) => list.join('\n')),
    text?.severity ?? '',
    plain(text?.impactHtml),
    plain(text?.actionHtml),
    (text?.links ?? []).map(({ url }) => url).join('\n'),
    item.href,
  ];
}

function plain(html: Html | undefined): string {
  return html === undefined ? '' : inlineText(html);
}
