import { parseDocument } from 'yaml';
import type { Release } from '../../domain/catalog.ts';
import { findDates } from './dates.ts';
import type { MeetingFact } from './meeting-facts.ts';
import { namedSection } from './sections.ts';
import type { Statement } from './statements.ts';
import { truncate } from './words.ts';

/** The front matter of minutes: its facts, its other lines, and the text with blank lines in its place. */
export interface MinutesFrontMatter {
  readonly facts: readonly MeetingFact[];
  /** The lines of rulers. */
  readonly structure: readonly number[];
  readonly text: string;
}

/** Reads YAML between `---` lines at the start of minutes; text that is no map of fields is left to the other readers. */
export function readFrontMatter(text: string, release: Release): MinutesFrontMatter {
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  const isOpened = /^---\s*$/u.test(lines[0] ?? '');
  const fields = isOpened && end > 0 ? fieldsOf(lines.slice(1, end)) : undefined;
  if (fields === undefined) return { facts: [], structure: [], text };
  return {
    facts: fields.flatMap((field) => factOf(field, release)),
    structure: [1, end + 1],
    text: lines.map((line, index) => (index <= end ? '' : line)).join('\n'),
  };
}

interface Field {
  readonly name: string;
  readonly values: readonly string[];
  readonly from: Statement;
}

function fieldsOf(lines: readonly string[]): Field[] | undefined {
  const document = parseDocument(lines.join('\n'), { schema: 'failsafe', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const starts = lines.flatMap((line, index) => (/^[^\s#-]/u.test(line) ? [index] : []));
  return Object.entries(value).map(([name, own], index) => {
    const [first = 0, next = lines.length] = starts.slice(index, index + 2);
    const numbers = lines
      .slice(first, next)
      .flatMap((line, at) => (line.trim() === '' ? [] : [first + at + 2]));
    const text = lines[first] ?? '';
    return {
      name: name.toLowerCase(),
      values: valuesOf(own),
      from: { lines: numbers, kind: 'text', text, box: undefined, children: [] },
    };
  });
}

function valuesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

function factOf({ name, values, from }: Field, release: Release): MeetingFact[] {
  const [value] = values;
  const day = value === undefined ? undefined : findDates(value, '2000-01-01')[0];
  if (value === undefined) return [{ kind: 'unknown', why: `${name} has no value`, from }];
  if (/^(?:date|datum|day)$/u.test(name) && day?.hasYear === true) {
    return [{ kind: 'date', day: day.day, title: undefined, isStated: true, from }];
  }
  if (/^titl?el?$/u.test(name)) return [{ kind: 'title', title: truncate(value, 120), from }];
  if (namedSection(name) === 'participants') {
    const names = values
      .flatMap((one) => one.split(/[,;]/u))
      .map((one) => one.trim().replace(/^@/u, ''));
    return [{ kind: 'participants', names: names.filter((one) => one !== ''), from }];
  }
  const isRelease = name === 'release' && [release.id, release.title].includes(value);
  if (isRelease) return [{ kind: 'release', from }];
  return [{ kind: 'unknown', why: `a meeting has no field for ${name}`, from }];
}
