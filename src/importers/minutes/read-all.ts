import { readAgendaLists } from './agenda-lists.ts';
import type { ImportContext } from './context.ts';
import type { FactOutcome, LinkedStatement } from './facts.ts';
import { mergeItems, type FileEdit } from './merge-items.ts';
import { bareName } from './names.ts';
import { mergeSchedule } from './schedule.ts';
import { readSectionAsks, type NamedItem } from './section-asks.ts';
import type { Minutes, Statement } from './statements.ts';
import { readTopics, type Topic } from './topics.ts';
import { withoutStatements } from './without-statements.ts';

/** The combined results of all readers. */
export interface MinutesReading {
  readonly edits: readonly FileEdit[];
  readonly linked: readonly LinkedStatement[];
  readonly outcomes: ReadonlyMap<Statement, readonly FactOutcome[]>;
  /** Lines that only name a list. */
  readonly names: readonly Statement[];
  /** Lines without a recognized item or milestone. */
  readonly rest: readonly Statement[];
  readonly topics: readonly Topic[];
}

/** Runs the readers in order; each leaves the statements it cannot read to the next. */
export function readAll(
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
  const asked = readSectionAsks(context, left, new Set(rest), namedItems(context, topics));
  const inAsks = new Set(asked.flatMap((one) => one.linked.map(({ statement }) => statement)));
  const items = mergeItems(context, topics, [...lists.entries, ...asked]);
  const inTime = new Set(schedule.linked.map(({ statement }) => statement));
  const outOfTime = [...schedule.outcomes.keys()].filter((statement) => !inTime.has(statement));
  return {
    edits: [...schedule.edits, ...items.edits],
    linked: [
      ...schedule.linked,
      ...[...listed, ...asked.flatMap((one) => one.linked)],
      ...topics.flatMap((topic) => topic.linked),
    ],
    outcomes: new Map([...schedule.outcomes, ...items.outcomes]),
    names: [...schedule.labels, ...lists.people, ...groups],
    rest: [...outOfTime, ...rest.filter((statement) => !inAsks.has(statement))],
    topics,
  };
}

function namedItems({ release }: ImportContext, topics: readonly Topic[]): NamedItem[] {
  return [
    ...release.items.map(({ slug, title, aliases }) => ({
      slug,
      names: [slug, title, ...aliases],
    })),
    ...topics.flatMap(({ slug, proposal }) =>
      proposal === undefined ? [] : [{ slug, names: [proposal.title, bareName(proposal.title)] }],
    ),
  ];
}
