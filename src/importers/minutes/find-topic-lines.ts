import type { Status } from '../../schema/vocabulary.ts';
import type { ImportContext } from './context.ts';
import { answersIn, hasState, statesItem, type LineContext } from './line-facts.ts';
import { assignItems, isGroupName, type TopicLine, type KnownItemLookup } from './topic-lines.ts';
import { matchItemTitle } from './item-prefix.ts';
import { entryLookup } from './known-entries.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { namedSection, sectionKind } from './sections.ts';
import type { Vocabulary } from './similarity.ts';
import type { MinutesSection, Statement } from './statements.ts';

/** A topic line with its section and the headings above it. */
export interface TopicLineInSection extends TopicLine {
  readonly section: MinutesSection;
  /** Headings and group names above it. */
  readonly above: readonly string[];
  /** The status that a heading or a group name sets for all lines below it. */
  readonly inherited: Status | undefined;
  /** Lines of the same list. */
  readonly siblings: readonly Statement[];
}

/** The topic lines, and the lines that only name a group of them. */
export interface FoundTopicLines {
  readonly topicLines: readonly TopicLineInSection[];
  readonly groups: readonly Statement[];
}

/** Finds the lines that may be about items: roots of lists, members of groups, headings. */
export function findTopicLines(
  context: ImportContext,
  vocabulary: Vocabulary,
  sections: readonly MinutesSection[],
  known: KnownItemLookup,
): FoundTopicLines {
  const groups: Statement[] = [];
  const line = lineContext(context);
  const lists = new Map<readonly Statement[], boolean>();
  const members = (candidate: TopicLineInSection): TopicLineInSection[] => {
    const { statement, children } = candidate;
    const { rest, status } = readMarks(withoutLinks(statement.text));
    const isState = status !== undefined && !hasLetters(rest);
    const found = known(statement);
    // New items of an earlier import must not make an item of a heading.
    const wasOver =
      found !== undefined && children.some((child) => known(child)?.slug !== undefined);
    const isOver = wasOver || (isState ? children.length > 0 : isHeadingLine(candidate));
    if (found?.slug !== undefined || !isOver) return [candidate];
    groups.push(statement);
    const over = {
      above: [...candidate.above, rest],
      inherited: status ?? candidate.inherited,
      siblings: children,
    };
    return children.flatMap((child) =>
      members({ ...candidate, ...over, statement: child, children: child.children }),
    );
  };
  const isHeadingLine = (candidate: TopicLineInSection) =>
    isGroupName(context.catalog, vocabulary, candidate, () => holdsItems(line, lists, candidate));
  const headings = itemHeadings(context, vocabulary, sections, known);
  const covered = new Set(headings.map(({ section }) => section));
  const listed = sections
    .filter((section) => !covered.has(section) && section.kind !== 'participants')
    .flatMap((section) => section.statements.flatMap((root) => members(rootOf(section, root))));
  return { topicLines: [...headings, ...listed], groups };
}

function lineContext({ catalog: { site }, people, date }: ImportContext): LineContext {
  return { site, people, date };
}

/**
 * Checks whether a line is a heading over items: nothing of its list has a state, and lines below it have one. Where
 * other lines of the list have states, it is an item, and the lines below are its parts.
 */
function holdsItems(
  context: LineContext,
  lists: Map<readonly Statement[], boolean>,
  { siblings, children }: TopicLineInSection,
): boolean {
  const isOfHeadings = lists.get(siblings) ?? namesNoItems(context, siblings);
  lists.set(siblings, isOfHeadings);
  return isOfHeadings && children.some((child) => statesItem(context, child));
}

function namesNoItems(context: LineContext, siblings: readonly Statement[]): boolean {
  if (siblings.some(hasState)) return false;
  const said = siblings.flatMap((sibling) => sibling.children);
  return said.every(({ text }) => answersIn(context, withoutLinks(text)).length === 0);
}

/** Finds headings that state a status, have answers below them, or name an item almost literally. */
function itemHeadings(
  context: ImportContext,
  vocabulary: Vocabulary,
  sections: readonly MinutesSection[],
  known: KnownItemLookup,
): TopicLineInSection[] {
  const headings = sections.flatMap((section): TopicLineInSection[] => {
    const { heading: statement, statements: children, titles, kind } = section;
    if (statement === undefined || kind === 'participants') return [];
    const above = titles.slice(0, -1);
    const rest = { section, above, inherited: undefined, siblings: [] };
    return [{ statement, children, strict: true, ...rest }];
  });
  // A second import must not assign headings to items that the first import created.
  const named =
    context.meeting === undefined
      ? assignItems(vocabulary, headings, known)
      : new Map<TopicLine, string>();
  return headings.filter(
    (topicLine) =>
      named.has(topicLine) ||
      known(topicLine.statement)?.slug !== undefined ||
      namesItem(lineContext(context), topicLine),
  );
}

/** Checks whether a heading is that of one item: of it, a status or an answer is said, and no items are below it. */
function namesItem(context: LineContext, { statement, section }: TopicLineInSection): boolean {
  const { status, rest } = readMarks(statement.text);
  if (!hasLetters(rest) || namedSection(rest) !== undefined) return false;
  if (section.statements.some((child) => statesItem(context, child))) return false;
  if (status !== undefined) return true;
  return (
    sectionKind(rest) === undefined &&
    section.statements.some(
      ({ text }) => answersIn(context, withoutLinks(text)).length > 0 || isBareState(text),
    )
  );
}

/** Checks for a line that is only a state, such as `Status: done`. */
export function isBareState(text: string): boolean {
  const { status, rest } = readMarks(withoutLinks(text));
  return status !== undefined && rest === '';
}

function rootOf(section: MinutesSection, root: Statement): TopicLineInSection {
  const heading = section.heading === undefined ? undefined : readMarks(section.heading.text);
  return {
    statement: root,
    children: root.children,
    strict: root.kind === 'text' && readMarks(root.text).status === undefined,
    section,
    above: section.titles,
    inherited: heading !== undefined && !hasLetters(heading.rest) ? heading.status : undefined,
    siblings: section.statements,
  };
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Returns a lookup of the item of a line: from the existing meeting, else by the exact title. */
export function knownItemLookup({ meeting, release }: ImportContext): KnownItemLookup {
  const entries = entryLookup(meeting);
  return (statement) => {
    const entry = entries(statement);
    if (entry === undefined) {
      const titled = matchItemTitle(release, withoutLinks(statement.text));
      return titled === undefined ? undefined : { slug: titled.value };
    }
    const [id, slug] = entry.item?.split('/') ?? [];
    const exists = id === release.id && release.items.some((item) => item.slug === slug);
    return { slug: exists ? slug : undefined };
  };
}
