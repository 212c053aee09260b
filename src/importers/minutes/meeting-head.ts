import type { Release } from '../../domain/catalog.ts';
import { handlesOf } from './asks.ts';
import { entryText } from './clean.ts';
import { findDates, withoutDates } from './dates.ts';
import { withoutEdges } from './marks.ts';
import { sectionKind } from './sections.ts';
import { flatten, type Minutes, type Section, type Statement } from './statements.ts';
import { shortened } from './words.ts';

/** A line about the meeting itself, and what it says. */
export type MeetingFact = { readonly from: Statement } & (
  | { readonly kind: 'date'; readonly day: string; readonly title: string | undefined }
  | { readonly kind: 'participants'; readonly names: readonly string[] }
  | { readonly kind: 'release' }
);

/** The day in a file's name: `2024-01-29.md`, `20240129-board.md`. */
export function dateInName(fileName: string): string | undefined {
  return findDates(fileName.replaceAll('_', '-'))[0]?.day;
}

/** Reads the lines about the meeting itself: its day and title, its participants, its release. */
export function readMeetingFacts({ sections }: Minutes, release: Release): MeetingFact[] {
  return [
    ...dateFacts(sections),
    ...sections.flatMap((section) => participantFacts(section)),
    ...sections.slice(0, 2).flatMap(({ statements }) => releaseFacts(statements, release)),
  ];
}

/** The first heading with a day, or the first line where there is none, and lines `Date: …` before the first list of items. */
function dateFacts(sections: readonly Section[]): MeetingFact[] {
  const headings = sections.flatMap(({ heading }) => heading ?? []).slice(0, 2);
  // Minutes without any heading begin with their day.
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
  const plain = withoutEdges(entryText(text).replace(/\(\s*\)|[,;]\s*$|^[,;]/gu, ''));
  const title = plain.replace(/\s+(?:of|on|from|for|vom|am)(?:\s+the)?$/iu, '');
  return /\p{L}/u.test(title) ? shortened(title, 120) : undefined;
}

function participantFacts({ kind, heading, statements }: Section): MeetingFact[] {
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

/** Handles without `@`; of a line without any, the names between its commas. */
function namesIn(text: string): string[] {
  const handles = handlesOf(text);
  if (handles.length > 0) return handles;
  return entryText(text)
    .split(/[,;]|\s+and\s+/u)
    .map(withoutEdges)
    .filter((name) => /\p{L}/u.test(name));
}

function releaseFacts(statements: readonly Statement[], release: Release): MeetingFact[] {
  return statements
    .filter(({ text }) => {
      const named = /^release\s*:\s*(.+)$/iu.exec(text)?.[1]?.trim().toLowerCase();
      return named === release.id || named === release.title.toLowerCase();
    })
    .map((from) => ({ kind: 'release', from }));
}
