import { CHANGE_KINDS, type ExportEntry, type ReleaseExport } from '../../view/export/export.ts';
import { inlineText } from '../markdown/inline.ts';
import type { Html } from '../../lib/html.ts';

/** Renders an export as JSON for programs; texts are plain, missing values are null. */
export function exportJson(found: ReleaseExport): string {
  const { release, title, version, date, since, href, items, notes, issues, fixed } = found;
  const data = {
    release,
    title,
    version,
    date: date ?? null,
    withdrawn: withdrawnOf(found),
    since: since ?? null,
    url: href,
    summary: plain(found.summaryHtml),
    changes: Object.fromEntries(
      CHANGE_KINDS.map((kind) => [
        kind,
        items
          .filter((item) => item.kind === kind)
          .map((item) => ({ ...entry(item), area: item.area, breaking: item.breaking })),
      ]),
    ),
    upgradeNotes: notes.map((note) => ({ ...entry(note), advice: note.advice, phase: note.phase })),
    knownIssues: issues.map(entry),
    fixedIssues: fixed.map(entry),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function withdrawnOf({ withdrawn }: ReleaseExport) {
  if (withdrawn === undefined) return null;
  const { on, why, use } = withdrawn;
  return { on, why, use: use ?? null };
}

function entry({ id, title, href, summaryHtml, marks, duties }: ExportEntry) {
  return {
    id,
    title,
    url: href,
    summary: plain(summaryHtml),
    marks,
    duties: duties.map(({ label, html }) => ({ label, text: plain(html) })),
  };
}

function plain(html: Html | undefined): string | null {
  return html === undefined ? null : inlineText(html);
}
