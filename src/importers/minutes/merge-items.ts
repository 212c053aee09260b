import { itemState } from '../../domain/item-state.ts';
import { itemSchema } from '../../schema/item.ts';
import type { ImportContext } from './context.ts';
import type { MinutesFact, FactOutcome } from './facts.ts';
import { itemFile } from './item-file.ts';
import type { ItemDraft } from './item-draft.ts';
import type { AgendaListEntry } from './agenda-lists.ts';
import { mergeItem } from './merge-item.ts';
import type { Proposal } from './proposals.ts';
import { frontMatterOf, readFields } from './read-yaml.ts';
import type { Statement } from './statements.ts';
import type { Topic } from './topics.ts';

/** A content file before and after the import; `before` is undefined for a new file. */
export interface FileEdit {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
}

/** The edited item files, and the outcomes of the facts by statement. */
export interface MergedItems {
  readonly edits: readonly FileEdit[];
  readonly outcomes: ReadonlyMap<Statement, readonly FactOutcome[]>;
}

/** Merges the facts of all topics and lists into the files of their items. */
export function mergeItems(
  context: ImportContext,
  topics: readonly Topic[],
  listed: readonly AgendaListEntry[],
): MergedItems {
  const outcomes = new Map<Statement, FactOutcome[]>();
  const note = (fact: { readonly from: readonly Statement[] }, outcome: FactOutcome) => {
    for (const statement of fact.from) {
      outcomes.set(statement, [...(outcomes.get(statement) ?? []), outcome]);
    }
  };
  const slugs = new Set([...topics, ...listed].flatMap(({ slug }) => slug ?? []));
  const edits = [...slugs].flatMap((slug): FileEdit[] => {
    const own = topics.filter((topic) => topic.slug === slug);
    const proposal = own.map((topic) => topic.proposal).find((found) => found !== undefined);
    const facts = [...own, ...listed.filter((list) => list.slug === slug)].flatMap(
      (source) => source.facts,
    );
    const { edit, settled } = mergeOne(context, slug, proposal, facts);
    settled.forEach((outcome, fact) => {
      note(fact, outcome);
    });
    const [first] = own;
    const head = first?.linked[0]?.statement;
    if (proposal !== undefined && head !== undefined && edit !== undefined) {
      note({ from: [head] }, { kind: 'present', path: edit.path, what: 'new item' });
    }
    return edit === undefined ? [] : [edit];
  });
  return { edits, outcomes };
}

function mergeOne(
  context: ImportContext,
  slug: string,
  proposal: Proposal | undefined,
  facts: readonly MinutesFact[],
): { edit: FileEdit | undefined; settled: ReadonlyMap<MinutesFact, FactOutcome> } {
  const { release, fileText, date } = context;
  const path = `releases/${release.id}/items/${slug}.md`;
  const before = proposal === undefined ? fileText(path) : undefined;
  const text = proposal === undefined ? (before ?? '') : itemFile(proposal, context.slug);
  const item = release.items.find((found) => found.slug === slug);
  const start: ItemDraft = {
    path,
    text,
    fields: readFields(itemSchema, frontMatterOf(text)),
    release,
    current: item === undefined ? undefined : itemState(release, item, { at: 'day', day: date }),
    date,
    meeting: context.slug,
  };
  const merged = mergeItem(start, facts);
  const { draft } = merged;
  const isChanged = proposal !== undefined || draft.text !== before;
  return {
    edit: isChanged ? { path, before, after: draft.text } : undefined,
    settled: merged.outcomes,
  };
}
