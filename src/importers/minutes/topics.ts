import type { Status } from '../../schema/vocabulary.ts';
import type { ImportContext } from './context.ts';
import type { Fact, Tied } from './facts.ts';
import { headFacts, laterRelease } from './head-facts.ts';
import { assignItems, itemVocabulary, type Head } from './heads.ts';
import { findHeads, knownItems, type Candidate } from './find-heads.ts';
import { knownEntries } from './known-entries.ts';
import { proposeItems } from './propose-items.ts';
import type { Proposal } from './proposals.ts';
import { readRemarks } from './remarks.ts';
import { flatten, type Section, type Statement } from './statements.ts';

/** What the minutes say of one item. */
export interface Topic {
  readonly slug: string;
  /** Set if the release does not have the item yet. */
  readonly proposal: Proposal | undefined;
  readonly facts: readonly Fact[];
  readonly tied: readonly Tied[];
}

/** Topics, the names over groups of items, and the statements that are about no item. */
export interface Topics {
  readonly topics: readonly Topic[];
  readonly groups: readonly Statement[];
  readonly rest: readonly Statement[];
}

/** Reads which items the sections are about, and what they say of them. */
export function readTopics(context: ImportContext, sections: readonly Section[]): Topics {
  const vocabulary = itemVocabulary(context.release);
  const known = knownItems(context);
  const { heads, groups } = findHeads(context, vocabulary, sections, known);
  const assigned = assignItems(vocabulary, heads, known);
  const open = heads.filter((head) => !assigned.has(head) && known(head.statement) === undefined);
  const proposals = proposeItems(context, open, (head) => assigned.has(head), heads);
  const about = (head: Candidate) => assigned.get(head) ?? proposals.get(head)?.slug;
  const topics = [...Map.groupBy(heads, about)].flatMap(([slug, own]) =>
    slug === undefined ? [] : [topicOf(context, slug, own, proposals)],
  );
  const left = heads.filter((head) => about(head) === undefined);
  const absent = sections.filter(({ kind }) => kind === 'participants');
  const rest = [
    ...absent.flatMap(({ statements }) => flatten(statements)),
    ...left.flatMap(({ statement, children }) => [statement, ...flatten(children)]),
  ];
  return { topics, groups, rest };
}

function topicOf(
  context: ImportContext,
  slug: string,
  heads: readonly Candidate[],
  proposals: ReadonlyMap<Head, Proposal>,
): Topic {
  const { release, catalog, date, meeting } = context;
  const item = release.items.find((found) => found.slug === slug);
  const remarkContext = {
    site: catalog.site,
    item,
    date,
    later: laterRelease(context),
    known: knownEntries(meeting),
  };
  const read = heads.map(({ statement, children, inherited }) => ({
    statement,
    own: withInherited(headFacts(context, statement), statement, inherited),
    remarks: readRemarks(remarkContext, children),
  }));
  const reference = `${release.id}/${slug}`;
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

/** A list below the heading "Done" is done, where its lines do not say otherwise. */
function withInherited(
  facts: readonly Fact[],
  statement: Statement,
  status: Status | undefined,
): readonly Fact[] {
  const says = facts.some(({ kind }) => kind === 'status' || kind === 'answer');
  if (status === undefined || says) return facts;
  return [{ kind: 'status', status, from: [statement], part: undefined }, ...facts];
}
