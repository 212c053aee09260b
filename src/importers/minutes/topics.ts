import type { Status } from '../../schema/vocabulary.ts';
import type { ImportContext } from './context.ts';
import { entryText } from './clean.ts';
import { findAnswers } from './criteria.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import type { MinutesFact, LinkedStatement } from './facts.ts';
import { topicLineFacts, laterRelease } from './topic-line-facts.ts';
import { assignItems, itemVocabulary, type TopicLine } from './topic-lines.ts';
import { findTopicLines, knownItemLookup, type TopicLineInSection } from './find-topic-lines.ts';
import { entryLookup } from './known-entries.ts';
import { proposeItems } from './propose-items.ts';
import type { Proposal } from './proposals.ts';
import { readRemarks } from './remarks.ts';
import { flatten, type MinutesSection, type Statement } from './statements.ts';

/** An item with the facts that the minutes contain about it. */
export interface Topic {
  readonly slug: string;
  /** Set if the item is new. */
  readonly proposal: Proposal | undefined;
  readonly facts: readonly MinutesFact[];
  readonly linked: readonly LinkedStatement[];
}

/** The topics, the lines that only name a group of items, and the statements about no item. */
export interface TopicsResult {
  readonly topics: readonly Topic[];
  readonly groups: readonly Statement[];
  readonly rest: readonly Statement[];
}

/** Finds the items in the sections and reads the facts about them. */
export function readTopics(
  context: ImportContext,
  written: readonly MinutesSection[],
): TopicsResult {
  const sections = withAnswerHeadings(context, written);
  const vocabulary = itemVocabulary(context.release);
  const known = knownItemLookup(context);
  const { topicLines, groups } = findTopicLines(context, vocabulary, sections, known);
  const assigned = assignItems(vocabulary, topicLines, known);
  const open = topicLines.filter(
    (topicLine) => !assigned.has(topicLine) && known(topicLine.statement) === undefined,
  );
  const proposals = proposeItems(context, open);
  const about = (topicLine: TopicLineInSection) =>
    assigned.get(topicLine) ?? proposals.get(topicLine)?.slug;
  const topics = [...Map.groupBy(topicLines, about)].flatMap(([slug, own]) =>
    slug === undefined ? [] : [topicOf(context, slug, own, proposals)],
  );
  const left = topicLines.filter((topicLine) => about(topicLine) === undefined);
  const absent = sections.filter(({ kind }) => kind === 'participants');
  const rest = [
    ...absent.flatMap(({ statements }) => flatten(statements)),
    ...left.flatMap(({ statement, children }) => [statement, ...flatten(children)]),
  ];
  return { topics, groups, rest };
}

/** Adds headings that answer a criterion, such as `#### CI: done`, to the section above, whose item they are about. */
function withAnswerHeadings(
  { catalog: { site } }: ImportContext,
  sections: readonly MinutesSection[],
): MinutesSection[] {
  const joined: MinutesSection[] = [];
  for (const section of sections) {
    const { heading, statements } = section;
    const before = joined.at(-1);
    const isAnswer = heading !== undefined && findAnswers(site, heading.text).length > 0;
    if (!isAnswer || before?.heading === undefined) joined.push(section);
    else {
      const more = [heading, ...statements];
      joined[joined.length - 1] = { ...before, statements: [...before.statements, ...more] };
    }
  }
  return joined;
}

function topicOf(
  context: ImportContext,
  slug: string,
  topicLines: readonly TopicLineInSection[],
  proposals: ReadonlyMap<TopicLine, Proposal>,
): Topic {
  const { release, catalog, date, meeting } = context;
  const item = release.items.find((found) => found.slug === slug);
  const remarkContext = {
    site: catalog.site,
    item,
    date,
    people: context.people,
    later: laterRelease(context),
    known: entryLookup(meeting),
    parent: '',
  };
  const read = topicLines.map(({ statement, children, inherited }) => ({
    statement,
    own: withInherited(topicLineFacts(context, statement), statement, inherited),
    remarks: readRemarks({ ...remarkContext, parent: parentOf(statement) }, children),
  }));
  const reference = `${release.id}/${slug}`;
  return {
    slug,
    proposal: topicLines
      .map((topicLine) => proposals.get(topicLine))
      .find((found) => found !== undefined),
    facts: read.flatMap(({ own, remarks }) => [...own, ...remarks.flatMap(({ facts }) => facts)]),
    linked: read.flatMap(({ statement, remarks }): LinkedStatement[] => [
      { statement, item: reference },
      ...remarks.map((remark) => ({
        statement: remark.statement,
        item: reference,
        ...(remark.part === undefined ? {} : { part: remark.part.id }),
      })),
    ]),
  };
}

function parentOf({ text }: Statement): string {
  return entryText(readMarks(withoutLinks(text)).rest);
}

/** Adds the status of a heading such as "Done" to a line that states none itself. */
function withInherited(
  facts: readonly MinutesFact[],
  statement: Statement,
  status: Status | undefined,
): readonly MinutesFact[] {
  const says = facts.some(({ kind }) => kind === 'status' || kind === 'answer');
  if (status === undefined || says) return facts;
  return [{ kind: 'status', status, from: [statement], part: undefined }, ...facts];
}
