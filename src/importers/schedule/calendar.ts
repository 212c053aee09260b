import ICAL from 'ical.js';
import { SourceError } from '../notes/source-error.ts';
import { UNRELEASED, type SourceEvent, type SourceRecord } from '../notes/source-note.ts';
import { addressPart } from '../plan/plan-releases.ts';
import { candidatePhase, parseVersion } from '../versions/parse-version.ts';
import { slugOf } from '../shared/slug-of.ts';
import { linesOf } from './json-object.ts';
import type { ScheduleSource } from './read-schedule.ts';

/** Checks whether a text is a calendar. */
export function isCalendar({ text }: ScheduleSource): boolean {
  return /^\s*BEGIN:VCALENDAR/iu.test(text);
}

/** Reads the events of a calendar (RFC 5545). The words of an event name its version and its kind. */
export function* readCalendar({ file, text }: ScheduleSource): Generator<SourceRecord> {
  const components = calendarsIn(text, file);
  const lines = linesOf(text, /^BEGIN:VEVENT/gimu);
  const events = components.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  for (const [index, component] of events.entries()) {
    yield* eventRecords(component, { file, line: lines[index] ?? 1 });
  }
}

function calendarsIn(text: string, file: string): ICAL.Component[] {
  try {
    const parsed: unknown = ICAL.parse(text);
    const lists = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    return lists.map(
      (jcal: unknown) =>
        new ICAL.Component(jcal as ConstructorParameters<typeof ICAL.Component>[0]),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new SourceError(`${file} cannot be read as a calendar: ${why}. Export it again.`, {
      cause: error,
    });
  }
}

type Place = { readonly file: string; readonly line: number };

function* eventRecords(component: ICAL.Component, place: Place): Generator<SourceRecord> {
  const summary = textIn(component, 'summary');
  const first = dayIn(component, 'dtstart');
  const skipped = { record: 'skipped', ...place, text: summary } as const;
  if (component.getFirstPropertyValue('rrule') !== null) yield { ...skipped, why: 'it repeats' };
  else if (summary === '') yield { ...skipped, why: 'it has no words' };
  else if (first === undefined) yield { ...skipped, why: 'it has no day' };
  else {
    const named = eventName(summary);
    const last = lastDay(component, first);
    const url = textIn(component, 'url');
    yield { record: 'release', ...place, version: named.version, isPlanned: true, sortedBy: '' };
    yield {
      record: 'event',
      ...{ ...place, ...named, text: summary, planned: first, ends: last },
      isCancelled: textIn(component, 'status').toUpperCase() === 'CANCELLED',
      note: noteOf(textIn(component, 'description')),
      sources: /^https?:\/\//u.test(url) ? [url] : [],
    };
  }
}

function textIn(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value.trim() : '';
}

function noteOf(text: string): string | undefined {
  return text === '' ? undefined : text.replaceAll(/[<>{}[\]*_`\\#|]/gu, String.raw`\$&`);
}

function timeIn(component: ICAL.Component, name: string): ICAL.Time | undefined {
  const value = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value : undefined;
}

function dayIn(component: ICAL.Component, name: string): string | undefined {
  return timeIn(component, name)?.toString().slice(0, 10);
}

/** The end of an event that lasts whole days is the day after its last one. */
function lastDay(component: ICAL.Component, first: string): string | undefined {
  const end = timeIn(component, 'dtend');
  if (end === undefined) return undefined;
  const last = end.clone();
  if (end.isDate) last.adjust(-1, 0, 0, 0);
  const day = last.toString().slice(0, 10);
  return day > first ? day : undefined;
}

type EventName = Pick<SourceEvent, 'version' | 'id' | 'kind' | 'title'>;

/** Words of an event by kind; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, SourceEvent['kind'], string])[] = [
  [/\bextended (?:support|maintenance) ends|end of extended/iu, 'extended', 'extended'],
  [/\b(?:end of (?:life|support|maintenance)|(?:support|maintenance) ends|eol)\b/iu, 'eol', 'eol'],
  [/\bfreeze\b/iu, 'freeze', ''],
  [/\b(?:rc|release candidate) ?\d*\b/iu, 'rc', ''],
  [/\bbeta ?\d*\b/iu, 'beta', ''],
  [/\balpha ?\d*\b/iu, 'alpha', ''],
  [/\b(?:ga|general availability|final|released?)\b/iu, 'ga', 'ga'],
];

function eventName(summary: string): EventName {
  const token =
    /(?<![\w.])v?\d{1,15}(?:\.\d{1,15})+[\w.+-]*|(?<![\w.])v\d+\b/u.exec(summary)?.[0] ?? '';
  const version = parseVersion(token.replace(/[.-]+$/u, ''));
  const words = summary.replace(token, ' ').replaceAll(/\s+/gu, ' ').trim();
  const home = version === undefined ? UNRELEASED : version.numbers.join('.');
  const phase = version === undefined ? undefined : candidatePhase(version);
  if (phase !== undefined && version !== undefined) {
    const kind = PHASE_KINDS[phase.phase] ?? 'other';
    return { version: home, id: addressPart(version.text), kind, title: version.text };
  }
  const found = KINDS.find(([pattern]) => pattern.test(words));
  const isBare = /^[\p{L}\d.]*$/u.test(words);
  const [, kind, id] = found ?? [
    undefined,
    isBare && version !== undefined ? 'ga' : 'other',
    isBare && version !== undefined ? 'ga' : '',
  ];
  const named = id === '' ? (slugOf(words.replace(/^[^:]{1,40}: /u, '')) ?? 'event') : id;
  return { version: home, id: named, kind, ...(kind === 'ga' ? {} : { title: summary }) };
}

const PHASE_KINDS: Readonly<Record<string, SourceEvent['kind']>> = {
  ...{ candidate: 'rc', beta: 'beta', early: 'beta', alpha: 'alpha', dev: 'alpha' },
};
