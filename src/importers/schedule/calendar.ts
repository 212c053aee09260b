import ICAL from 'ical.js';
import { SourceError } from '../notes/source-error.ts';
import { UNRELEASED, type SourceMilestone, type SourceRecord } from '../notes/source-note.ts';
import { addressPart } from '../plan/plan-releases.ts';
import { groupKey } from '../plan/grouping.ts';
import { candidatePhase, parseVersion } from '../versions/parse-version.ts';
import { slugOf } from '../shared/slug-of.ts';
import { linesOf } from './json-object.ts';
import type { SourceText } from '../notes/read-context.ts';

/** Checks whether a text is a calendar. */
export function isCalendar({ text }: SourceText): boolean {
  return /^\s*BEGIN:VCALENDAR/iu.test(text);
}

/** Reads the events of a calendar (RFC 5545). The words of an event name its version and its kind. */
export function* readCalendar({ file, text }: SourceText): Generator<SourceRecord> {
  const components = calendarsIn(text, file);
  const lines = linesOf(text, /^BEGIN:VEVENT/gimu);
  const events = components.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  const spelling = spellingsOf(events.map((event) => textIn(event, 'summary')));
  for (const [index, component] of events.entries()) {
    yield* eventRecords(component, { file, line: lines[index] ?? 1 }, spelling);
  }
}

/** Names each release as the first event does that is not about a candidate: 2.0 and 2.0.0 are one. */
function spellingsOf(summaries: readonly string[]): (version: string) => string {
  const names = new Map<string, string>();
  const versions = summaries.flatMap((summary) => versionIn(summary).version ?? []);
  const finals = versions.filter((version) => candidatePhase(version) === undefined);
  for (const version of [...finals, ...versions]) {
    const key = groupKey(version, 'release');
    if (!names.has(key)) names.set(key, version.numbers.join('.'));
  }
  return (text) => {
    const version = parseVersion(text);
    return (version === undefined ? undefined : names.get(groupKey(version, 'release'))) ?? text;
  };
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

interface Place {
  readonly file: string;
  readonly line: number;
}

function* eventRecords(
  component: ICAL.Component,
  place: Place,
  spelling: (version: string) => string,
): Generator<SourceRecord> {
  const summary = textIn(component, 'summary');
  const first = dayIn(component, 'dtstart');
  const skipped = { record: 'skipped', ...place, text: summary } as const;
  if (component.getFirstPropertyValue('rrule') !== null) yield { ...skipped, why: 'it repeats' };
  else if (summary === '') yield { ...skipped, why: 'it has no words' };
  else if (first === undefined) yield { ...skipped, why: 'it has no day' };
  else {
    const found = eventName(summary);
    const named = { ...found, version: spelling(found.version) };
    const last = lastDay(component, first);
    const url = textIn(component, 'url');
    yield { record: 'release', ...place, version: named.version, isPlanned: true, sortedBy: '' };
    yield {
      record: 'milestone',
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

type EventName = Pick<SourceMilestone, 'version' | 'id' | 'kind' | 'title'>;

/** Words of an event by kind; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, SourceMilestone['kind'], string])[] = [
  [/\bextended (?:support|maintenance) ends|end of extended/iu, 'extended', 'extended'],
  [/\b(?:end of (?:life|support|maintenance)|(?:support|maintenance) ends|eol)\b/iu, 'eol', 'eol'],
  [/\bfreeze\b/iu, 'freeze', ''],
  [/\b(?:rc|release candidate) ?\d*\b/iu, 'rc', ''],
  [/\bbeta ?\d*\b/iu, 'beta', ''],
  [/\balpha ?\d*\b/iu, 'alpha', ''],
  [/\b(?:ga|general availability|final|released?)\b/iu, 'ga', 'ga'],
];

const VERSION = /(?<![\w.])v?\d{1,15}(?:\.\d{1,15})+[\w.+-]*|(?<![\w.])v\d+\b/u;

function versionIn(summary: string) {
  const token = (VERSION.exec(summary)?.[0] ?? '').replace(/[.-]{1,5}$/u, '');
  return { token, version: parseVersion(token) };
}

function eventName(summary: string): EventName {
  const { token, version } = versionIn(summary);
  const words = summary.replace(token, ' ').replaceAll(/\s+/gu, ' ').trim();
  const home = version === undefined ? UNRELEASED : version.numbers.join('.');
  const phase = version === undefined ? undefined : candidatePhase(version);
  if (phase !== undefined) {
    const kind = PHASE_KINDS[phase.phase] ?? 'other';
    return { version: home, id: addressPart(token), kind, title: token };
  }
  const [, kind, id] = KINDS.find(([pattern]) => pattern.test(words)) ?? [];
  // A version alone, with the name of the software, is its GA.
  const isBare = version !== undefined && /^[\p{L}\d.]*$/u.test(words);
  if (kind === 'ga' || (kind === undefined && isBare))
    return { version: home, id: 'ga', kind: 'ga' };
  const name = slugOf(words.replace(/^[^:]{1,40}: /u, '')) ?? 'event';
  return {
    version: home,
    id: id === undefined || id === '' ? name : id,
    kind: kind ?? 'other',
    title: summary,
  };
}

const PHASE_KINDS: Readonly<Record<string, SourceMilestone['kind']>> = {
  ...{ candidate: 'rc', beta: 'beta', early: 'beta', alpha: 'alpha', dev: 'alpha' },
};
