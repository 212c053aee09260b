import type { Item } from '../../domain/catalog.ts';
import { askDetails, handlesOf } from './asks.ts';
import type { ImportContext } from './context.ts';
import { sameText } from './clean.ts';
import type { Fact, Tied } from './facts.ts';
import { itemPrefix } from './item-prefix.ts';
import { readMarks, withoutEdges } from './marks.ts';
import { readQuestion } from './remark-kinds.ts';
import { flatten, type Section, type Statement } from './statements.ts';

/** What a list by person, by question or of changes says of an item. */
export interface Listed {
  /** The item; undefined for a milestone. */
  readonly slug: string | undefined;
  readonly facts: readonly Fact[];
  readonly tied: readonly Tied[];
}

/** Lists that name the item on every line, and the names of people over them. */
export interface ListedResult {
  readonly listed: readonly Listed[];
  readonly people: readonly Statement[];
}

/** Reads the lists that an agenda prints: open asks by person, questions, what changed. */
export function readListed(context: ImportContext, sections: readonly Section[]): ListedResult {
  const people: Statement[] = [];
  const listed = sections.flatMap(({ kind, statements }) => {
    if (kind === 'asks') return statements.flatMap((root) => readPerson(context, root, people));
    if (kind === 'questions') return statements.flatMap((root) => readAsked(context, root));
    if (kind === 'changes') return statements.flatMap((root) => readChange(context, root));
    return [];
  });
  return { listed, people };
}

const NOBODY = /^nobody(?: yet)?$/iu;

/** `@person`, and below it `Item: what is wanted`. */
function readPerson(context: ImportContext, root: Statement, people: Statement[]): Listed[] {
  const name = withoutEdges(root.text);
  const [handle] = handlesOf(name);
  const asked = peopleAsked(context).find((person) => person === name);
  const person = name === `@${handle ?? ''}` ? handle : asked;
  if (person === undefined && !NOBODY.test(name)) return [];
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
): Listed[] {
  const found = itemPrefix(release, statement.text);
  const item = release.items.find(({ slug }) => slug === found?.slug);
  if (found === undefined || item === undefined) return [];
  const marks = readMarks(found.rest);
  const standing = standingAsk(item, of, found.rest);
  const details = askDetails(marks.rest, date);
  const fact: Fact = {
    kind: 'ask',
    of,
    ...details,
    what: standing ?? details.what,
    why: undefined,
    done: statement.box === 'ticked' || marks.status === 'ready',
    from: [statement],
    part: undefined,
  };
  return [listedOf(release.id, found.slug, [statement, ...flatten(statement.children)], [fact])];
}

/** The words of an open ask that a line begins with; the agenda prints more behind them. */
function standingAsk(item: Item, of: string | undefined, text: string): string | undefined {
  const asks = [...item.asks, ...item.parts.flatMap((part) => part.asks)];
  return asks
    .filter((ask) => ask.of === of && sameText(text).startsWith(sameText(ask.what)))
    .toSorted((a, b) => b.what.length - a.what.length)[0]?.what;
}

/** `Item: a question?` with its options and its outcome below. */
function readAsked({ release }: ImportContext, root: Statement): Listed[] {
  const found = itemPrefix(release, root.text);
  if (found === undefined || readMarks(root.text).status !== undefined) return [];
  const { remarks, left } = readQuestion(root, undefined, found.rest);
  const statements = [...remarks.map(({ statement }) => statement), ...flatten(left)];
  const facts = remarks.flatMap((remark) => remark.facts);
  return [listedOf(release.id, found.slug, statements, facts)];
}

/** What changed since the last meeting stands in the content: such a line is only tied to it. */
function readChange({ release }: ImportContext, root: Statement): Listed[] {
  const found = itemPrefix(release, root.text);
  const statements = [root, ...flatten(root.children)];
  if (found !== undefined) return [listedOf(release.id, found.slug, statements, [])];
  const milestone = release.milestones.find(({ title }) => root.text.startsWith(`${title}:`));
  if (milestone === undefined) return [];
  const reference = `${release.id}/${milestone.id}`;
  const tied = statements.map((statement) => ({ statement, milestone: reference }));
  return [{ slug: undefined, facts: [], tied }];
}

function listedOf(
  release: string,
  slug: string,
  statements: readonly Statement[],
  facts: readonly Fact[],
): Listed {
  const item = `${release}/${slug}`;
  return { slug, facts, tied: statements.map((statement) => ({ statement, item })) };
}
