import type { Item } from '../../domain/catalog.ts';
import type { ImportContext } from './context.ts';
import type { Fact, Tied } from './facts.ts';
import { headFacts } from './head-facts.ts';
import { assignItems, isGroup, itemInMeeting, itemVocabulary, type Head } from './heads.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { isWorthAnItem, proposalOf, type Proposal } from './proposals.ts';
import { flatten, readRemarks } from './remarks.ts';
import type { Section, Statement } from './statements.ts';

/** What the minutes say of one item. */
export interface Topic {
  readonly slug: string;
  /** Set if the release does not have the item yet. */
  readonly proposal: Proposal | undefined;
  readonly facts: readonly Fact[];
  readonly tied: readonly Tied[];
}

/** Topics, and the statements that are about no item; groups and item headings are neither. */
export interface Topics {
  readonly topics: readonly Topic[];
  readonly groups: readonly Statement[];
  readonly rest: readonly Statement[];
}

interface Candidate extends Head {
  readonly section: Section;
  /** Headings and group names above it. */
  readonly above: readonly string[];
}

/** Reads which items the sections are about, and what they say of them. */
export function readTopics(context: ImportContext, sections: readonly Section[]): Topics {
  const vocabulary = itemVocabulary(context.release);
  const groups: Statement[] = [];
  const collect = (candidate: Candidate): Candidate[] => {
    if (!isGroup(context.catalog, vocabulary, candidate)) return [candidate];
    groups.push(candidate.statement);
    const above = [...candidate.above, readMarks(candidate.statement.text).rest];
    return candidate.children.flatMap((child) =>
      collect({ ...candidate, statement: child, children: child.children, above }),
    );
  };
  const known = itemInMeeting(context.meeting, context.release);
  const headings = sections.flatMap(headingHead);
  const named = assignItems(vocabulary, headings, known);
  const itemHeadings = headings.filter(
    (head) => named.has(head) || readMarks(head.statement.text).status !== undefined,
  );
  const covered = new Set(itemHeadings.map(({ section }) => section));
  const candidates = sections
    .filter((section) => !covered.has(section))
    .flatMap((section) => section.statements.flatMap((root) => collect(rootHead(section, root))));
  const heads = [...itemHeadings, ...candidates];
  const assigned = assignItems(vocabulary, heads, (statement) => {
    const heading = itemHeadings.find((head) => head.statement === statement);
    return heading === undefined ? known(statement) : named.get(heading);
  });
  return build(context, heads, assigned, groups);
}

function headingHead(section: Section): Candidate[] {
  const { heading, statements, titles } = section;
  if (heading === undefined || section.kind === 'participants') return [];
  const above = titles.slice(0, -1);
  return [{ statement: heading, children: statements, strict: true, section, above }];
}

function rootHead(section: Section, root: Statement): Candidate {
  return {
    statement: root,
    children: root.children,
    strict: root.kind === 'text' && readMarks(root.text).status === undefined,
    section,
    above: section.titles,
  };
}

function build(
  context: ImportContext,
  heads: readonly Candidate[],
  assigned: ReadonlyMap<Head, string>,
  groups: readonly Statement[],
): Topics {
  const proposals = propose(context, heads, assigned);
  const about = (head: Candidate) => assigned.get(head) ?? proposals.get(head)?.slug;
  const bySlug = Map.groupBy(heads, about);
  const topics = [...bySlug].flatMap(([slug, own]) =>
    slug === undefined ? [] : [topicOf(context, slug, own, proposals)],
  );
  const left = heads.filter((head) => about(head) === undefined);
  const rest = left.flatMap(({ statement, children }) => [statement, ...flatten(children)]);
  return { topics, groups, rest };
}

function propose(
  context: ImportContext,
  heads: readonly Candidate[],
  assigned: ReadonlyMap<Head, string>,
): Map<Head, Proposal> {
  const { catalog, release, fileText, date } = context;
  const made = new Map<Head, Proposal>();
  for (const head of heads) {
    if (assigned.has(head) || !isWorthAnItem(head, date)) continue;
    if (!speaksOfItems(head, heads, assigned)) continue;
    const inUse = new Set([...made.values()].map(({ slug }) => slug));
    const taken = (slug: string) =>
      inUse.has(slug) || fileText(`releases/${release.id}/items/${slug}.md`) !== undefined;
    made.set(head, proposalOf(catalog.site, head, head.above, taken));
  }
  return made;
}

/** A line without a state is an item's only among others that are; a paragraph needs a state itself. */
function speaksOfItems(
  head: Candidate,
  heads: readonly Candidate[],
  assigned: ReadonlyMap<Head, string>,
): boolean {
  if (hasState(head.statement)) return true;
  if (head.statement.kind === 'text' || head.section.kind === 'other') return false;
  if (head.children.some(hasState)) return true;
  return heads.some(
    (other) =>
      other !== head &&
      other.section === head.section &&
      (assigned.has(other) || hasState(other.statement)),
  );
}

function hasState({ text, box }: Statement): boolean {
  return box === 'ticked' || readMarks(withoutLinks(text)).status !== undefined;
}

function topicOf(
  context: ImportContext,
  slug: string,
  heads: readonly Head[],
  proposals: ReadonlyMap<Head, Proposal>,
): Topic {
  const item: Item | undefined = context.release.items.find((found) => found.slug === slug);
  const { site } = context.catalog;
  const reference = `${context.release.id}/${slug}`;
  const read = heads.map(({ statement, children }) => ({
    statement,
    own: headFacts(context, statement),
    remarks: readRemarks({ site, item, date: context.date }, children),
  }));
  return {
    slug,
    proposal: heads.map((head) => proposals.get(head)).find((found) => found !== undefined),
    facts: read.flatMap(({ own, remarks }) => [...own, ...remarks.flatMap(({ facts }) => facts)]),
    tied: read.flatMap(({ statement, remarks }): Tied[] => [
      { statement, item: reference },
      ...remarks.map((remark) => ({
        statement: remark.statement,
        item: reference,
        ...(remark.part === undefined ? {} : { part: remark.part.id }),
      })),
    ]),
  };
}
