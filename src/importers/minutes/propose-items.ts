import type { ImportContext } from './context.ts';
import type { TopicLineInSection } from './find-topic-lines.ts';
import type { TopicLine } from './topic-lines.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { mayBeItem, createProposal, type Proposal } from './proposals.ts';
import type { MinutesSection, Statement } from './statements.ts';
import { normalized } from './words.ts';

/** Proposes an item for each line that mentions one which the release does not have. */
export function proposeItems(
  { catalog, release, fileText, date }: ImportContext,
  open: readonly TopicLineInSection[],
  isAssigned: (topicLine: TopicLine) => boolean,
  all: readonly TopicLineInSection[],
): Map<TopicLine, Proposal> {
  const made = new Map<TopicLine, Proposal>();
  const byTitle = new Map<string, Proposal>();
  const aboutItems = new Set(
    all
      .filter((line) => isAssigned(line) || hasState(line.statement))
      .map(({ section }) => section),
  );
  const inUse = new Set<string>();
  const taken = (slug: string) =>
    inUse.has(slug) || fileText(`releases/${release.id}/items/${slug}.md`) !== undefined;
  for (const topicLine of open) {
    const isWorth =
      mayBeItem(topicLine, date, topicLine.children.some(hasState)) &&
      hasItemContext(topicLine, aboutItems);
    if (!isWorth) continue;
    const proposal = createProposal(catalog.site, topicLine, topicLine.above, taken);
    // Two lines with the same name mean the same item.
    const name = normalized(proposal.title);
    const meant = byTitle.get(name) ?? proposal;
    byTitle.set(name, meant);
    inUse.add(meant.slug);
    made.set(topicLine, meant);
  }
  return made;
}

/** Checks the context of a line: it has a state, or it is a bullet among lines about items. */
function hasItemContext(
  topicLine: TopicLineInSection,
  aboutItems: ReadonlySet<MinutesSection>,
): boolean {
  if (hasState(topicLine.statement) || topicLine.inherited !== undefined) return true;
  if (topicLine.statement.kind === 'text' || topicLine.section.kind !== 'items') return false;
  return topicLine.children.some(hasState) || aboutItems.has(topicLine.section);
}

function hasState({ text, box }: Statement): boolean {
  return box === 'ticked' || readMarks(withoutLinks(text)).status !== undefined;
}
