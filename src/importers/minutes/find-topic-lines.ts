import type { Status } from '../../schema/vocabulary.ts';
import type { ImportContext } from './context.ts';
import { assignItems, isGroupName, type TopicLine, type KnownItemLookup } from './topic-lines.ts';
import { matchItemTitle } from './item-prefix.ts';
import { entryLookup } from './known-entries.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import type { Vocabulary } from './similarity.ts';
import type { MinutesSection, Statement } from './statements.ts';

/** A topic line with its section and the headings above it. */
export interface TopicLineInSection extends TopicLine {
  readonly section: MinutesSection;
  /** Headings and group names above it. */
  readonly above: readonly string[];
  /** The status that a heading or a group name sets for all lines below it. */
  readonly inherited: Status | undefined;
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
  const members = (candidate: TopicLineInSection): TopicLineInSection[] => {
    const { rest, status } = readMarks(withoutLinks(candidate.statement.text));
    const isState = status !== undefined && !hasLetters(rest);
    const isKnown = known(candidate.statement) !== undefined;
    if (isKnown || !(isState ? candidate.children.length > 0 : isNameOver(candidate))) {
      return [candidate];
    }
    groups.push(candidate.statement);
    const over = { above: [...candidate.above, rest], inherited: status ?? candidate.inherited };
    return candidate.children.flatMap((child) =>
      members({ ...candidate, ...over, statement: child, children: child.children }),
    );
  };
  const isNameOver = (candidate: TopicLineInSection) =>
    isGroupName(context.catalog, vocabulary, candidate);
  const headings = itemHeadings(context, vocabulary, sections, known);
  const covered = new Set(headings.map(({ section }) => section));
  const listed = sections
    .filter((section) => !covered.has(section) && section.kind !== 'participants')
    .flatMap((section) => section.statements.flatMap((root) => members(rootOf(section, root))));
  return { topicLines: [...headings, ...listed], groups };
}

/** Finds headings that state a status or name an item almost literally. */
function itemHeadings(
  { meeting }: ImportContext,
  vocabulary: Vocabulary,
  sections: readonly MinutesSection[],
  known: KnownItemLookup,
): TopicLineInSection[] {
  const headings = sections.flatMap((section): TopicLineInSection[] => {
    const { heading: statement, statements: children, titles, kind } = section;
    if (statement === undefined || kind === 'participants') return [];
    const above = titles.slice(0, -1);
    return [{ statement, children, strict: true, section, above, inherited: undefined }];
  });
  // A second import must not assign headings to items that the first import created.
  const named =
    meeting === undefined ? assignItems(vocabulary, headings, known) : new Map<TopicLine, string>();
  return headings.filter((topicLine) => {
    const { status, rest } = readMarks(topicLine.statement.text);
    const isKnown = known(topicLine.statement)?.slug !== undefined;
    return named.has(topicLine) || isKnown || (status !== undefined && hasLetters(rest));
  });
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
