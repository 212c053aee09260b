import { EXPORT_MARK, fenceAfter } from '../../lib/exported-notes.ts';
import { kindOfHeading } from '../notes/kind-words.ts';
import {
  UNRELEASED,
  type NoteKind,
  type SourceNote,
  type SourceRecord,
  type SourceRelease,
} from '../notes/source-note.ts';
import { exportedNote } from './exported-note.ts';
import { exportedOverview } from './exported-overview.ts';
import { plainWritten } from './plain-written.ts';
import type { NoteHome } from './note-record.ts';

/** A source; `home` is the version of a body that names none. */
export interface ExportedSource {
  readonly text: string;
  readonly file: string;
  readonly home?: NoteHome | undefined;
}

/**
 * Reads a changelog, or the body of a release, that `relnotes export` wrote: what its form says is taken at its word, and
 * the texts stay as they are. Undefined for any other text, and for one that was edited so that it has another form.
 */
export function readExported({ text, file, home }: ExportedSource): SourceRecord[] | undefined {
  if (!text.startsWith(EXPORT_MARK)) return undefined;
  const lines = withNames(text).split(/\r\n|\n|\r/u);
  const { end, urls, records } = endOf(lines, home);
  const source = { file, lines, end, urls, isBody: home !== undefined };
  let state: State = { home, kind: undefined, section: '', order: 0 };
  for (let at = 1; at < end;) {
    const isBlank = lines[at]?.trim() === '';
    const read = isBlank ? { next: at + 1, records: [], state } : partAt(source, at, state);
    if (read === undefined) return undefined;
    records.push(...read.records);
    ({ state = state } = read);
    at = read.next;
  }
  return records;
}

interface Source {
  readonly file: string;
  readonly lines: readonly string[];
  /** The line after the last one of the text. */
  readonly end: number;
  /** Addresses of versions by their written names. */
  readonly urls: ReadonlyMap<string, string>;
  /** Whether it is the body of one version. */
  readonly isBody: boolean;
}

/** The headings above a line, and how many notes the version has so far. */
interface State {
  readonly home: NoteHome | undefined;
  readonly kind: NoteKind | undefined;
  readonly section: string;
  readonly order: number;
}

interface Read {
  readonly next: number;
  readonly records: readonly SourceRecord[];
  readonly state?: State;
}

/** Takes back the spaces that keep names and numbers from being links on GitHub; code has none. */
function withNames(text: string): string {
  return text.replaceAll(/(@|#|GH-)&#8203;/giu, '$1');
}

const DEFINITION = /^\[((?:\\.|[^\\\]])+)\]: (\S+)$/u;
const FOOTER = /^\[[^\][]+\]\((https?:[^()\s]+)\)$/u;

/** A changelog ends with the addresses of its versions, a body with that of its page. */
function endOf(lines: readonly string[], home: NoteHome | undefined) {
  const urls = new Map<string, string>();
  const records: SourceRecord[] = [];
  let end = lines.length;
  for (; end > 1; end -= 1) {
    const line = lines[end - 1] ?? '';
    if (line.trim() === '') continue;
    const page = home === undefined ? undefined : FOOTER.exec(line)?.[1];
    const [, name, url = ''] = DEFINITION.exec(line) ?? [];
    if (home !== undefined && page !== undefined && records.length === 0) {
      records.push({ record: 'release', ...home, line: end, sources: [page] });
    } else if (home === undefined && name !== undefined) urls.set(name, url);
    else break;
  }
  return { end, urls, records };
}

function partAt(source: Source, at: number, state: State): Read | undefined {
  const line = source.lines[at] ?? '';
  const version = source.isBody ? null : VERSION.exec(line);
  if (version !== null) return versionAt(source, at, version);
  if (line.startsWith('# ') && state.home === undefined) return { next: at + 1, records: [] };
  const section = /^#{2,3} (.+)$/u.exec(line)?.[1];
  if (section !== undefined && state.home !== undefined) {
    return { next: at + 1, records: [], state: { ...state, section, kind: kindOf(section) } };
  }
  if (state.section !== '') return line.startsWith('- ') ? noteAt(source, at, state) : undefined;
  return textAt(source, at, state);
}

function kindOf(heading: string): NoteKind {
  return kindOfHeading(plainWritten(heading))?.kind ?? 'other';
}

const VERSION = /^## \[((?:\\.|[^\\\]])+)\](?: - (\d{4}-\d{2}-\d{2}))?( \[YANKED\])?$/u;

function versionAt({ file, urls }: Source, at: number, match: RegExpExecArray): Read {
  const [, written = '', date, yanked] = match;
  const [name, pack] = nameParts(plainWritten(written));
  const isPlanned = name.toLowerCase() === UNRELEASED;
  const home = { file, version: isPlanned ? UNRELEASED : name, package: pack };
  const url = urls.get(written);
  const record: SourceRelease = {
    record: 'release',
    ...{ ...home, line: at + 1, date, isPlanned, isYanked: yanked !== undefined },
    sources: url === undefined ? [] : [url],
  };
  const state = { home, kind: undefined, section: '', order: 0 };
  return { next: at + 1, records: [record], state };
}

/** Splits `product@1.2.0`. */
function nameParts(name: string): readonly [string, string | undefined] {
  const at = name.lastIndexOf('@');
  return at < 1 ? [name, undefined] : [name.slice(at + 1), name.slice(0, at)];
}

/** Reads a note: all its lines but the first are moved to the right. */
function noteAt({ lines, end: last }: Source, at: number, state: State): Read | undefined {
  const { home, kind = 'other', section } = state;
  if (home === undefined) return undefined;
  let end = at + 1;
  while (end < last && /^(?: {2}|\s*$)/u.test(lines[end] ?? '')) end += 1;
  const own = lines.slice(at, end).map((line) => line.slice(2));
  const order = state.order + 1;
  const note: SourceNote = {
    record: 'note',
    ...{ ...home, line: at + 1, section, kind, isExact: true, order },
    ...exportedNote(own.join('\n').trimEnd(), kind === 'upgrade'),
  };
  return { next: end, records: [note], state: { ...state, order } };
}

/** Reads the text of a version, up to its first section or the next version. */
function textAt({ lines, end: last }: Source, at: number, { home }: State): Read | undefined {
  if (home === undefined) return undefined;
  let end = at;
  let fence: string | undefined;
  while (end < last && (fence !== undefined || !/^#{2,3} /u.test(lines[end] ?? ''))) {
    fence = fenceAfter(fence, lines[end] ?? '');
    end += 1;
  }
  const text = lines.slice(at, end).join('\n').trim();
  return { next: end, records: exportedOverview(text, home, at + 1) };
}
