import type { Catalog, Release } from '../../domain/catalog.ts';
import type { ImportContext } from './context.ts';
import type { Outcome, Tied } from './facts.ts';
import { knownEntries } from './known-entries.ts';
import { readListed } from './listed.ts';
import { meetingFile } from './meeting-file.ts';
import { dateInName, readMeetingFacts, type MeetingFact } from './meeting-head.ts';
import { entryVerdicts, meetingVerdicts } from './meeting-verdicts.ts';
import { mergeItems, type FileEdit } from './merge-items.ts';
import { mergeSchedule } from './schedule.ts';
import { withoutStatements } from './sections-left.ts';
import { siteVerdicts } from './site-verdicts.ts';
import { readStatements, type Minutes, type Statement } from './statements.ts';
import { readTopics } from './topics.ts';
import {
  asStructure,
  byFacts,
  closeVerdicts,
  type PlacedLine,
  type UnplacedLine,
} from './verdicts.ts';

/** Minutes to import, and what they are read against. */
export interface MinutesInput {
  readonly text: string;
  /** The file's own name, without its folder. */
  readonly fileName: string;
  readonly catalog: Catalog;
  readonly release: Release;
  /** The text of a content file; undefined if there is none. */
  readonly fileText: (path: string) => string | undefined;
}

/** What an import would do: the files, and for every line with words where it went or why not. */
export interface ImportPlan {
  readonly meeting: string;
  /** Whether the meeting stands already. */
  readonly stands: boolean;
  /** Whether the minutes say something that is not in the content. */
  readonly differs: boolean;
  readonly edits: readonly FileEdit[];
  readonly placed: readonly PlacedLine[];
  readonly unplaced: readonly UnplacedLine[];
}

/**
 * Reads minutes into a plan; nothing is written. Undefined if neither the file's name nor the
 * minutes tell the day of the meeting.
 */
export function planImport(input: MinutesInput): ImportPlan | undefined {
  const text = input.text.replaceAll('\r\n', '\n');
  const minutes = readStatements(text);
  const facts = readMeetingFacts(minutes, input.release);
  const context = contextOf(input, facts);
  return context === undefined ? undefined : makePlan(context, text, minutes, facts);
}

/** The file's name tells the day; a heading is often the one of the meeting it was copied from. */
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

/** Everything that the readers found in the minutes. */
interface Reading {
  readonly edits: readonly FileEdit[];
  readonly tied: readonly Tied[];
  readonly outcomes: ReadonlyMap<Statement, readonly Outcome[]>;
  /** Names over lists. */
  readonly names: readonly Statement[];
  /** About nothing that could be told. */
  readonly rest: readonly Statement[];
}

function makePlan(
  context: ImportContext,
  text: string,
  minutes: Minutes,
  facts: readonly MeetingFact[],
): ImportPlan {
  const path = `meetings/${context.slug}.md`;
  const head = meetingVerdicts(context, facts);
  const repeated = siteVerdicts(context, minutes.sections);
  const about = new Set([...facts.map(({ from }) => from), ...repeated.statements]);
  const reading = readAll(context, minutes, (statement) => about.has(statement));
  const { tied, outcomes, names, rest } = reading;
  const headings = minutes.sections.flatMap(({ heading }) => heading ?? []);
  const verdicts = [
    ...head.verdicts,
    ...repeated.verdicts,
    ...[...outcomes].flatMap(([statement, own]) => byFacts(statement, own)),
    ...entryVerdicts(context, tied),
    ...[...names, ...headings].flatMap(({ lines }) => asStructure(lines, path)),
    ...asStructure(minutes.structure, path),
  ];
  const entries = [...tied, ...rest.map((statement): Tied => ({ statement }))];
  const meeting: FileEdit = { path, before: undefined, after: meetingFile(context, head, entries) };
  const edits = [...(context.meeting === undefined ? [meeting] : []), ...reading.edits];
  const known = knownEntries(context.meeting);
  return {
    meeting: context.slug,
    stands: context.meeting !== undefined,
    edits,
    differs: edits.length > 0 || entries.some(({ statement }) => known(statement) === undefined),
    ...closeVerdicts(text, verdicts),
  };
}

/** One reader after the other; each leaves to the next what it cannot read. */
function readAll(
  context: ImportContext,
  minutes: Minutes,
  isRead: (statement: Statement) => boolean,
): Reading {
  const open = withoutStatements(minutes.sections, isRead);
  const schedule = mergeSchedule(context, open);
  const inSchedule = new Set([...schedule.outcomes.keys(), ...schedule.labels]);
  const afterSchedule = withoutStatements(open, (statement) => inSchedule.has(statement));
  const lists = readListed(context, afterSchedule);
  const listed = lists.listed.flatMap((list) => list.tied);
  const inLists = new Set([...listed.map(({ statement }) => statement), ...lists.people]);
  const left = withoutStatements(afterSchedule, (statement) => inLists.has(statement));
  const { topics, groups, rest } = readTopics(context, left);
  const items = mergeItems(context, topics, lists.listed);
  const inTime = new Set(schedule.tied.map(({ statement }) => statement));
  const outOfTime = [...schedule.outcomes.keys()].filter((statement) => !inTime.has(statement));
  return {
    edits: [...schedule.edits, ...items.edits],
    tied: [...schedule.tied, ...listed, ...topics.flatMap((topic) => topic.tied)],
    outcomes: new Map([...schedule.outcomes, ...items.outcomes]),
    names: [...schedule.labels, ...lists.people, ...groups],
    rest: [...outOfTime, ...rest],
  };
}
