import type { ImportContext } from './context.ts';
import type { Topic } from './topics.ts';

/** An item that minutes create. */
export interface CreatedItem {
  readonly path: string;
  readonly title: string;
  readonly lines: readonly number[];
}

/** Returns the new items of a plan, each with the lines about it. */
export function createdItems({ release }: ImportContext, topics: readonly Topic[]): CreatedItem[] {
  return topics.flatMap(({ slug, proposal, linked }) => {
    if (proposal === undefined) return [];
    const lines = [...new Set(linked.flatMap(({ statement }) => statement.lines))];
    const path = `releases/${release.id}/items/${slug}.md`;
    return [{ path, title: proposal.title, lines: lines.toSorted((a, b) => a - b) }];
  });
}
