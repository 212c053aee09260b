import type { Status } from '../../schema/vocabulary.ts';
import type { ImportContext } from './context.ts';
import { assignItems, isGroup, type Head, type KnownItem } from './heads.ts';
import { itemTitled } from './item-prefix.ts';
import { knownEntries } from './known-entries.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import type { Vocabulary } from './similarity.ts';
import type { Section, Statement } from './statements.ts';

/** A line that may be about an item, and what stands over it. */
export interface Candidate extends Head {
  readonly section: Section;
  /** Headings and group names above it. */
  readonly above: readonly string[];
  /** The state that a heading or a group name gives to all lines below it. */
  readonly inherited: Status | undefined;
}

/** The lines that may be about items, and those that are only names over them. */
export interface FoundHeads {
  readonly heads: readonly Candidate[];
  readonly groups: readonly Statement[];
}

/** Finds the lines that may be about items: roots of lists, members of groups, headings. */
export function findHeads(
  context: ImportContext,
  vocabulary: Vocabulary,
  sections: readonly Section[],
  known: KnownItem,
): FoundHeads {
  const groups: Statement[] = [];
  const members = (candidate: Candidate): Candidate[] => {
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
  const isNameOver = (candidate: Candidate) => isGroup(context.catalog, vocabulary, candidate);
  const headings = itemHeadings(context, vocabulary, sections, known);
  const covered = new Set(headings.map(({ section }) => section));
  const listed = sections
    .filter((section) => !covered.has(section) && section.kind !== 'participants')
    .flatMap((section) => section.statements.flatMap((root) => members(rootOf(section, root))));
  return { heads: [...headings, ...listed], groups };
}

/** Headings that carry a state, or name an item nearly word for word. */
function itemHeadings(
  { meeting }: ImportContext,
  vocabulary: Vocabulary,
  sections: readonly Section[],
  known: KnownItem,
): Candidate[] {
  const headings = sections.flatMap((section): Candidate[] => {
    const { heading: statement, statements: children, titles, kind } = section;
    if (statement === undefined || kind === 'participants') return [];
    const above = titles.slice(0, -1);
    return [{ statement, children, strict: true, section, above, inherited: undefined }];
  });
  // What stood under a heading the first time stands there again, whatever items there are by now.
  const named =
    meeting === undefined ? assignItems(vocabulary, headings, known) : new Map<Head, string>();
  return headings.filter((head) => {
    const { status, rest } = readMarks(head.statement.text);
    const isKnown = known(head.statement)?.slug !== undefined;
    return named.has(head) || isKnown || (status !== undefined && hasLetters(rest));
  });
}

function rootOf(section: Section, root: Statement): Candidate {
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

/** The items that the meeting, if it stands already, ties its lines to; else those of the very title. */
export function knownItems({ meeting, release }: ImportContext): KnownItem {
  const entries = knownEntries(meeting);
  return (statement) => {
    const entry = entries(statement);
    if (entry === undefined) {
      const titled = itemTitled(release, withoutLinks(statement.text));
      return titled === undefined ? undefined : { slug: titled.value };
    }
    const [id, slug] = entry.item?.split('/') ?? [];
    const stands = id === release.id && release.items.some((item) => item.slug === slug);
    return { slug: stands ? slug : undefined };
  };
}
