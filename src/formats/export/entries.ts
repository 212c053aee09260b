import type { ReleaseExport } from '../../view/export/export.ts';
import type { ExportEntry } from '../../view/export/export-entries.ts';
import { list } from '../markdown/blocks.ts';
import { markdownText } from '../markdown/escape.ts';
import { labelled, makeWriter, type Writer } from '../markdown/writer.ts';

/** Returns a Markdown writer for an export, whose links are absolute already. */
export function exportWriter({ href }: ReleaseExport): Writer {
  return makeWriter(href);
}

/** Renders entries as a list: link, marks, summary, impact and action. */
export function entryList(writer: Writer, entries: readonly ExportEntry[]): string {
  return list(entries.map((entry) => entryText(writer, entry)));
}

function entryText(writer: Writer, { title, href, summaryHtml, marks, duties }: ExportEntry) {
  const mark = marks.length === 0 ? '' : ` (${marks.map(markdownText).join(', ')})`;
  const summary = writer.inline(summaryHtml);
  const nested = list(duties.map(({ label, html }) => labelled(label, writer.inline(html))));
  const head = `${writer.link({ label: title, href })}${mark}${summary === '' ? '' : `: ${summary}`}`;
  return nested === '' ? head : `${head}\n${nested}`;
}
