import type { Catalog, Release } from '../../domain/catalog.ts';
import type { ImportContext } from './context.ts';
import type { FactOutcome, LinkedStatement } from './facts.ts';
import { entryLookup } from './known-entries.ts';
import { readAgendaLists } from './agenda-lists.ts';
import { meetingFile } from './meeting-file.ts';
import { dateInName, readMeetingFacts, type MeetingFact } from './meeting-facts.ts';
import { entryResults, meetingResults } from './meeting-results.ts';
import { mergeItems, type FileEdit } from './merge-items.ts';
import { mergeSchedule } from './schedule.ts';
import { withoutStatements } from './without-statements.ts';
import { findRepeatedLines } from './repeated-lines.ts';
import { readStatements, type Minutes, type Statement } from './statements.ts';
import { readTopics } from './topics.ts';
import {
  structureResults,
  resultsOfFacts,
  partitionLines,
  type PlacedLine,
  type UnplacedLine,
} from './line-results.ts';

/** Minutes to import, with the content to compare them with. */
export interface MinutesInput {
  readonly text: string;
  /** The name of the file without its folder. */
  readonly fileName: string;
  readonly catalog: Catalog;
  readonly release: Release;
  /** The text of a content file; undefined if there is none. */
  readonly fileText: (path: string) => string | undefined;
}

/** The plan of an import: the edited files, and the result of every line that is not empty. */
export interface ImportPlan {
  readonly meeting: string;
  /** Whether the meeting already exists. */
  readonly exists: boolean;
  /** Whether the minutes contain something that is not in the content. */
  readonly differs: boolean;
  readonly edits: readonly FileEdit[];
  readonly placed: readonly PlacedLine[];
  readonly unplaced: readonly UnplacedLine[];
}

/**
 * Plans the import of minutes without writing anything. Undefined if neither the file name nor the
 * minutes contain the day of the meeting.
 */
export function planImport(input: MinutesInput): ImportPlan | undefined {
  const text = input.text.replaceAll('\r\n', '\n');
  const minutes = readStatements(text);
  const facts = readMeetingFacts(minutes, input.release);
  const context = contextOf(input, facts);
  return context === undefined ? undefined : makePlan(context, text, minutes, facts);
}

/** The day in the file name takes precedence: headings are often copied from an earlier meeting. */
function contextOf(
  { fileName, catalog, release, fileText }: MinutesInput,
  facts: readonly MeetingFact[],
): ImportContext | undefined {
  const written = facts.flatMap((fact) => (fact.kind === 'date' ? [fact.day] : []))[0];
  const date = dateInName(fileName) ?? written;
  if (date === undefined) return undefined;
  const name = fileName.replace(/\.[^.]*$/u, '').toLowerCase();
  const slug = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)*$/u.test(name) ? name : date;
  const meeting = catalog.meetings.find((found) => found.slug === slug);
  return { catalog, release, fileText, date, slug, meeting };
}

/** The combined results of all readers. */
interface MinutesReading {
  readonly edits: readonly FileEdit[];
  readonly linked: readonly LinkedStatement[];
  readonly outcomes: ReadonlyMap<Statement, readonly FactOutcome[]>;
  /** Lines that only name a list. */
  readonly names: readonly Statement[];
  /** Lines without a recognized item or milestone. */
  readonly rest: readonly Statement[];
}

function makePlan(
  context: ImportContext,
  text: string,
  minutes: Minutes,
  facts: readonly MeetingFact[],
): ImportPlan {
  const path = `meetings/${context.slug}.md`;
  const details = meetingResults(context, facts);
  const repeated = findRepeatedLines(context, minutes.sections);
  const about = new Set([...facts.map(({ from }) => from), ...repeated.statements]);
  const reading = readAll(context, minutes, (statement) => about.has(statement));
  const { linked, outcomes, names, rest } = reading;
  const headings = minutes.sections.flatMap(({ heading }) => heading ?? []);
  const results = [
    ...details.results,
    ...repeated.results,
    ...[...outcomes].flatMap(([statement, own]) => resultsOfFacts(statement, own)),
    ...entryResults(context, linked),
    ...[...names, ...headings].flatMap(({ lines }) => structureResults(lines, path)),
    ...structureResults(minutes.structure, path),
  ];
  const entries = [...linked, ...rest.map((statement): LinkedStatement => ({ statement }))];
  const meeting: FileEdit = {
    path,
    before: undefined,
    after: meetingFile(context, details, entries),
  };
  const edits = [...(context.meeting === undefined ? [meeting] : []), ...reading.edits];
  const known = entryLookup(context.meeting);
  return {
    meeting: context.slug,
    exists: context.meeting !== undefined,
    edits,
    differs: edits.length > 0 || entries.some(({ statement }) => known(statement) === undefined),
    ...partitionLines(text, results),
  };
}

/** Runs the readers in order; each leaves the statements it cannot read to the next. */
function readAll(
  context: ImportContext,
  minutes: Minutes,
  isRead: (statement: Statement) => boolean,
): MinutesReading {
  const open = withoutStatements(minutes.sections, isRead);
  const schedule = mergeSchedule(context, open);
  const inSchedule = new Set([...schedule.outcomes.keys(), ...schedule.labels]);
  const afterSchedule = withoutStatements(open, (statement) => inSchedule.has(statement));
  const lists = readAgendaLists(context, afterSchedule);
  const listed = lists.entries.flatMap((list) => list.linked);
  const inLists = new Set([...listed.map(({ statement }) => statement), ...lists.people]);
  const left = withoutStatements(afterSchedule, (statement) => inLists.has(statement));
  const { topics, groups, rest } = readTopics(context, left);
  const items = mergeItems(context, topics, lists.entries);
  const inTime = new Set(schedule.linked.map(({ statement }) => statement));
  const outOfTime = [...schedule.outcomes.keys()].filter((statement) => !inTime.has(statement));
  return {
    edits: [...schedule.edits, ...items.edits],
    linked: [...schedule.linked, ...listed, ...topics.flatMap((topic) => topic.linked)],
    outcomes: new Map([...schedule.outcomes, ...items.outcomes]),
    names: [...schedule.labels, ...lists.people, ...groups],
    rest: [...outOfTime, ...rest],
  };
}
