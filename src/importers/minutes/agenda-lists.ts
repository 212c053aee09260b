import type { Item } from '../../domain/catalog.ts';
import { askDetails, handlesOf } from './asks.ts';
import type { ImportContext } from './context.ts';
import { comparableText } from './clean.ts';
import type { MinutesFact, LinkedStatement } from './facts.ts';
import { splitItemPrefix } from './item-prefix.ts';
import { readMarks, trimSeparators } from './marks.ts';
import { readQuestion } from './remark-kinds.ts';
import { flatten, type MinutesSection, type Statement } from './statements.ts';

/** An entry of a list by person, by question or of changes. */
export interface AgendaListEntry {
  /** The slug of the item; undefined for a milestone. */
  readonly slug: string | undefined;
  readonly facts: readonly MinutesFact[];
  readonly linked: readonly LinkedStatement[];
}

/** The entries of lists that name an item on every line, and the lines that name a person. */
export interface AgendaLists {
  readonly entries: readonly AgendaListEntry[];
  readonly people: readonly Statement[];
}

/** Reads the lists of a generated agenda: open asks by person, questions, and changes. */
export function readAgendaLists(
  context: ImportContext,
  sections: readonly MinutesSection[],
): AgendaLists {
  const people: Statement[] = [];
  const entries = sections.flatMap(({ kind, statements }) => {
    if (kind === 'asks') return statements.flatMap((root) => readPerson(context, root, people));
    if (kind === 'questions') return statements.flatMap((root) => readQuestionEntry(context, root));
    if (kind === 'changes') return statements.flatMap((root) => readChange(context, root));
    return [];
  });
  return { entries, people };
}

/** Heading of asks without a person; agendas of earlier versions say "nobody yet". */
const UNASSIGNED = /^(?:unassigned|nobody(?: yet)?)$/iu;

/** Reads `@person` with lines `Item: request` below. */
function readPerson(
  context: ImportContext,
  root: Statement,
  people: Statement[],
): AgendaListEntry[] {
  const name = trimSeparators(root.text);
  const [handle] = handlesOf(name);
  const asked = peopleAsked(context).find((person) => person === name);
  const person = name === `@${handle ?? ''}` ? handle : asked;
  if (person === undefined && !UNASSIGNED.test(name)) return [];
  people.push(root);
  return root.children.flatMap((child) => readAsk(context, child, person));
}

function peopleAsked({ release }: ImportContext): string[] {
  const asks = release.items.flatMap((item) => [
    ...item.asks,
    ...item.parts.flatMap((part) => part.asks),
  ]);
  return asks.flatMap(({ of }) => of ?? []);
}

function readAsk(
  { release, date }: ImportContext,
  statement: Statement,
  of: string | undefined,
): AgendaListEntry[] {
  const found = splitItemPrefix(release, statement.text);
  const item = release.items.find(({ slug }) => slug === found?.slug);
  if (found === undefined || item === undefined) return [];
  const marks = readMarks(found.rest);
  const standing = existingAsk(item, of, found.rest);
  const details = askDetails(marks.rest, date);
  const fact: MinutesFact = {
    kind: 'ask',
    of,
    ...details,
    what: standing ?? details.what,
    why: undefined,
    done: statement.box === 'ticked' || marks.status === 'ready',
    from: [statement],
    part: undefined,
  };
  return [
    listEntryFor(release.id, found.slug, [statement, ...flatten(statement.children)], [fact]),
  ];
}

/** Returns the text of an open ask that a line starts with; the agenda adds details after it. */
function existingAsk(item: Item, of: string | undefined, text: string): string | undefined {
  const asks = [...item.asks, ...item.parts.flatMap((part) => part.asks)];
  return asks
    .filter((ask) => ask.of === of && comparableText(text).startsWith(comparableText(ask.what)))
    .toSorted((a, b) => b.what.length - a.what.length)[0]?.what;
}

/** Reads `Item: a question?` with its options and its outcome below. */
function readQuestionEntry({ release }: ImportContext, root: Statement): AgendaListEntry[] {
  const found = splitItemPrefix(release, root.text);
  if (found === undefined || readMarks(root.text).status !== undefined) return [];
  const { remarks, left } = readQuestion(root, undefined, found.rest);
  const statements = [...remarks.map(({ statement }) => statement), ...flatten(left)];
  const facts = remarks.flatMap((remark) => remark.facts);
  return [listEntryFor(release.id, found.slug, statements, facts)];
}

/** Links a line about a change to its item or milestone; the change is already in the content. */
function readChange({ release }: ImportContext, root: Statement): AgendaListEntry[] {
  const found = splitItemPrefix(release, root.text);
  const statements = [root, ...flatten(root.children)];
  if (found !== undefined) return [listEntryFor(release.id, found.slug, statements, [])];
  const milestone = release.milestones.find(({ title }) => root.text.startsWith(`${title}:`));
  if (milestone === undefined) return [];
  const reference = `${release.id}/${milestone.id}`;
  const linked = statements.map((statement) => ({ statement, milestone: reference }));
  return [{ slug: undefined, facts: [], linked }];
}

function listEntryFor(
  release: string,
  slug: string,
  statements: readonly Statement[],
  facts: readonly MinutesFact[],
): AgendaListEntry {
  const item = `${release}/${slug}`;
  return { slug, facts, linked: statements.map((statement) => ({ statement, item })) };
}
