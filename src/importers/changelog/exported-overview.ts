import { findDates } from '../minutes/dates.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { plainWritten } from './plain-written.ts';
import type { NoteHome } from './note-record.ts';

/** The longest summary of a release, in characters. */
const MAX_SUMMARY = 200;

/** Reads what an export says of a version as a whole: its withdrawal, and its summary or text. */
export function exportedOverview(text: string, home: NoteHome, line: number): SourceRecord[] {
  const [first = '', ...rest] = text.split('\n\n');
  const withdrawn = withdrawalIn(first);
  const told = withdrawn === undefined ? text : rest.join('\n\n').trim();
  const records: SourceRecord[] = [];
  if (withdrawn !== undefined) {
    records.push({ record: 'release', ...home, line, isYanked: true, withdrawn });
  }
  if (told !== '') {
    records.push({
      record: 'note',
      ...{ ...home, line, section: '', isExact: true },
      kind: 'text',
      text: told,
      isSummary: isSummary(told),
      ...{ component: [], authors: [], links: [] },
    });
  }
  return records;
}

/** Reads `Withdrawn on 8 May 2024: It loses data. Use 1.0.2 instead.` */
function withdrawalIn(paragraph: string) {
  const match = /^Withdrawn on ([^:\n]{6,30}): ([^\n]+)$/u.exec(paragraph);
  const [day] = findDates(match?.[1] ?? '');
  if (match === null || day === undefined) return undefined;
  const said = plainWritten(match[2] ?? '');
  const use = / Use (\S+) instead\.$/u.exec(said);
  const why = use === null ? said : said.slice(0, use.index);
  return { on: day.day, why, use: use?.[1] };
}

/** Matches a paragraph that reads the same as plain text. */
const PLAIN =
  /^(?:[^\\`*[\]<~&\n_]|&(?!#?\w+;)|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])|`[^`\n]+`|\\[!-/:-@[-`{-~]|<https?:[^<>\s]+>)+$/u;
/** Matches what begins another block, or is an address. */
const MARKED = /^(?:[#=|:+-](?![\p{L}\p{N}])|>|\d{1,9}[.)](?:\s|$))|:\/\/(?![^<]*>)|www\./u;

function isSummary(text: string): boolean {
  return !MARKED.test(text) && PLAIN.test(text) && plainWritten(text).length <= MAX_SUMMARY;
}
