import type { Release } from '../../domain/catalog.ts';
import { handlesOf } from './asks.ts';
import { entryText } from './clean.ts';
import { findDates, withoutDates } from './dates.ts';
import { trimSeparators } from './marks.ts';
import { sectionKind } from './sections.ts';
import { flatten, type Minutes, type MinutesSection, type Statement } from './statements.ts';
import { truncate } from './words.ts';

/** A fact about the meeting itself, with the statement it comes from. */
export type MeetingFact = { readonly from: Statement } & (
  | { readonly kind: 'date'; readonly day: string; readonly title: string | undefined }
  | { readonly kind: 'participants'; readonly names: readonly string[] }
  | { readonly kind: 'release' }
);

/** Returns the day in a file name such as `2024-01-29.md` or `20240129-board.md`. */
export function dateInName(fileName: string): string | undefined {
  return findDates(fileName.replaceAll('_', '-'))[0]?.day;
}

/** Reads the facts about the meeting itself: its day, title, participants and release. */
export function readMeetingFacts({ sections }: Minutes, release: Release): MeetingFact[] {
  return [
    ...dateFacts(sections),
    ...sections.flatMap((section) => participantFacts(section)),
    ...sections.slice(0, 2).flatMap(({ statements }) => releaseFacts(statements, release)),
  ];
}

/** Reads the day from the first heading that has one, else from the first line, and from `Date: …`. */
function dateFacts(sections: readonly MinutesSection[]): MeetingFact[] {
  const headings = sections.flatMap(({ heading }) => heading ?? []).slice(0, 2);
  // Minutes without headings start with their day.
  const opening = headings.length === 0 ? (sections[0]?.statements.slice(0, 1) ?? []) : headings;
  const lines = sections
    .slice(0, 3)
    .flatMap(({ statements }) => statements)
    .filter(({ text }) => /^(?:date|day|when)\s*:/iu.test(text));
  const first = opening.find(({ text }) => findDates(text).length > 0);
  return [...(first === undefined ? [] : [first]), ...lines].flatMap((from): MeetingFact[] => {
    const [date] = findDates(from.text);
    if (date === undefined) return [];
    const title = from === first ? titleIn(withoutDates(from.text, [date])) : undefined;
    return [{ kind: 'date', day: date.day, title, from }];
  });
}

function titleIn(text: string): string | undefined {
  const plain = trimSeparators(entryText(text).replace(/\(\s*\)|[,;]\s*$|^[,;]/gu, ''));
  const title = plain.replace(/(?<!\s)\s+(?:of|on|from|for|vom|am)(?:\s+the)?$/iu, '');
  return /\p{L}/u.test(title) ? truncate(title, 120) : undefined;
}

function participantFacts({ kind, heading, statements }: MinutesSection): MeetingFact[] {
  const own = heading === undefined ? undefined : sectionKind(heading.text);
  const listed = kind === 'participants' && own === 'participants' ? flatten(statements) : [];
  const inline = statements.filter(({ text }) => INLINE.test(text));
  const present = [...listed, ...inline].filter(({ text }) => !ABSENT.test(text));
  return present.flatMap((from): MeetingFact[] => {
    const names = namesIn(from.text.replace(INLINE, ''));
    return names.length === 0 ? [] : [{ kind: 'participants', names, from }];
  });
}

const INLINE = /^(?:participants?|attendees?|present)\s*:\s*(?=\S)/iu;

const ABSENT = /\b(?:absent|excused|apolog(?:y|ies|i[sz]es)|not present|sick|vacation)\b/iu;

/** Returns the handles in a line without `@`, else the names between its commas. */
function namesIn(text: string): string[] {
  const handles = handlesOf(text);
  if (handles.length > 0) return handles;
  return entryText(text)
    .split(/[,;]|(?<!\s)\s+and\s+/u)
    .map(trimSeparators)
    .filter((name) => /\p{L}/u.test(name));
}

function releaseFacts(statements: readonly Statement[], release: Release): MeetingFact[] {
  return statements
    .filter(({ text }) => {
      const named = /^release\s*:\s*(\S.*)$/iu.exec(text)?.[1]?.trim().toLowerCase();
      return named === release.id || named === release.title.toLowerCase();
    })
    .map((from) => ({ kind: 'release', from }));
}
