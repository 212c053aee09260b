import type { ImportContext } from './context.ts';
import type { TopicLineInSection } from './find-topic-lines.ts';
import { hasState, isSpokenOf, type LineContext } from './line-facts.ts';
import type { TopicLine } from './topic-lines.ts';
import { mayBeItem, createProposal, type Proposal } from './proposals.ts';
import { normalized } from './words.ts';

/** Proposes an item for each line of which something is said and that names no item of the release. */
export function proposeItems(
  { catalog: { site }, release, fileText, date, people }: ImportContext,
  open: readonly TopicLineInSection[],
): Map<TopicLine, Proposal> {
  const context: LineContext = { site, people, date };
  const made = new Map<TopicLine, Proposal>();
  const byTitle = new Map<string, Proposal>();
  const inUse = new Set<string>();
  const taken = (slug: string) =>
    inUse.has(slug) || fileText(`releases/${release.id}/items/${slug}.md`) !== undefined;
  for (const topicLine of open) {
    const isWorth =
      isAboutItem(context, topicLine) &&
      mayBeItem(context, topicLine, topicLine.children.some(hasState));
    if (!isWorth) continue;
    const proposal = createProposal(context, topicLine, topicLine.above, taken);
    // Two lines with the same name mean the same item.
    const name = normalized(proposal.title);
    const meant = byTitle.get(name) ?? proposal;
    byTitle.set(name, meant);
    inUse.add(meant.slug);
    made.set(topicLine, meant);
  }
  return made;
}

/**
 * Checks whether a line is about an item: among items, and a status, a criterion or a person is said of it. Schedules,
 * lists of asks, greetings and any other business create none.
 */
function isAboutItem(
  context: LineContext,
  { statement, children, section, inherited }: TopicLineInSection,
): boolean {
  if (section.kind !== 'items') return false;
  if (inherited !== undefined) return true;
  const isSentence = statement.kind === 'text' && !hasState(statement);
  return !isSentence && isSpokenOf(context, statement, children);
}
