import type { ImportContext } from './context.ts';
import type { Candidate } from './find-heads.ts';
import type { Head } from './heads.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { isWorthAnItem, proposalOf, type Proposal } from './proposals.ts';
import type { Statement } from './statements.ts';
import { squashed } from './words.ts';

/** An item for each line that speaks of one which the release does not have. */
export function proposeItems(
  { catalog, release, fileText, date }: ImportContext,
  open: readonly Candidate[],
  isAssigned: (head: Head) => boolean,
  all: readonly Candidate[],
): Map<Head, Proposal> {
  const made = new Map<Head, Proposal>();
  const inUse = new Set<string>();
  const taken = (slug: string) =>
    inUse.has(slug) || fileText(`releases/${release.id}/items/${slug}.md`) !== undefined;
  for (const head of open) {
    const isWorth =
      isWorthAnItem(head, date, head.children.some(hasState)) &&
      speaksOfAnItem(head, all, isAssigned);
    if (!isWorth) continue;
    const proposal = proposalOf(catalog.site, head, head.above, taken);
    // The same name once more is the same item; a second file of that title would only confuse.
    const same = [...made.values()].find(
      ({ title }) => squashed(title) === squashed(proposal.title),
    );
    inUse.add((same ?? proposal).slug);
    made.set(head, same ?? proposal);
  }
  return made;
}

/** A line without a state is an item's only among others that are; a paragraph needs a state itself. */
function speaksOfAnItem(
  head: Candidate,
  all: readonly Candidate[],
  isAssigned: (head: Head) => boolean,
): boolean {
  if (hasState(head.statement) || head.inherited !== undefined) return true;
  if (head.statement.kind === 'text' || head.section.kind !== 'items') return false;
  if (head.children.some(hasState)) return true;
  const others = all.filter((other) => other !== head && other.section === head.section);
  return others.some((other) => isAssigned(other) || hasState(other.statement));
}

function hasState({ text, box }: Statement): boolean {
  return box === 'ticked' || readMarks(withoutLinks(text)).status !== undefined;
}
