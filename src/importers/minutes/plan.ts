import type { Catalog, Release } from '../../domain/catalog.ts';
import type { ImportContext } from './context.ts';
import { createdItems, type CreatedItem } from './created-items.ts';
import type { LinkedStatement } from './facts.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHeadingLines } from './heading-lines.ts';
import { entryLookup } from './known-entries.ts';
import { meetingEdit } from './meeting-file.ts';
import { dateInName, readMeetingFacts, type MeetingFact } from './meeting-facts.ts';
import { entryResults, meetingResults } from './meeting-results.ts';
import type { FileEdit } from './merge-items.ts';
import type { MinutesRecord } from './minutes-record.ts';
import { knownPeople } from './people.ts';
import { readAll } from './read-all.ts';
import { findRepeatedLines } from './repeated-lines.ts';
import { flatten, readStatements, type Minutes, type Statement } from './statements.ts';
import {
  structureResults,
  resultsOfFacts,
  partitionLines,
  type LineOutcomes,
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
  /** The day of the meeting, if the person who imports states it. */
  readonly day?: string | undefined;
  /** Returns the digests of the facts that the last import of a meeting wrote, by file. */
  readonly recorded?: (meeting: string) => MinutesRecord;
}

/** The plan of an import: the edited files, and the outcome of every line that is not empty. */
export interface ImportPlan extends LineOutcomes {
  readonly meeting: string;
  /** Whether the meeting already exists. */
  readonly exists: boolean;
  /** Whether the minutes contain something that is not in the content. */
  readonly differs: boolean;
  readonly edits: readonly FileEdit[];
  /** New items, each with the lines that it comes from. */
  readonly created: readonly CreatedItem[];
  /** The slugs of all items that the minutes are about. */
  readonly about: ReadonlySet<string>;
}

/** Plans the import of minutes without writing anything. Undefined if nothing tells the day of the meeting. */
export function planImport(input: MinutesInput): ImportPlan | undefined {
  const text = input.text.replaceAll('\r\n', '\n');
  const front = readFrontMatter(text, input.release);
  const read = readStatements(front.text);
  const minutes = { ...read, structure: [...front.structure, ...read.structure] };
  const facts = [...front.facts, ...readMeetingFacts(minutes, input.release)];
  const context = contextOf(input, facts);
  return context === undefined ? undefined : makePlan(context, text, minutes, facts);
}

/** A field for the day counts most, then the file name: headings are often copied from an earlier meeting. */
function contextOf(
  { text, fileName, catalog, release, fileText, day, recorded }: MinutesInput,
  facts: readonly MeetingFact[],
): ImportContext | undefined {
  const dates = facts.flatMap((fact) => (fact.kind === 'date' ? [fact] : []));
  const stated = dates.find(({ isStated }) => isStated)?.day;
  const found = [
    [day, '--date'],
    [stated, 'the front matter'],
    [dateInName(fileName), 'the file name'],
    [dates[0]?.day, 'an earlier line'],
  ].find(([one]) => one !== undefined);
  const [date, dateFrom = ''] = found ?? [];
  if (date === undefined) return undefined;
  const name = fileName.replace(/\.[^.]*$/u, '').toLowerCase();
  const isNamed = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)*$/u.test(name) && name.startsWith(date);
  const slug = isNamed ? name : date;
  const meeting = catalog.meetings.find((one) => one.slug === slug);
  const participants = facts.flatMap((fact) => (fact.kind === 'participants' ? fact.names : []));
  const people = knownPeople(catalog, release, participants, text);
  const record = recorded?.(slug) ?? new Map<string, Readonly<Record<string, string>>>();
  const isOwn = record.has(`meetings/${slug}.md`);
  return { catalog, release, fileText, date, dateFrom, slug, meeting, people, record, isOwn };
}

function makePlan(
  context: ImportContext,
  text: string,
  minutes: Minutes,
  facts: readonly MeetingFact[],
): ImportPlan {
  const details = meetingResults(context, facts);
  const repeated = findRepeatedLines(context, minutes.sections);
  const told = new Set([...facts.map(({ from }) => from), ...repeated.statements]);
  const reading = readAll(context, minutes, (statement) => told.has(statement));
  const { linked, outcomes, names, rest, topics } = reading;
  const said = new Set([...outcomes.keys(), ...linked.map(({ statement }) => statement)]);
  const headings = minutes.sections.flatMap(({ heading }) => heading ?? []);
  const naming = [...names, ...headings].filter((line) => !said.has(line) && !told.has(line));
  const { results, kept } = readHeadingLines(context, naming, holdsLines(minutes));
  const texts = [...repeated.leads, ...kept].map((statement): LinkedStatement => ({ statement }));
  const entries = [
    ...linked,
    ...texts,
    ...rest.map((statement): LinkedStatement => ({ statement })),
  ];
  const outcome = partitionLines(text, statementsByLine(minutes, facts), [
    ...details.results,
    ...repeated.results,
    ...[...outcomes].flatMap(([statement, own]) => resultsOfFacts(statement, own)),
    ...entryResults(context, [...linked, ...texts]),
    ...results,
    ...structureResults(minutes.structure),
  ]);
  const meeting = meetingEdit(context, details, entries);
  const edits = [...(meeting === undefined ? [] : [meeting]), ...reading.edits];
  const known = entryLookup(context.meeting);
  return {
    meeting: context.slug,
    exists: context.meeting !== undefined,
    edits,
    differs: edits.length > 0 || entries.some(({ statement }) => known(statement) === undefined),
    created: createdItems(context, topics),
    about: new Set(linked.flatMap(({ item }) => item?.split('/')[1] ?? [])),
    ...outcome,
  };
}

/** Returns the statements of each line; the cells of a row are several. */
function statementsByLine({ sections }: Minutes, facts: readonly MeetingFact[]) {
  const all = [
    ...facts.map(({ from }) => from),
    ...sections.flatMap(({ heading, statements }) => [
      ...(heading === undefined ? [] : [heading]),
      ...flatten(statements),
    ]),
  ];
  const byLine = new Map<number, Statement[]>();
  for (const statement of new Set(all)) {
    for (const line of statement.lines) byLine.set(line, [...(byLine.get(line) ?? []), statement]);
  }
  return byLine;
}

/** Returns a function that tells whether a line or a heading has lines below it. */
function holdsLines({ sections }: Minutes) {
  return (line: Statement): boolean =>
    line.children.length > 0 ||
    sections.some(
      ({ heading, statements }, index) =>
        heading === line && (statements.length > 0 || sections[index + 1] !== undefined),
    );
}
