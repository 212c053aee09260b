import type { Catalog, Release } from '../../domain/catalog.ts';
import type { ImportContext } from './context.ts';
import { readListed } from './listed.ts';
import { meetingVerdicts } from './meeting-verdicts.ts';
import { meetingFile } from './meeting-file.ts';
import { dateInName, readMeetingFacts, type MeetingFact } from './meeting-head.ts';
import { mergeItems, type FileEdit } from './merge-items.ts';
import type { Outcome, Tied } from './facts.ts';
import { mergeSchedule } from './schedule.ts';
import { siteVerdicts } from './site-verdicts.ts';
import { withoutStatements } from './sections-left.ts';
import { readStatements, type Minutes, type Statement } from './statements.ts';
import { readTopics } from './topics.ts';
import {
  asPlaced,
  asRefused,
  asStructure,
  byFacts,
  closeVerdicts,
  type PlacedLine,
  type UnplacedLine,
  type Verdict,
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

function makePlan(
  context: ImportContext,
  text: string,
  minutes: Minutes,
  facts: readonly MeetingFact[],
): ImportPlan {
  const path = `meetings/${context.slug}.md`;
  const site = siteVerdicts(context, minutes.sections);
  const about = new Set([...facts.map(({ from }) => from), ...site.statements]);
  const open = withoutStatements(minutes.sections, (statement) => about.has(statement));
  const schedule = mergeSchedule(context, open);
  const afterSchedule = withoutStatements(
    open,
    (statement) => schedule.outcomes.has(statement) || schedule.labels.includes(statement),
  );
  const lists = readListed(context, afterSchedule);
  const inLists = new Set(lists.listed.flatMap(({ tied }) => tied.map((tie) => tie.statement)));
  const left = withoutStatements(
    afterSchedule,
    (statement) => inLists.has(statement) || lists.people.includes(statement),
  );
  const topics = readTopics(context, left);
  const items = mergeItems(context, topics.topics, lists.listed);
  const tied: Tied[] = [
    ...schedule.tied,
    ...lists.listed.flatMap((list) => list.tied),
    ...topics.topics.flatMap((topic) => topic.tied),
  ];
  const head = meetingVerdicts(context, facts);
  const names = [...schedule.labels, ...lists.people, ...topics.groups];
  const headings = minutes.sections.flatMap(({ heading }) => heading ?? []);
  const outcomes = new Map<Statement, readonly Outcome[]>([...schedule.outcomes, ...items.outcomes]);
  const verdicts: Verdict[] = [
    ...head.verdicts,
    ...site.verdicts,
    ...tied.flatMap(({ statement }) => byFacts(statement, outcomes.get(statement) ?? [])),
    ...tied.flatMap((tie) => entryVerdict(context, path, tie)),
    ...names.flatMap(({ lines }) => asStructure(lines, path)),
    ...headings.flatMap(({ lines }) => asStructure(lines, path)),
    ...asStructure(minutes.structure, path),
  ];
  const untied = topics.rest.map((statement): Tied => ({ statement }));
  const meeting: FileEdit[] =
    context.meeting === undefined
      ? [{ path, before: undefined, after: meetingFile(context, head, [...tied, ...untied]) }]
      : [];
  const timeline: FileEdit[] =
    schedule.after === undefined
      ? []
      : [{ path: schedule.path, before: schedule.before, after: schedule.after }];
  return {
    meeting: context.slug,
    stands: context.meeting !== undefined,
    edits: [...meeting, ...timeline, ...items.edits],
    ...closeVerdicts(text, verdicts),
  };
}
