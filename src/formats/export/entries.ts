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

function entryText(writer: Writer, entry: ExportEntry) {
  const { summaryHtml, duties } = entry;
  const mark = entry.marks.length === 0 ? '' : ` (${entry.marks.map(markdownText).join(', ')})`;
  const summary = writer.inline(summaryHtml);
  const nested = list(duties.map(({ label, html }) => labelled(label, writer.inline(html))));
  const head = `${entryName(writer, entry)}${mark}${summary === '' ? '' : `: ${summary}`}`;
  return nested === '' ? head : `${head}\n${nested}`;
}

/** A link to the page of the entry, or its whole text if that holds links already. */
function entryName(writer: Writer, { title, href, lineHtml }: ExportEntry): string {
  if (lineHtml === undefined) return writer.link({ label: title, href });
  return lineHtml.includes('<a ') ? writer.inline(lineHtml) : writer.linked(lineHtml, href);
}
