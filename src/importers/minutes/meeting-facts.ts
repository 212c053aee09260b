import type { Release } from '../../domain/catalog.ts';
import { handlesOf } from './asks.ts';
import { entryText } from './clean.ts';
import { findDates, withoutDates } from './dates.ts';
import { inlineNames, isAbsent, isWithoutEmphasis, withoutEmphasis } from './participant-lines.ts';
import { trimSeparators } from './marks.ts';
import { sectionKind } from './sections.ts';
import { flatten, type Minutes, type MinutesSection, type Statement } from './statements.ts';
import { truncate } from './words.ts';

/** A fact about the meeting itself, with the statement it comes from. */
export type MeetingFact = { readonly from: Statement } & (
  | {
      readonly kind: 'date';
      readonly day: string;
      readonly title: string | undefined;
      /** Whether a field states it, which counts more than the name of the file. */
      readonly isStated: boolean;
    }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'participants'; readonly names: readonly string[] }
  | { readonly kind: 'release' }
  /** A line that is about the meeting, and that its file has no field for. */
  | { readonly kind: 'unknown'; readonly why: string }
);

/** A year that no meeting has: only days with a year of their own count. */
const NO_YEAR = '2000-01-01';

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

/** Reads the day from the first heading that has one, else from the first lines, and from `Date: …`. */
function dateFacts(sections: readonly MinutesSection[]): MeetingFact[] {
  const headings = sections.flatMap(({ heading }) => heading ?? []).slice(0, 2);
  const opening = [...headings, ...(sections[0]?.statements.slice(0, 2) ?? [])];
  const lines = sections
    .slice(0, 3)
    .flatMap(({ statements }) => statements)
    .filter(({ text }) =>
      /^(?:date|day|when|datum|tag|wann|termin)\s*:/iu.test(withoutEmphasis(text)),
    );
  const first = opening.find(
    (line) => !lines.includes(line) && dayIn(line.text) !== undefined && isTitle(line),
  );
  return [...(first === undefined ? [] : [first]), ...lines].flatMap((from): MeetingFact[] => {
    const date = dayIn(from.text);
    if (date === undefined) return [];
    const title = from === first ? titleIn(withoutDates(from.text, [date])) : undefined;
    return [{ kind: 'date', day: date.day, title, isStated: false, from }];
  });
}

function dayIn(text: string) {
  return findDates(text, NO_YEAR).find(({ hasYear }) => hasYear);
}

/** A bullet or a sentence may have a day, too, which is none of the meeting. */
function isTitle({ kind, text, children }: Statement): boolean {
  return kind === 'heading' || (kind === 'text' && children.length === 0 && text.length <= 100);
}

function titleIn(text: string): string | undefined {
  const words = isWithoutEmphasis(text) ? text : withoutEmphasis(text);
  const plain = trimSeparators(entryText(words).replace(/\(\s*\)|[,;]\s*$|^[,;]/gu, ''));
  const weekday =
    /(?:^|[ ,(]{1,3})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)[\s,)]*$/iu;
  const bare = plain.replace(weekday, '');
  const title = bare.replace(
    /(?:^|(?<!\s)\s+)(?:of|on|from|for|vom|am|dated)(?:\s+(?:the|dem))?$/iu,
    '',
  );
  return /\p{L}/u.test(title) ? truncate(trimSeparators(title), 120) : undefined;
}

function participantFacts({ kind, heading, statements }: MinutesSection): MeetingFact[] {
  const own = heading === undefined ? undefined : sectionKind(heading.text);
  const isList = kind === 'participants' && own === 'participants';
  const areAway = isList && isAbsent(heading?.text ?? '');
  const listed = isList ? flatten(statements).map((from) => ({ from, text: from.text })) : [];
  const inline = [
    ...(heading === undefined ? [] : [heading]),
    ...(isList ? [] : statements),
  ].flatMap((from) => {
    const text = inlineNames(from.text);
    return text === undefined ? [] : [{ from, text }];
  });
  return [...listed, ...inline].flatMap(({ from, text }): MeetingFact[] => {
    const names = namesIn(text);
    const away =
      areAway || isAbsent(from.text.split(':')[0] ?? '') ? names : names.filter(isAbsent);
    const present = names.filter((name) => !away.includes(name));
    return [
      ...(away.length === 0
        ? []
        : [
            {
              kind: 'unknown' as const,
              why: 'a meeting has no field for people who were absent',
              from,
            },
          ]),
      ...(present.length === 0 ? [] : [{ kind: 'participants' as const, names: present, from }]),
    ];
  });
}

/** Returns the names between the commas of a line, and handles, which need none; without `@`. */
function namesIn(text: string): string[] {
  const parts = entryText(withoutEmphasis(inlineNames(text) ?? text))
    .split(/[,;]|(?<!\s)\s+(?:and|und|&)\s+/u)
    .map(trimSeparators);
  return parts
    .flatMap((part) => {
      const handles = handlesOf(part);
      return handles.length > 0 && !isAbsent(part) ? handles : [part.replace(/^@/u, '')];
    })
    .filter((name) => /\p{L}/u.test(name));
}

function releaseFacts(statements: readonly Statement[], release: Release): MeetingFact[] {
  return statements
    .filter(({ text }) => {
      const named = /^release\s*:\s*(\S.*)$/iu
        .exec(withoutEmphasis(text))?.[1]
        ?.trim()
        .toLowerCase();
      return named === release.id || named === release.title.toLowerCase();
    })
    .map((from) => ({ kind: 'release', from }));
}
